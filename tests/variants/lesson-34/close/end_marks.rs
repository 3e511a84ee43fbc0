//! The end is in the queue: the last sender puts a mark behind all values, and no receiver takes it out. Handles are counted by an atomic on either side, and one
//! condition variable wakes everybody.

use std::collections::VecDeque;
use std::sync::mpsc::{RecvError, SendError};

use super::sync::atomic::{AtomicUsize, Ordering::AcqRel};
use super::sync::{Arc, Condvar, Mutex};

pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    assert!(capacity >= 1, "a channel needs a capacity of at least 1");
    channel(capacity)
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    channel(usize::MAX)
}

fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Shared {
        capacity,
        tape: Mutex::new((VecDeque::new(), true)),
        changed: Condvar::new(),
        senders: AtomicUsize::new(1),
        receivers: AtomicUsize::new(1),
    });
    (Sender(Arc::clone(&shared)), Receiver(shared))
}

pub struct Sender<T>(Arc<Shared<T>>);

pub struct Receiver<T>(Arc<Shared<T>>);

enum Item<T> {
    Value(T),
    End,
}

struct Shared<T> {
    capacity: usize,
    /// The items, and whether anybody reads them.
    tape: Mutex<(VecDeque<Item<T>>, bool)>,
    changed: Condvar,
    senders: AtomicUsize,
    receivers: AtomicUsize,
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        let mut tape = self.0.tape.lock().unwrap();
        while tape.1 && tape.0.len() >= self.0.capacity {
            tape = self.0.changed.wait(tape).unwrap();
        }
        if !tape.1 {
            return Err(SendError(value));
        }
        tape.0.push_back(Item::Value(value));
        self.0.changed.notify_all();
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        let mut tape = self.0.tape.lock().unwrap();
        loop {
            match tape.0.pop_front() {
                Some(Item::Value(value)) => {
                    self.0.changed.notify_all();
                    return Ok(value);
                }
                Some(Item::End) => {
                    tape.0.push_front(Item::End);
                    return Err(RecvError);
                }
                None => tape = self.0.changed.wait(tape).unwrap(),
            }
        }
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.0.senders.fetch_add(1, AcqRel);
        Sender(Arc::clone(&self.0))
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        self.0.receivers.fetch_add(1, AcqRel);
        Receiver(Arc::clone(&self.0))
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        if self.0.senders.fetch_sub(1, AcqRel) == 1 {
            self.0.tape.lock().unwrap().0.push_back(Item::End);
            self.0.changed.notify_all();
        }
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        if self.0.receivers.fetch_sub(1, AcqRel) == 1 {
            let mut tape = self.0.tape.lock().unwrap();
            tape.1 = false;
            let unread = std::mem::take(&mut tape.0);
            drop(tape);
            self.0.changed.notify_all();
            drop(unread);
        }
    }
}
