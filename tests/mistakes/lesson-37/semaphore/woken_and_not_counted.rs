//! A permit that comes back while somebody waits is handed over by the wake-up alone, and not counted. A wake-up is no message: a
//! wait may end without one, and a notification may find nobody asleep yet.
//! expect: deadlock

use super::sync::{Arc, Condvar, Mutex};
use std::error::Error;
use std::fmt;

#[derive(Clone)]
pub struct Semaphore {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    free: usize,
    waiting: usize,
    closed: bool,
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
        let state = State {
            free: permits,
            waiting: 0,
            closed: false,
        };
        Semaphore {
            shared: Arc::new(Shared {
                state: Mutex::new(state),
                changed: Condvar::new(),
            }),
        }
    }

    pub fn acquire(&self) -> Result<Permit, Closed> {
        let mut state = self.shared.state.lock().unwrap();
        if state.free == 0 && !state.closed {
            state.waiting += 1;
            state = self.shared.changed.wait(state).unwrap();
            state.waiting -= 1;
            state.free += 1;
        }
        if state.closed {
            return Err(Closed);
        }
        state.free -= 1;
        Ok(Permit {
            semaphore: self.clone(),
        })
    }

    pub fn close(&self) {
        self.shared.state.lock().unwrap().closed = true;
        self.shared.changed.notify_all();
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let shared = &self.semaphore.shared;
        let mut state = shared.state.lock().unwrap();
        match state.waiting {
            0 => state.free += 1,
            _ => shared.changed.notify_one(),
        }
    }
}
