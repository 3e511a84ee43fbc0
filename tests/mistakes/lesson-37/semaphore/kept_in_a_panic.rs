//! While a panic unwinds, nothing is given back, lest something half-done be taken for done. The permit says nothing about
//! that; there is one fewer after each panic.
//! expect: deadlock

use super::sync::{Arc, Condvar, Mutex};
use super::thread;
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
        while state.free == 0 && !state.closed {
            state = self.shared.changed.wait(state).unwrap();
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
        if thread::panicking() {
            return;
        }
        let shared = &self.semaphore.shared;
        shared.state.lock().unwrap().free += 1;
        shared.changed.notify_one();
    }
}
