//! `close` wakes those who wait by giving them what they wait for: permits without end, in place of an error.
//! expect: expected `acquire` to return an error

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
        let state = State { free: permits };
        Semaphore {
            shared: Arc::new(Shared {
                state: Mutex::new(state),
                changed: Condvar::new(),
            }),
        }
    }

    pub fn acquire(&self) -> Result<Permit, Closed> {
        let mut state = self.shared.state.lock().unwrap();
        while state.free == 0 {
            state = self.shared.changed.wait(state).unwrap();
        }
        state.free -= 1;
        Ok(Permit {
            semaphore: self.clone(),
        })
    }

    pub fn close(&self) {
        let mut state = self.shared.state.lock().unwrap();
        state.free = usize::MAX / 2;
        self.shared.changed.notify_all();
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let shared = &self.semaphore.shared;
        shared.state.lock().unwrap().free += 1;
        shared.changed.notify_one();
    }
}
