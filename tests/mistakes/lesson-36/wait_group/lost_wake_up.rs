//! The count is outside the waiter's lock: between the look at the count and the falling asleep, the
//! last `done` can pass and notify nobody. The waiter then sleeps for ever.
//! expect: deadlock

use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
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
        let counted = self.shared.count.fetch_update(SeqCst, SeqCst, more);
        counted.expect("WaitGroup count overflows");
    }

    pub fn done(&self) {
        let before = self
            .shared
            .count
            .fetch_update(SeqCst, SeqCst, |count| count.checked_sub(1));
        match before {
            Ok(1) => self.shared.zero.notify_all(),
            Ok(_) => {}
            Err(_) => panic!("negative WaitGroup count"),
        }
    }

    pub fn wait(&self) {
        let mut lock = self.shared.lock.lock().unwrap();
        while self.shared.count.load(SeqCst) > 0 {
            lock = self.shared.zero.wait(lock).unwrap();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
