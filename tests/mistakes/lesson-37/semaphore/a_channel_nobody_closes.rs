//! A channel with room for the permits, as in Go: to send is to acquire. `close` sets a flag, and a flag wakes nobody who sleeps in
//! `send`.
//! expect: deadlock

use super::channel::{self, Receiver, Sender};
use super::sync::Arc;
use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::error::Error;
use std::fmt;

#[derive(Clone)]
pub struct Semaphore {
    enter: Sender<()>,
    leave: Receiver<()>,
    closed: Arc<AtomicBool>,
}

pub struct Permit {
    semaphore: Semaphore,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the semaphore is closed")
    }
}

impl Error for Closed {}

impl Semaphore {
    pub fn new(permits: usize) -> Self {
        assert!(permits > 0, "a semaphore needs at least one permit");
        let (enter, leave) = channel::bounded(permits);
        let closed = Arc::new(AtomicBool::new(false));
        Semaphore {
            enter,
            leave,
            closed,
        }
    }

    pub fn acquire(&self) -> Result<Permit, Closed> {
        if self.closed.load(SeqCst) {
            return Err(Closed);
        }
        self.enter.send(()).map_err(|_| Closed)?;
        let permit = Permit {
            semaphore: self.clone(),
        };
        match self.closed.load(SeqCst) {
            true => Err(Closed),
            false => Ok(permit),
        }
    }

    pub fn close(&self) {
        self.closed.store(true, SeqCst);
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        _ = self.semaphore.leave.recv();
    }
}
