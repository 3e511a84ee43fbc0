//! As crossbeam does it: an atomic count, and a lock that the last member takes between counting and
//! notifying, so that a waiter has either not looked yet or is already asleep.

use super::sync::atomic::{
    AtomicUsize,
    Ordering::{AcqRel, Acquire, Relaxed},
};
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
        let shared = Arc::clone(&self.shared);
        drop(self);
        let mut lock = shared.lock.lock().unwrap();
        while shared.members.load(Acquire) > 0 {
            lock = shared.nobody_left.wait(lock).unwrap();
        }
    }
}

impl Clone for WaitGroup {
    fn clone(&self) -> Self {
        // Relaxed is enough: this member keeps the count above zero meanwhile.
        self.shared.members.fetch_add(1, Relaxed);
        WaitGroup {
            shared: Arc::clone(&self.shared),
        }
    }
}

impl Drop for WaitGroup {
    fn drop(&mut self) {
        // AcqRel, so that all drops happen before the Acquire in `wait` that sees the zero.
        if self.shared.members.fetch_sub(1, AcqRel) == 1 {
            drop(self.shared.lock.lock().unwrap());
            self.shared.nobody_left.notify_all();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
