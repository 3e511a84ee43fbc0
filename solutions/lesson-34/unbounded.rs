//! Exercise 1: a channel in which there is always room.

use std::collections::VecDeque;
use std::sync::mpsc::{RecvError, SendError};

use super::sync::{Arc, Condvar, Mutex};

/// Makes a channel with room for any number of values.
///
/// The handles may be cloned, sent to other threads, and used by several threads at once.
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Shared {
        queue: Mutex::new(VecDeque::new()),
        items: Condvar::new(),
    });
    let sender = Sender {
        shared: Arc::clone(&shared),
    };
    (sender, Receiver { shared })
}

/// The sending side. Clones send into the same channel.
pub struct Sender<T> {
    shared: Arc<Shared<T>>,
}

/// The receiving side. Clones receive from the same channel, and each value goes to one of them.
pub struct Receiver<T> {
    shared: Arc<Shared<T>>,
}

/// What all handles to a channel have in common.
struct Shared<T> {
    queue: Mutex<VecDeque<T>>,
    /// Notified, one waiter at a time, for each value that is put into the queue.
    items: Condvar,
}

impl<T> Sender<T> {
    /// Puts a value at the end of the queue, and wakes a receiver that waits for one. Never waits for a
    /// receiver.
    ///
    /// Whatever the thread did before is visible to whoever receives the value.
    ///
    /// # Errors
    ///
    /// None yet: whether anybody is left to receive it is asked in exercise 3.
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        let mut queue = self.shared.queue.lock().unwrap();
        queue.push_back(value);
        self.shared.items.notify_one();
        Ok(())
    }
}

impl<T> Receiver<T> {
    /// Takes the value that was sent first of those in the queue. Sleeps while there is none.
    ///
    /// A receiver does not return because it was woken, only with a value. It sleeps, it does not spin.
    ///
    /// # Errors
    ///
    /// None yet: what a receiver does whose senders are gone is asked in exercise 3.
    pub fn recv(&self) -> Result<T, RecvError> {
        let mut queue = self.shared.queue.lock().unwrap();
        loop {
            if let Some(value) = queue.pop_front() {
                return Ok(value);
            }
            queue = self.shared.items.wait(queue).unwrap();
        }
    }
}

// Derived, these would ask for values that can be cloned.
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        let shared = Arc::clone(&self.shared);
        Sender { shared }
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        let shared = Arc::clone(&self.shared);
        Receiver { shared }
    }
}
