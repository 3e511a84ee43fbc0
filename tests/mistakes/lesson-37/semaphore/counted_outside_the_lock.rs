//! The number is an atomic, and only the sleepers use the lock. A permit comes back, and wakes nobody, between the look at the number
//! and the falling asleep.
//! expect: deadlock

use super::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use super::sync::{Arc, Condvar, Mutex};
use std::error::Error;
use std::fmt;

#[derive(Clone)]
pub struct Semaphore {
    shared: Arc<Shared>,
}

struct Shared {
    free: AtomicUsize,
    closed: AtomicBool,
    sleepers: Mutex<()>,
    changed: Condvar,
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
        Semaphore {
            shared: Arc::new(Shared {
                free: AtomicUsize::new(permits),
                closed: AtomicBool::new(false),
                sleepers: Mutex::new(()),
                changed: Condvar::new(),
            }),
        }
    }

    pub fn acquire(&self) -> Result<Permit, Closed> {
        let shared = &self.shared;
        let mut sleepers = shared.sleepers.lock().unwrap();
        loop {
            if shared.closed.load(SeqCst) {
                return Err(Closed);
            }
            let one_fewer = |free: usize| free.checked_sub(1);
            if shared.free.fetch_update(SeqCst, SeqCst, one_fewer).is_ok() {
                return Ok(Permit {
                    semaphore: self.clone(),
                });
            }
            sleepers = shared.changed.wait(sleepers).unwrap();
        }
    }

    pub fn close(&self) {
        self.shared.closed.store(true, SeqCst);
        self.shared.changed.notify_all();
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.semaphore.shared.free.fetch_add(1, SeqCst);
        self.semaphore.shared.changed.notify_one();
    }
}
