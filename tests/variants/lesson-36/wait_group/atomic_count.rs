//! As crossbeam does it: the count is an atomic, and the lock is there only so that no notification is
//! missed. The last `done` takes it between counting and notifying, so a waiter has either not looked
//! yet or is already asleep.

use super::sync::atomic::{
    AtomicUsize,
    Ordering::{AcqRel, Acquire, Relaxed},
};
use super::sync::{Arc, Condvar, Mutex};

#[derive(Clone)]
pub struct WaitGroup {
    shared: Arc<Shared>,
}

struct Shared {
    count: AtomicUsize,
    lock: Mutex<()>,
    zero: Condvar,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new(Shared {
                count: AtomicUsize::new(0),
                lock: Mutex::new(()),
                zero: Condvar::new(),
            }),
        }
    }

    pub fn add(&self, jobs: usize) {
        let more = |count: usize| count.checked_add(jobs);
        let counted = self.shared.count.fetch_update(Relaxed, Relaxed, more);
        counted.expect("WaitGroup count overflows");
    }

    pub fn done(&self) {
        // AcqRel and the waiter's Acquire: what every job did happens before `wait` returns.
        let counted = self
            .shared
            .count
            .fetch_update(AcqRel, Relaxed, |count| count.checked_sub(1));
        let before = counted.unwrap_or_else(|_| panic!("negative WaitGroup count"));
        if before == 1 {
            drop(self.shared.lock.lock().unwrap());
            self.shared.zero.notify_all();
        }
    }

    pub fn wait(&self) {
        if self.shared.count.load(Acquire) == 0 {
            return;
        }
        let mut lock = self.shared.lock.lock().unwrap();
        while self.shared.count.load(Acquire) > 0 {
            lock = self.shared.zero.wait(lock).unwrap();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
