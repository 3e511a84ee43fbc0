//! No condition variable: who has to wait puts itself on the list of its side and parks, and every change unparks all who are on the other list. The senders share one
//! `Arc` and the receivers another, which close the channel when they are dropped.

use std::collections::VecDeque;
use std::mem;
use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

use super::sync::{Arc, Mutex};
use super::thread::{self, Thread};
use super::time::{Duration, Instant};

pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    assert!(capacity > 0, "a channel needs a capacity of at least 1");
    channel(capacity)
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    channel(usize::MAX)
}

fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    let state = Arc::new(Mutex::new(State {
        capacity,
        queue: VecDeque::new(),
        senders_left: true,
        receivers_left: true,
        senders: Vec::new(),
        receivers: Vec::new(),
    }));
    let receiver = Receiver(Arc::new(ReceivingSide(Arc::clone(&state))));
    (Sender(Arc::new(SendingSide(state))), receiver)
}

pub struct Sender<T>(Arc<SendingSide<T>>);

pub struct Receiver<T>(Arc<ReceivingSide<T>>);

struct SendingSide<T>(Arc<Mutex<State<T>>>);

struct ReceivingSide<T>(Arc<Mutex<State<T>>>);

struct State<T> {
    capacity: usize,
    queue: VecDeque<T>,
    senders_left: bool,
    receivers_left: bool,
    /// Who is parked.
    senders: Vec<Thread>,
    receivers: Vec<Thread>,
}

fn wake(parked: &mut Vec<Thread>) {
    for thread in parked.drain(..) {
        thread.unpark();
    }
}

impl<T> State<T> {
    fn put(&mut self, value: T) -> Result<(), TrySendError<T>> {
        if !self.receivers_left {
            Err(TrySendError::Disconnected(value))
        } else if self.queue.len() >= self.capacity {
            Err(TrySendError::Full(value))
        } else {
            self.queue.push_back(value);
            wake(&mut self.receivers);
            Ok(())
        }
    }

    fn take(&mut self) -> Result<T, TryRecvError> {
        match self.queue.pop_front() {
            Some(value) => {
                wake(&mut self.senders);
                Ok(value)
            }
            None if self.senders_left => Err(TryRecvError::Empty),
            None => Err(TryRecvError::Disconnected),
        }
    }
}

impl<T> Sender<T> {
    pub fn send(&self, mut value: T) -> Result<(), SendError<T>> {
        loop {
            let mut state = self.0.0.lock().unwrap();
            value = match state.put(value) {
                Ok(()) => return Ok(()),
                Err(TrySendError::Disconnected(value)) => return Err(SendError(value)),
                Err(TrySendError::Full(value)) => value,
            };
            state.senders.push(thread::current());
            drop(state);
            thread::park();
        }
    }

    pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
        self.0.0.lock().unwrap().put(value)
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        self.recv_until(None).map_err(|_| RecvError)
    }

    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        self.0.0.lock().unwrap().take()
    }

    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        self.recv_until(Instant::now().checked_add(timeout))
    }

    fn recv_until(&self, deadline: Option<Instant>) -> Result<T, RecvTimeoutError> {
        loop {
            let mut state = self.0.0.lock().unwrap();
            match state.take() {
                Ok(value) => return Ok(value),
                Err(TryRecvError::Disconnected) => return Err(RecvTimeoutError::Disconnected),
                Err(TryRecvError::Empty) => state.receivers.push(thread::current()),
            }
            drop(state);
            match deadline {
                None => thread::park(),
                Some(deadline) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return Err(RecvTimeoutError::Timeout);
                    }
                    thread::park_timeout(left);
                }
            }
        }
    }
}

impl<T> Drop for SendingSide<T> {
    fn drop(&mut self) {
        let mut state = self.0.lock().unwrap();
        state.senders_left = false;
        wake(&mut state.receivers);
    }
}

impl<T> Drop for ReceivingSide<T> {
    fn drop(&mut self) {
        let mut state = self.0.lock().unwrap();
        state.receivers_left = false;
        let unread = mem::take(&mut state.queue);
        wake(&mut state.senders);
        drop(state);
        drop(unread);
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
