//! `wait` counts its own member down, and then the drop of `self` does it again: the count passes
//! below zero to `usize::MAX`, and whoever still waits does so for ever.
//! expect: deadlock

use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use super::sync::{Arc, Condvar, Mutex};

pub struct WaitGroup {
    shared: Arc<Shared>,
}

struct Shared {
    members: AtomicUsize,
    lock: Mutex<()>,
    nobody_left: Condvar,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new(Shared {
                members: AtomicUsize::new(1),
                lock: Mutex::new(()),
                nobody_left: Condvar::new(),
            }),
        }
    }

    pub fn wait(self) {
        self.leave();
        let mut lock = self.shared.lock.lock().unwrap();
        while self.shared.members.load(SeqCst) > 0 {
            lock = self.shared.nobody_left.wait(lock).unwrap();
        }
    }

    fn leave(&self) {
        if self.shared.members.fetch_sub(1, SeqCst) == 1 {
            drop(self.shared.lock.lock().unwrap());
            self.shared.nobody_left.notify_all();
        }
    }
}

impl Clone for WaitGroup {
    fn clone(&self) -> Self {
        self.shared.members.fetch_add(1, SeqCst);
        WaitGroup {
            shared: Arc::clone(&self.shared),
        }
    }
}

impl Drop for WaitGroup {
    fn drop(&mut self) {
        self.leave();
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
