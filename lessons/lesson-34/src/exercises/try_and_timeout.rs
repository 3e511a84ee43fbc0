//! Exercise 4: to try without waiting, and to wait no longer than so long.

use std::collections::VecDeque;
use std::mem;
use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

use super::PATIENT;
use super::sync::{Arc, Condvar, Mutex, MutexGuard};
use super::thread;
use super::time::{Duration, Instant};

/// Makes a channel with room for `capacity` values.
///
/// # Panics
///
/// With "a channel needs a capacity of at least 1" if it is 0.
pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    assert!(capacity > 0, "a channel needs a capacity of at least 1");
    channel(Some(capacity))
}

/// Makes a channel with room for any number of values: nobody ever waits to send.
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

/// The sending side. Clones send into the same channel. When the last of them is dropped, the channel
/// is closed.
pub struct Sender<T> {
    shared: Arc<Shared<T>>,
}

/// The receiving side. Clones receive from the same channel, and each value goes to one of them. When
/// the last of them is dropped, nobody can send any more.
pub struct Receiver<T> {
    shared: Arc<Shared<T>>,
}

/// What all handles to a channel have in common.
struct Shared<T> {
    /// How many values there is room for; `None` for any number.
    capacity: Option<usize>,
    state: Mutex<State<T>>,
    /// Receivers sleep here while there is no value and a sender is left.
    items: Condvar,
    /// Senders sleep here while the queue is full and a receiver is left.
    room: Condvar,
}

/// What changes, and is looked at under the lock.
struct State<T> {
    queue: VecDeque<T>,
    senders: usize,
    receivers: usize,
    /// The receivers that sleep on `items`.
    hungry: Sleepers,
    /// The senders that sleep on `room`.
    crowded: Sleepers,
}

/// Counts who sleeps on a condition variable, so that nobody is notified for nothing: to notify is to
/// call the system, which takes longer than all the rest of a `send`.
///
/// Each single wait is counted, so a loop around it counts each time anew. `wait_while` and
/// `wait_timeout_while` hide their loop: whoever sleeps on inside of them still counts as woken.
#[derive(Default)]
struct Sleepers {
    /// How many are asleep, or woken and not back yet.
    asleep: usize,
    /// How many of these have been notified. It may be less than that, never more.
    woken: usize,
}

impl Sleepers {
    /// To be called under the lock, right before the wait.
    fn falls_asleep(&mut self) {
        self.asleep += 1;
    }

    /// To be called under the lock, right after the wait, whatever ended it.
    fn is_awake(&mut self) {
        self.asleep -= 1;
        self.woken = self.woken.saturating_sub(1);
    }

    /// Notifies one who has not been notified yet, if there is one.
    fn wake_one(&mut self, condvar: &Condvar) {
        if self.woken < self.asleep {
            self.woken += 1;
            condvar.notify_one();
        }
    }
}

impl<T> Shared<T> {
    /// Locks the state. Nobody holds it for long, so who finds it locked gives way once before it asks
    /// the system for a sleep.
    #[track_caller] // a story, or a panic, names the line that asked for the lock
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        if PATIENT {
            if let Ok(state) = self.state.try_lock() {
                return state;
            }
            thread::yield_now();
        }
        self.state.lock().unwrap()
    }

    /// Locks the state. If it is not `ready`, this unlocks, gives way and locks again, once: it may
    /// still not be ready then.
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

    /// Puts a value at the end of the queue, and wakes a receiver that sleeps.
    fn put(&self, state: &mut State<T>, value: T) {
        state.queue.push_back(value);
        state.hungry.wake_one(&self.items);
    }

    /// Takes the first value of the queue, if there is one, and wakes a sender that sleeps.
    fn take(&self, state: &mut State<T>) -> Option<T> {
        let value = state.queue.pop_front()?;
        state.crowded.wake_one(&self.room);
        Some(value)
    }
}

impl<T> Sender<T> {
    /// Puts a value at the end of the queue, and wakes a receiver that waits for one. Sleeps while
    /// the queue is full.
    ///
    /// Whatever the thread did before is visible to whoever receives the value.
    ///
    /// # Errors
    ///
    /// If no receiver is left, or if the last one goes while this waits: the value comes back.
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

    /// Does what [`send`](Self::send) does, if it can without waiting for a receiver.
    ///
    /// # Errors
    ///
    /// The value comes back: as `Disconnected` if no receiver is left, full or not; as `Full` if
    /// one is and there is no room.
    pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
        todo!("put the value into the queue, or give it back")
    }
}

impl<T> Receiver<T> {
    /// Takes the value that was sent first of those in the queue, and wakes a sender that waits for
    /// room. Sleeps while there is no value and a sender is left.
    ///
    /// # Errors
    ///
    /// If there is no value and no sender is left, or if the last one goes while this waits. What was
    /// sent before is received first. Whatever the senders did before they went is visible then.
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

    /// Does what [`recv`](Self::recv) does, if it can without waiting for a sender.
    ///
    /// # Errors
    ///
    /// If there is no value: `Disconnected` if no sender is left, else `Empty`.
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        todo!("take a value, or say why there is none")
    }

    /// Does what [`recv`](Self::recv) does, but waits no longer than `timeout` in all, however
    /// often it is woken meanwhile. It sleeps, it does not look again every now and then.
    ///
    /// A value that is there is received however short the timeout; a time that is too long for any
    /// clock (`Duration::MAX`) never ends.
    ///
    /// # Errors
    ///
    /// If there is no value: `Disconnected` if no sender is left, or if the last one goes while
    /// this waits; `Timeout` if one is and the time is over.
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        todo!("take a value, or sleep until there is one, for {timeout:?} at most")
    }
}

impl<T> Clone for Sender<T> {
    /// Makes another sender of the same channel. Never blocks.
    fn clone(&self) -> Self {
        self.shared.lock().senders += 1;
        let shared = Arc::clone(&self.shared);
        Sender { shared }
    }
}

impl<T> Clone for Receiver<T> {
    /// Makes another receiver of the same channel. Never blocks.
    fn clone(&self) -> Self {
        self.shared.lock().receivers += 1;
        let shared = Arc::clone(&self.shared);
        Receiver { shared }
    }
}

impl<T> Drop for Sender<T> {
    /// Closes the channel if this is the last sender, and wakes every receiver that waits: none of
    /// them needs to wait any more.
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.senders -= 1;
        if state.senders == 0 {
            self.shared.items.notify_all();
        }
    }
}

impl<T> Drop for Receiver<T> {
    /// If this is the last receiver: drops what is queued, at once, since nobody can receive it, and
    /// wakes every sender that waits.
    ///
    /// The values' own drops may use the channel: they may hold handles to it.
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
