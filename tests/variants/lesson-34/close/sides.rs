//! Nothing is counted: all senders share one `Arc`, and what is in it closes the channel when it is dropped, which is when the last of them goes. The same on the other side.

use std::collections::VecDeque;
use std::sync::mpsc::{RecvError, SendError};

use super::sync::{Arc, Condvar, Mutex, MutexGuard};

pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    assert!(capacity > 0, "a channel needs a capacity of at least 1");
    channel(capacity)
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    channel(usize::MAX)
}

fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    let pipe = Arc::new(Pipe {
        capacity,
        state: Mutex::new(State {
            queue: Some(VecDeque::new()),
            closed: false,
        }),
        items: Condvar::new(),
        room: Condvar::new(),
    });
    let senders = Arc::new(Senders(Arc::clone(&pipe)));
    (Sender(senders), Receiver(Arc::new(Receivers(pipe))))
}

pub struct Sender<T>(Arc<Senders<T>>);

pub struct Receiver<T>(Arc<Receivers<T>>);

struct Senders<T>(Arc<Pipe<T>>);

struct Receivers<T>(Arc<Pipe<T>>);

struct Pipe<T> {
    capacity: usize,
    state: Mutex<State<T>>,
    items: Condvar,
    room: Condvar,
}

struct State<T> {
    /// `None` when nobody is left to receive.
    queue: Option<VecDeque<T>>,
    /// Nobody is left to send.
    closed: bool,
}

impl<T> Pipe<T> {
    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap()
    }
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        let pipe = &*self.0.0;
        let mut state = pipe.state();
        loop {
            let Some(queue) = &mut state.queue else {
                return Err(SendError(value));
            };
            if queue.len() < pipe.capacity {
                queue.push_back(value);
                pipe.items.notify_one();
                return Ok(());
            }
            state = pipe.room.wait(state).unwrap();
        }
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        let pipe = &*self.0.0;
        let mut state = pipe.state();
        loop {
            let value = state.queue.as_mut().and_then(VecDeque::pop_front);
            match value {
                Some(value) => {
                    pipe.room.notify_one();
                    return Ok(value);
                }
                None if state.closed => return Err(RecvError),
                None => state = pipe.items.wait(state).unwrap(),
            }
        }
    }
}

impl<T> Drop for Senders<T> {
    fn drop(&mut self) {
        self.0.state().closed = true;
        self.0.items.notify_all();
    }
}

impl<T> Drop for Receivers<T> {
    fn drop(&mut self) {
        let queue = self.0.state().queue.take();
        self.0.room.notify_all();
        drop(queue);
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
