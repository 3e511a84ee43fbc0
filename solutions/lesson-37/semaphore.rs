//! Exercise 1: a semaphore, whose permits come back by themselves.

use super::sync::{Arc, Condvar, Mutex};
use std::error::Error;
use std::fmt;

/// A number of permits. Whoever holds one may go on; whoever finds none waits.
///
/// All clones are handles to one and the same semaphore, so each thread can have its own: cloning or
/// dropping a handle changes nothing.
#[derive(Clone)]
pub struct Semaphore {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    /// Notified once for each permit that comes back, and to all waiters when the semaphore is
    /// closed.
    changed: Condvar,
}

struct State {
    free: usize,
    closed: bool,
}

/// Leave to go on, until it is dropped. It may be handed to another thread.
///
/// The drop gives it back to the semaphore that it came from, at the end of a scope as well as while
/// a panic unwinds, and wakes somebody who waits for one. What its holder did before is visible to
/// whoever gets it next. A permit is lost only if it is leaked (`std::mem::forget`).
#[must_use = "a permit that is not kept is given back at once"]
pub struct Permit {
    semaphore: Semaphore,
}

/// The error of a semaphore that gives out no more permits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the semaphore is closed")
    }
}

impl Error for Closed {}

impl Semaphore {
    /// A semaphore with so many permits, all of them free.
    ///
    /// # Panics
    /// With "a semaphore needs at least one permit" if `permits` is 0: everybody would wait for ever.
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

    /// Takes a permit, and sleeps as long as none is free. A permit that comes back, or
    /// [`close`](Self::close), wakes it. Of several who wait, any may be the next.
    ///
    /// # Errors
    /// [`Closed`] if the semaphore is closed, even if a permit is free, and also if that happens
    /// while this call waits.
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

    /// Gives out no more permits, and wakes everybody who waits for one. Never waits for a permit
    /// itself; a second call changes nothing. Permits that are held stay good until they are dropped.
    pub fn close(&self) {
        self.shared.state.lock().unwrap().closed = true;
        self.shared.changed.notify_all();
    }
}

impl Drop for Permit {
    /// Gives the permit back. Never waits for a permit.
    fn drop(&mut self) {
        let shared = &self.semaphore.shared;
        shared.state.lock().unwrap().free += 1;
        shared.changed.notify_one();
    }
}
