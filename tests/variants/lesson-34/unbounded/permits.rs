//! Two things that know nothing of each other: a queue, and a counter of permits on which receivers sleep. Who has a permit is sure to find a value.

use std::collections::VecDeque;
use std::sync::mpsc::{RecvError, SendError};

use super::sync::{Arc, Condvar, Mutex};

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    let sender = Sender(Arc::new(Shared {
        queue: Mutex::new(VecDeque::new()),
        permits: Mutex::new(0),
        more: Condvar::new(),
    }));
    let receiver = Receiver(Arc::clone(&sender.0));
    (sender, receiver)
}

pub struct Sender<T>(Arc<Shared<T>>);

pub struct Receiver<T>(Arc<Shared<T>>);

struct Shared<T> {
    queue: Mutex<VecDeque<T>>,
    permits: Mutex<usize>,
    more: Condvar,
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        self.0.queue.lock().unwrap().push_back(value);
        *self.0.permits.lock().unwrap() += 1;
        self.0.more.notify_one();
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        let permits = self.0.permits.lock().unwrap();
        let none = |permits: &mut usize| *permits == 0;
        let mut permits = self.0.more.wait_while(permits, none).unwrap();
        *permits -= 1;
        drop(permits);
        self.0.queue.lock().unwrap().pop_front().ok_or(RecvError)
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        Sender(Arc::clone(&self.0))
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        Receiver(Arc::clone(&self.0))
    }
}
