//! No condition variable: receivers put themselves on a list and park, and a send unparks the first of the list.

use std::collections::VecDeque;
use std::sync::mpsc::{RecvError, SendError};

use super::sync::{Arc, Mutex};
use super::thread::{self, Thread};

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Mutex::new(State {
        queue: VecDeque::new(),
        parked: VecDeque::new(),
    }));
    let sender = Sender {
        shared: Arc::clone(&shared),
    };
    (sender, Receiver { shared })
}

pub struct Sender<T> {
    shared: Arc<Mutex<State<T>>>,
}

pub struct Receiver<T> {
    shared: Arc<Mutex<State<T>>>,
}

struct State<T> {
    queue: VecDeque<T>,
    parked: VecDeque<Thread>,
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        let mut state = self.shared.lock().unwrap();
        state.queue.push_back(value);
        let first = state.parked.pop_front();
        drop(state);
        if let Some(first) = first {
            first.unpark();
        }
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        let me = thread::current();
        loop {
            let mut state = self.shared.lock().unwrap();
            if let Some(value) = state.queue.pop_front() {
                // Woken for no reason, it is still on the list, where it would be woken in vain.
                let listed = |other: &Thread| other.id() == me.id();
                let at = state.parked.iter().position(listed);
                at.and_then(|at| state.parked.remove(at));
                return Ok(value);
            }
            if !state.parked.iter().any(|other| other.id() == me.id()) {
                state.parked.push_back(me.clone());
            }
            drop(state);
            thread::park();
        }
    }
}

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
