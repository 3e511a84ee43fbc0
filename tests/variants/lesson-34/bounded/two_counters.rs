//! Two counting semaphores, as the textbooks have it: one counts the free places, the other the values. A send takes a place and gives a value, a receive the other
//! way round.

use std::collections::VecDeque;
use std::sync::mpsc::{RecvError, SendError};

use super::sync::{Arc, Condvar, Mutex};

pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    if capacity == 0 {
        panic!("a channel needs a capacity of at least 1");
    }
    channel(capacity)
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    channel(usize::MAX)
}

fn channel<T>(places: usize) -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Shared {
        places: Semaphore::of(places),
        values: Semaphore::of(0),
        queue: Mutex::new(VecDeque::new()),
    });
    (Sender(Arc::clone(&shared)), Receiver(shared))
}

pub struct Sender<T>(Arc<Shared<T>>);

pub struct Receiver<T>(Arc<Shared<T>>);

struct Shared<T> {
    places: Semaphore,
    values: Semaphore,
    queue: Mutex<VecDeque<T>>,
}

struct Semaphore {
    permits: Mutex<usize>,
    returned: Condvar,
}

impl Semaphore {
    fn of(permits: usize) -> Self {
        Semaphore {
            permits: Mutex::new(permits),
            returned: Condvar::new(),
        }
    }

    fn take(&self) {
        let mut permits = self.permits.lock().unwrap();
        while *permits == 0 {
            permits = self.returned.wait(permits).unwrap();
        }
        *permits -= 1;
    }

    fn give(&self) {
        *self.permits.lock().unwrap() += 1;
        self.returned.notify_one();
    }
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        self.0.places.take();
        self.0.queue.lock().unwrap().push_back(value);
        self.0.values.give();
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        self.0.values.take();
        let value = self.0.queue.lock().unwrap().pop_front();
        self.0.places.give();
        value.ok_or(RecvError)
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
