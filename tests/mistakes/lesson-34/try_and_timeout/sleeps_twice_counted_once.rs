//! `recv_timeout` sleeps in `wait_timeout_while`, and is counted around that: when another was quicker, it
//! sleeps on inside of it, still marked as woken, and a later value wakes nobody.
//! expect: deadlock
//! story: who_was_woken_in_vain_sleeps_like_any_other

use std::collections::VecDeque;
use std::mem;
use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

use super::PATIENT;
use super::sync::{Arc, Condvar, Mutex, MutexGuard};
use super::thread;
use super::time::{Duration, Instant};

pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    assert!(capacity > 0, "a channel needs a capacity of at least 1");
    channel(Some(capacity))
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    channel(None)
}

fn channel<T>(capacity: Option<usize>) -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Shared {
        capacity,
        state: Mutex::new(State {
            queue: VecDeque::new(),
            senders: 1,
            receivers: 1,
            hungry: Sleepers::default(),
            crowded: Sleepers::default(),
        }),
        items: Condvar::new(),
        room: Condvar::new(),
    });
    let sender = Sender {
        shared: Arc::clone(&shared),
    };
    (sender, Receiver { shared })
}

pub struct Sender<T> {
    shared: Arc<Shared<T>>,
}

pub struct Receiver<T> {
    shared: Arc<Shared<T>>,
}

struct Shared<T> {
    capacity: Option<usize>,
    state: Mutex<State<T>>,
    items: Condvar,
    room: Condvar,
}

struct State<T> {
    queue: VecDeque<T>,
    senders: usize,
    receivers: usize,
    hungry: Sleepers,
    crowded: Sleepers,
}

#[derive(Default)]
struct Sleepers {
    asleep: usize,
    woken: usize,
}

impl Sleepers {
    fn falls_asleep(&mut self) {
        self.asleep += 1;
    }

    fn is_awake(&mut self) {
        self.asleep -= 1;
        self.woken = self.woken.saturating_sub(1);
    }

    fn wake_one(&mut self, condvar: &Condvar) {
        if self.woken < self.asleep {
            self.woken += 1;
            condvar.notify_one();
        }
    }
}

impl<T> Shared<T> {
    #[track_caller]
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        if PATIENT {
            if let Ok(state) = self.state.try_lock() {
                return state;
            }
            thread::yield_now();
        }
        self.state.lock().unwrap()
    }

    #[track_caller]
    fn lock_when(&self, ready: impl Fn(&State<T>) -> bool) -> MutexGuard<'_, State<T>> {
        let mut state = self.lock();
        if PATIENT && !ready(&state) {
            drop(state);
            thread::yield_now();
            state = self.lock();
        }
        state
    }

    fn is_full(&self, state: &State<T>) -> bool {
        Some(state.queue.len()) == self.capacity
    }

    fn put(&self, state: &mut State<T>, value: T) {
        state.queue.push_back(value);
        state.hungry.wake_one(&self.items);
    }

    fn take(&self, state: &mut State<T>) -> Option<T> {
        let value = state.queue.pop_front()?;
        state.crowded.wake_one(&self.room);
        Some(value)
    }
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        let mut state = self.shared.lock_when(|state| !self.shared.is_full(state));
        while state.receivers > 0 && self.shared.is_full(&state) {
            state.crowded.falls_asleep();
            state = self.shared.room.wait(state).unwrap();
            state.crowded.is_awake();
        }
        if state.receivers == 0 {
            return Err(SendError(value));
        }
        self.shared.put(&mut state, value);
        Ok(())
    }

    pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
        let mut state = self.shared.lock();
        if state.receivers == 0 {
            return Err(TrySendError::Disconnected(value));
        }
        if self.shared.is_full(&state) {
            return Err(TrySendError::Full(value));
        }
        self.shared.put(&mut state, value);
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        let mut state = self.shared.lock_when(|state| !state.queue.is_empty());
        loop {
            if let Some(value) = self.shared.take(&mut state) {
                return Ok(value);
            }
            if state.senders == 0 {
                return Err(RecvError);
            }
            state.hungry.falls_asleep();
            state = self.shared.items.wait(state).unwrap();
            state.hungry.is_awake();
        }
    }

    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        let mut state = self.shared.lock();
        match self.shared.take(&mut state) {
            Some(value) => Ok(value),
            None if state.senders == 0 => Err(TryRecvError::Disconnected),
            None => Err(TryRecvError::Empty),
        }
    }

    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        let Some(deadline) = Instant::now().checked_add(timeout) else {
            return self.recv().map_err(RecvTimeoutError::from);
        };
        let mut state = self.shared.lock();
        loop {
            if let Some(value) = self.shared.take(&mut state) {
                return Ok(value);
            }
            if state.senders == 0 {
                return Err(RecvTimeoutError::Disconnected);
            }
            // After the look into the queue, never before it.
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(RecvTimeoutError::Timeout);
            }
            state.hungry.falls_asleep();
            (state, _) = (self.shared.items)
                .wait_timeout_while(state, left, |state| {
                    state.queue.is_empty() && state.senders > 0
                })
                .unwrap();
            state.hungry.is_awake();
        }
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.shared.lock().senders += 1;
        let shared = Arc::clone(&self.shared);
        Sender { shared }
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        self.shared.lock().receivers += 1;
        let shared = Arc::clone(&self.shared);
        Receiver { shared }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.senders -= 1;
        if state.senders == 0 {
            self.shared.items.notify_all();
        }
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.receivers -= 1;
        if state.receivers == 0 {
            let unread = mem::take(&mut state.queue);
            self.shared.room.notify_all();
            // In this order: what is dropped under the lock and locks it again waits for itself.
            drop(state);
            drop(unread);
        }
    }
}
