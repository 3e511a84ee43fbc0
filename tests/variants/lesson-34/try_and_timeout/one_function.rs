//! Each side has one function, which is told how long it may wait; all the others ask it. Every value is announced, whether or not somebody sleeps.

use std::collections::VecDeque;
use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

use super::sync::{Arc, Condvar, Mutex};
use super::time::{Duration, Instant};

pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    assert!(capacity > 0, "a channel needs a capacity of at least 1");
    channel(capacity)
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    channel(usize::MAX)
}

fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Shared {
        state: Mutex::new(State {
            queue: VecDeque::new(),
            handles: [1, 1],
        }),
        items: Condvar::new(),
        room: Condvar::new(),
        capacity,
    });
    (Sender(Arc::clone(&shared)), Receiver(shared))
}

pub struct Sender<T>(Arc<Shared<T>>);

pub struct Receiver<T>(Arc<Shared<T>>);

struct Shared<T> {
    state: Mutex<State<T>>,
    items: Condvar,
    room: Condvar,
    capacity: usize,
}

struct State<T> {
    queue: VecDeque<T>,
    /// Senders, receivers.
    handles: [usize; 2],
}

#[derive(Clone, Copy)]
enum Wait {
    Never,
    Until(Instant),
    Forever,
}

enum Nothing {
    Gone,
    NotYet,
}

impl<T> Shared<T> {
    fn send(&self, value: T, wait: bool) -> Result<(), (T, Nothing)> {
        let mut state = self.state.lock().unwrap();
        loop {
            if state.handles[1] == 0 {
                return Err((value, Nothing::Gone));
            }
            if state.queue.len() < self.capacity {
                break;
            }
            if !wait {
                return Err((value, Nothing::NotYet));
            }
            state = self.room.wait(state).unwrap();
        }
        state.queue.push_back(value);
        drop(state);
        self.items.notify_one();
        Ok(())
    }

    fn receive(&self, wait: Wait) -> Result<T, Nothing> {
        let mut state = self.state.lock().unwrap();
        loop {
            if let Some(value) = state.queue.pop_front() {
                drop(state);
                self.room.notify_one();
                return Ok(value);
            }
            if state.handles[0] == 0 {
                return Err(Nothing::Gone);
            }
            state = match wait {
                Wait::Never => return Err(Nothing::NotYet),
                Wait::Forever => self.items.wait(state).unwrap(),
                Wait::Until(deadline) => match deadline.checked_duration_since(Instant::now()) {
                    None | Some(Duration::ZERO) => return Err(Nothing::NotYet),
                    Some(left) => self.items.wait_timeout(state, left).unwrap().0,
                },
            };
        }
    }
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        self.0
            .send(value, true)
            .map_err(|(value, _)| SendError(value))
    }

    pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
        self.0.send(value, false).map_err(|(value, why)| match why {
            Nothing::Gone => TrySendError::Disconnected(value),
            Nothing::NotYet => TrySendError::Full(value),
        })
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        self.0.receive(Wait::Forever).map_err(|_| RecvError)
    }

    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        self.0.receive(Wait::Never).map_err(|why| match why {
            Nothing::Gone => TryRecvError::Disconnected,
            Nothing::NotYet => TryRecvError::Empty,
        })
    }

    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        let deadline = Instant::now().checked_add(timeout);
        let wait = deadline.map_or(Wait::Forever, Wait::Until);
        self.0.receive(wait).map_err(|why| match why {
            Nothing::Gone => RecvTimeoutError::Disconnected,
            Nothing::NotYet => RecvTimeoutError::Timeout,
        })
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.0.state.lock().unwrap().handles[0] += 1;
        Sender(Arc::clone(&self.0))
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        self.0.state.lock().unwrap().handles[1] += 1;
        Receiver(Arc::clone(&self.0))
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.0.state.lock().unwrap().handles[0] -= 1;
        self.0.items.notify_all();
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        let mut state = self.0.state.lock().unwrap();
        state.handles[1] -= 1;
        if state.handles[1] == 0 {
            let unread = std::mem::take(&mut state.queue);
            drop(state);
            drop(unread);
            self.0.room.notify_all();
        }
    }
}
