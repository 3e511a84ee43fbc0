//! A channel: a queue under a mutex, a condition variable for those who wait for a value and one for those who wait for room.

use interleave::channel::{
    RecvError, RecvTimeoutError, SendError, SendTimeoutError, TryRecvError, TrySendError,
};
use interleave::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// What channels have in common that are looked at together: the mutex of all, and the two conditions.
pub struct Hub {
    lock: Mutex<()>,
    /// A value came, or the last sender went.
    came: Condvar,
    /// A value went, or the last receiver did.
    went: Condvar,
    /// Which of two ready channels a `select` prefers: a bit for each call. Plain std, so not a step.
    preference: AtomicUsize,
}

impl Hub {
    pub fn new(preference: usize) -> Arc<Hub> {
        Arc::new(Hub {
            lock: Mutex::new(()),
            came: Condvar::new(),
            went: Condvar::new(),
            preference: AtomicUsize::new(preference),
        })
    }

    fn lock(&self) -> MutexGuard<'_, ()> {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Chan<T> {
    hub: Arc<Hub>,
    capacity: Option<usize>,
    /// Looked at only under the hub's mutex, so it never waits.
    state: std::sync::Mutex<State<T>>,
}

struct State<T> {
    queue: VecDeque<(usize, T)>,
    sent: usize,
    senders: usize,
    receivers: usize,
    /// How many receivers wait.
    hungry: usize,
}

pub struct Sender<T>(Arc<Chan<T>>);

pub struct Receiver<T>(Arc<Chan<T>>);

pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    bounded_at(&Hub::new(0), capacity)
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    pair(&Hub::new(0), None)
}

/// A channel that is looked at together with others of the hub.
pub fn bounded_at<T>(hub: &Arc<Hub>, capacity: usize) -> (Sender<T>, Receiver<T>) {
    pair(hub, Some(capacity))
}

/// Bounded with `Some`, unbounded with `None`.
pub fn channel<T>(capacity: Option<usize>) -> (Sender<T>, Receiver<T>) {
    pair(&Hub::new(0), capacity)
}

fn pair<T>(hub: &Arc<Hub>, capacity: Option<usize>) -> (Sender<T>, Receiver<T>) {
    let state = State {
        queue: VecDeque::new(),
        sent: 0,
        senders: 1,
        receivers: 1,
        hungry: 0,
    };
    let chan = Arc::new(Chan {
        hub: Arc::clone(hub),
        capacity,
        state: std::sync::Mutex::new(state),
    });
    (Sender(Arc::clone(&chan)), Receiver(chan))
}

enum NotSent<T> {
    Full(T),
    Disconnected(T),
}

#[derive(Clone, Copy, PartialEq)]
enum Wait {
    Never,
    Forever,
    AtMost(Duration),
}

