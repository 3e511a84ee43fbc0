//! Who finds no permit asks again, and again, until there is one: 20,000 who wait keep the cores from the 64 who work.
//! expect: endless loop

use super::sync::{Arc, Mutex};
use std::error::Error;
use std::fmt;

#[derive(Clone)]
pub struct Semaphore {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
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
            }),
        }
    }

    pub fn acquire(&self) -> Result<Permit, Closed> {
        let mut state = self.shared.state.lock().unwrap();
        while state.free == 0 {
            if state.closed {
                return Err(Closed);
            }
            drop(state);
            state = self.shared.state.lock().unwrap();
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
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let shared = &self.semaphore.shared;
        shared.state.lock().unwrap().free += 1;
    }
}
