//! Exercise 2: a channel with a capacity. A sender that is too fast waits.

use std::collections::VecDeque;
use std::sync::mpsc::{RecvError, SendError};

use super::sync::{Arc, Condvar, Mutex};

/// Makes a channel with room for `capacity` values.
///
/// # Panics
///
/// With "a channel needs a capacity of at least 1" if it is 0. A channel without room hands each
/// value over from hand to hand: that is a rendezvous, another thing, and lesson 35 has it.
pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    todo!("refuse 0, else make a channel with room for {capacity} values")
}

/// Makes a channel with room for any number of values: nobody ever waits to send.
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    channel(None)
}

fn channel<T>(capacity: Option<usize>) -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Shared {
        capacity,
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
    /// How many values there is room for; `None` for any number.
    capacity: Option<usize>,
    queue: Mutex<VecDeque<T>>,
    /// Notified, one waiter at a time, for each value that is put into the queue.
    items: Condvar,
    // What does a sender sleep on while the queue is full?
}

impl<T> Sender<T> {
    /// Puts a value at the end of the queue, and wakes a receiver that waits for one. Sleeps while
    /// the queue is full.
    ///
    /// Whatever the thread did before is visible to whoever receives the value.
    ///
    /// # Errors
    ///
    /// None yet: whether anybody is left to receive it is asked in exercise 3.
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        todo!("sleep while the queue is full, then do what exercise 1 did")
    }
}

impl<T> Receiver<T> {
    /// Takes the value that was sent first of those in the queue, and wakes a sender that waits for
    /// room. Sleeps while there is no value.
    ///
    /// # Errors
    ///
    /// None yet: what a receiver does whose senders are gone is asked in exercise 3.
    pub fn recv(&self) -> Result<T, RecvError> {
        todo!("do what exercise 1 did, and wake a sender")
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