impl<T> Chan<T> {
    fn state(&self) -> std::sync::MutexGuard<'_, State<T>> {
        self.state
            .try_lock()
            .expect("it is looked at only under the mutex")
    }

    /// Waits on a condition; says whether the time was up.
    fn wait<'a>(
        &self,
        on: &Condvar,
        guard: MutexGuard<'a, ()>,
        wait: Wait,
    ) -> (MutexGuard<'a, ()>, bool) {
        match wait {
            Wait::Never => (guard, true),
            Wait::Forever => (
                on.wait(guard).unwrap_or_else(PoisonError::into_inner),
                false,
            ),
            Wait::AtMost(time) => {
                let (guard, result) = on
                    .wait_timeout(guard, time)
                    .unwrap_or_else(PoisonError::into_inner);
                (guard, result.timed_out())
            }
        }
    }

    fn send(&self, value: T, wait: Wait) -> Result<(), NotSent<T>> {
        if self.capacity == Some(0) {
            self.meet(value, wait)
        } else {
            self.put(value, wait)
        }
    }

    fn put(&self, value: T, wait: Wait) -> Result<(), NotSent<T>> {
        let mut guard = self.hub.lock();
        let mut late = false;
        loop {
            let mut state = self.state();
            if state.receivers == 0 {
                return Err(NotSent::Disconnected(value));
            }
            if self
                .capacity
                .is_none_or(|capacity| state.queue.len() < capacity)
            {
                state.sent += 1;
                let id = state.sent;
                state.queue.push_back((id, value));
                drop(state);
                self.hub.came.notify_all();
                return Ok(());
            }
            drop(state);
            if late {
                return Err(NotSent::Full(value));
            }
            (guard, late) = self.wait(&self.hub.went, guard, wait);
        }
    }

    /// A rendezvous: lays the value down, and waits until somebody has taken it.
    fn meet(&self, value: T, wait: Wait) -> Result<(), NotSent<T>> {
        let mut guard = self.hub.lock();
        let mut state = self.state();
        if state.receivers == 0 {
            return Err(NotSent::Disconnected(value));
        }
        // Where a receiver waits already, the value is as good as taken.
        if wait == Wait::Never && state.hungry <= state.queue.len() {
            return Err(NotSent::Full(value));
        }
        state.sent += 1;
        let id = state.sent;
        state.queue.push_back((id, value));
        drop(state);
        self.hub.came.notify_all();
        let mut late = false;
        if wait == Wait::Never {
            return Ok(());
        }
        loop {
            let mut state = self.state();
            let Some(index) = state.queue.iter().position(|(other, _)| *other == id) else {
                break;
            };
            if late || state.receivers == 0 {
                let gone = state.receivers == 0;
                let (_, value) = state.queue.remove(index).expect("it was found there");
                return Err(if gone {
                    NotSent::Disconnected(value)
                } else {
                    NotSent::Full(value)
                });
            }
            drop(state);
            (guard, late) = self.wait(&self.hub.went, guard, wait);
        }
        drop(guard);
        Ok(())
    }

    fn receive(&self, wait: Wait) -> Result<T, TryRecvError> {
        let mut guard = self.hub.lock();
        let mut late = wait == Wait::Never;
        loop {
            match self.take() {
                Err(TryRecvError::Empty) if !late => {}
                result => {
                    self.hub.went.notify_all();
                    return result;
                }
            }
            self.state().hungry += 1;
            (guard, late) = self.wait(&self.hub.came, guard, wait);
            self.state().hungry -= 1;
        }
    }

    /// Under the mutex: what there is.
    fn take(&self) -> Result<T, TryRecvError> {
        let mut state = self.state();
        match state.queue.pop_front() {
            Some((_, value)) => Ok(value),
            None if state.senders == 0 => Err(TryRecvError::Disconnected),
            None => Err(TryRecvError::Empty),
        }
    }

    fn len(&self) -> usize {
        let _guard = self.hub.lock();
        let length = self.state().queue.len();
        self.capacity
            .map_or(length, |capacity| length.min(capacity))
    }
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        self.0.send(value, Wait::Forever).map_err(|not| match not {
            NotSent::Full(value) | NotSent::Disconnected(value) => SendError(value),
        })
    }

    pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
        self.0.send(value, Wait::Never).map_err(|not| match not {
            NotSent::Full(value) => TrySendError::Full(value),
            NotSent::Disconnected(value) => TrySendError::Disconnected(value),
        })
    }

    pub fn send_timeout(&self, value: T, time: Duration) -> Result<(), SendTimeoutError<T>> {
        self.0
            .send(value, Wait::AtMost(time))
            .map_err(|not| match not {
                NotSent::Full(value) => SendTimeoutError::Timeout(value),
                NotSent::Disconnected(value) => SendTimeoutError::Disconnected(value),
            })
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        self.0.receive(Wait::Forever).map_err(|_| RecvError)
    }

    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        self.0.receive(Wait::Never)
    }

    pub fn recv_timeout(&self, time: Duration) -> Result<T, RecvTimeoutError> {
        self.0.receive(Wait::AtMost(time)).map_err(|not| match not {
            TryRecvError::Empty => RecvTimeoutError::Timeout,
            TryRecvError::Disconnected => RecvTimeoutError::Disconnected,
        })
    }

    pub fn iter(&self) -> impl Iterator<Item = T> {
        std::iter::from_fn(|| self.recv().ok())
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        let _guard = self.0.hub.lock();
        self.0.state().senders += 1;
        Sender(Arc::clone(&self.0))
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        let _guard = self.0.hub.lock();
        self.0.state().receivers += 1;
        Receiver(Arc::clone(&self.0))
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let _guard = self.0.hub.lock();
        let mut state = self.0.state();
        state.senders -= 1;
        if state.senders == 0 {
            drop(state);
            self.0.hub.came.notify_all();
        }
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        let guard = self.0.hub.lock();
        let mut state = self.0.state();
        state.receivers -= 1;
        let last = state.receivers == 0;
        // As in crossbeam, a bounded channel keeps what is in it until its senders are gone, too.
        let left = if last && self.0.capacity.is_none() {
            std::mem::take(&mut state.queue)
        } else {
            VecDeque::new()
        };
        drop(state);
        if last {
            self.0.hub.went.notify_all();
        }
        drop(guard);
        drop(left);
    }
}

/// What [`either`] came to.
pub enum Either<A, B> {
    First(Result<A, RecvError>),
    Second(Result<B, RecvError>),
    Neither,
}

/// The first of two receives that can be had; if both can, the one that the hub's next bit prefers. With a time, at most so long.
pub fn either<A, B>(
    first: &Receiver<A>,
    second: &Receiver<B>,
    time: Option<Duration>,
) -> Either<A, B> {
    let hub = &first.0.hub;
    assert!(
        Arc::ptr_eq(hub, &second.0.hub),
        "channels that are selected from have one hub"
    );
    let mut guard = hub.lock();
    let preference = hub.preference.load(Ordering::Relaxed);
    hub.preference.store(preference >> 1, Ordering::Relaxed);
    let mut late = time.is_some_and(|time| time.is_zero());
    loop {
        let one = || match first.0.take() {
            Err(TryRecvError::Empty) => None,
            result => Some(Either::First(result.map_err(|_| RecvError))),
        };
        let two = || match second.0.take() {
            Err(TryRecvError::Empty) => None,
            result => Some(Either::Second(result.map_err(|_| RecvError))),
        };
        let got = if preference & 1 == 0 {
            one().or_else(two)
        } else {
            two().or_else(one)
        };
        if let Some(got) = got {
            hub.went.notify_all();
            return got;
        }
        if late {
            return Either::Neither;
        }
        let wait = time.map_or(Wait::Forever, Wait::AtMost);
        first.0.state().hungry += 1;
        second.0.state().hungry += 1;
        (guard, late) = first.0.wait(&hub.came, guard, wait);
        first.0.state().hungry -= 1;
        second.0.state().hungry -= 1;
    }
}
