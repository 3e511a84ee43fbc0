//! Exercise 3: a channel that is closed by dropping its handles, from either end.

use std::collections::VecDeque;
use std::mem;
use std::sync::mpsc::{RecvError, SendError};

use super::sync::{Arc, Condvar, Mutex};

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
    /// Notified, one waiter at a time, for each value that is put into the queue; and all of them when
    /// the last sender goes.
    items: Condvar,
    /// Notified, one waiter at a time, for each value that is taken out of the queue; and all of them
    /// when the last receiver goes.
    room: Condvar,
}

/// What changes, and is looked at under the lock.
struct State<T> {
    queue: VecDeque<T>,
    senders: usize,
    receivers: usize,
}

impl<T> Sender<T> {
    /// Puts a value at the end of the queue, and wakes a receiver that waits for one. Sleeps while the
    /// queue is full.
    ///
    /// Whatever the thread did before is visible to whoever receives the value.
    ///
    /// # Errors
    ///
    /// If no receiver is left, or if the last one goes while this waits: the value comes back.
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        let mut state = self.shared.state.lock().unwrap();
        while state.receivers > 0 && Some(state.queue.len()) == self.shared.capacity {
            state = self.shared.room.wait(state).unwrap();
        }
        if state.receivers == 0 {
            return Err(SendError(value));
        }
        state.queue.push_back(value);
        self.shared.items.notify_one();
        Ok(())
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
        let mut state = self.shared.state.lock().unwrap();
        loop {
            if let Some(value) = state.queue.pop_front() {
                self.shared.room.notify_one();
                return Ok(value);
            }
            if state.senders == 0 {
                return Err(RecvError);
            }
            state = self.shared.items.wait(state).unwrap();
        }
    }
}

impl<T> Clone for Sender<T> {
    /// Makes another sender of the same channel. Never blocks.
    fn clone(&self) -> Self {
        self.shared.state.lock().unwrap().senders += 1;
        let shared = Arc::clone(&self.shared);
        Sender { shared }
    }
}

impl<T> Clone for Receiver<T> {
    /// Makes another receiver of the same channel. Never blocks.
    fn clone(&self) -> Self {
        self.shared.state.lock().unwrap().receivers += 1;
        let shared = Arc::clone(&self.shared);
        Receiver { shared }
    }
}

impl<T> Drop for Sender<T> {
    /// Closes the channel if this is the last sender, and wakes every receiver that waits: none of them
    /// needs to wait any more.
    fn drop(&mut self) {
        let mut state = self.shared.state.lock().unwrap();
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
        let mut state = self.shared.state.lock().unwrap();
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
