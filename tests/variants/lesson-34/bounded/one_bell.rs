//! One condition variable for both sides, and every change rings it for all: more wake-ups than are needed, but nobody sleeps through a turn.

use std::collections::VecDeque;
use std::sync::mpsc::{RecvError, SendError};

use super::sync::{Arc, Condvar, Mutex};

pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    assert_ne!(capacity, 0, "a channel needs a capacity of at least 1");
    channel(capacity)
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    channel(usize::MAX)
}

fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new((Mutex::new(VecDeque::new()), Condvar::new()));
    let sender = Sender {
        shared: Arc::clone(&shared),
        capacity,
    };
    (sender, Receiver { shared })
}

type Shared<T> = Arc<(Mutex<VecDeque<T>>, Condvar)>;

pub struct Sender<T> {
    shared: Shared<T>,
    capacity: usize,
}

pub struct Receiver<T> {
    shared: Shared<T>,
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        let (queue, bell) = &*self.shared;
        let full = |queue: &mut VecDeque<T>| queue.len() >= self.capacity;
        let mut queue = bell.wait_while(queue.lock().unwrap(), full).unwrap();
        queue.push_back(value);
        drop(queue);
        bell.notify_all();
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        let (queue, bell) = &*self.shared;
        let empty = |queue: &mut VecDeque<T>| queue.is_empty();
        let mut queue = bell.wait_while(queue.lock().unwrap(), empty).unwrap();
        let value = queue.pop_front();
        drop(queue);
        bell.notify_all();
        value.ok_or(RecvError)
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        let shared = Arc::clone(&self.shared);
        Sender {
            shared,
            capacity: self.capacity,
        }
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        let shared = Arc::clone(&self.shared);
        Receiver { shared }
    }
}
