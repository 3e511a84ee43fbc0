//! The number is an `Option`: there is none once the semaphore is closed. `wait_while` writes the loop, and everybody is woken
//! every time.

use super::sync::{Arc, Condvar, Mutex};
use std::error::Error;
use std::fmt;

#[derive(Clone)]
pub struct Semaphore {
    shared: Arc<(Mutex<Option<usize>>, Condvar)>,
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
        assert!(permits != 0, "a semaphore needs at least one permit");
        let shared = Arc::new((Mutex::new(Some(permits)), Condvar::new()));
        Semaphore { shared }
    }

    pub fn acquire(&self) -> Result<Permit, Closed> {
        let (free, changed) = &*self.shared;
        let free = free.lock().unwrap();
        let mut free = changed.wait_while(free, |free| *free == Some(0)).unwrap();
        let free = free.as_mut().ok_or(Closed)?;
        *free -= 1;
        Ok(Permit {
            semaphore: self.clone(),
        })
    }

    pub fn close(&self) {
        let (free, changed) = &*self.shared;
        *free.lock().unwrap() = None;
        changed.notify_all();
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let (free, changed) = &*self.semaphore.shared;
        if let Some(free) = &mut *free.lock().unwrap() {
            *free += 1;
        }
        changed.notify_all();
    }
}
