//! The receiver that finds values takes all of them, keeps those it did not need to itself, and so from its
//! clones: another receiver sleeps beside them.
//! expect: deadlock
//! story: each_value_goes_to_one_of_two_receivers

use std::collections::VecDeque;
use std::sync::mpsc::{RecvError, SendError};

use super::sync::{Arc, Condvar, Mutex};

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Shared {
        queue: Mutex::new(VecDeque::new()),
        items: Condvar::new(),
    });
    let sender = Sender {
        shared: Arc::clone(&shared),
    };
    let own = Mutex::default();
    (sender, Receiver { shared, own })
}

pub struct Sender<T> {
    shared: Arc<Shared<T>>,
}

pub struct Receiver<T> {
    shared: Arc<Shared<T>>,
    own: Mutex<VecDeque<T>>,
}

struct Shared<T> {
    queue: Mutex<VecDeque<T>>,
    items: Condvar,
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        let mut queue = self.shared.queue.lock().unwrap();
        queue.push_back(value);
        self.shared.items.notify_one();
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        if let Some(value) = self.own.lock().unwrap().pop_front() {
            return Ok(value);
        }
        let mut queue = self.shared.queue.lock().unwrap();
        while queue.is_empty() {
            queue = self.shared.items.wait(queue).unwrap();
        }
        let mut own = std::mem::take(&mut *queue);
        drop(queue);
        let first = own.pop_front();
        self.own.lock().unwrap().append(&mut own);
        first.ok_or(RecvError)
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
        let own = Mutex::default();
        Receiver { shared, own }
    }
}
