//! `recv` asks again and again whether there is a value: it burns a core, and takes the lock away from the
//! senders it waits for.
//! expect: endless loop
//! story: what_a_sender_did_before_is_visible_to_the_receiver

use std::collections::VecDeque;
use std::sync::mpsc::{RecvError, SendError};

use super::sync::{Arc, Mutex};

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Shared {
        queue: Mutex::new(VecDeque::new()),
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
    queue: Mutex<VecDeque<T>>,
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        let mut queue = self.shared.queue.lock().unwrap();
        queue.push_back(value);
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        loop {
            let value = self.shared.queue.lock().unwrap().pop_front();
            if let Some(value) = value {
                return Ok(value);
            }
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
