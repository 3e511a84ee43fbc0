//! `wait` saves itself the lock when an atomic says zero, but reads it with `Relaxed`: it comes back,
//! and does not see what the jobs wrote.
//! expect: wait() must come back only when both jobs are done
//! expect: stale

use super::sync::atomic::{AtomicUsize, Ordering::Relaxed};
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
        let before = self
            .shared
            .count
            .fetch_update(Relaxed, Relaxed, |count| count.checked_sub(1));
        match before {
            Ok(1) => {
                drop(self.shared.lock.lock().unwrap());
                self.shared.zero.notify_all();
            }
            Ok(_) => {}
            Err(_) => panic!("negative WaitGroup count"),
        }
    }

    pub fn wait(&self) {
        if self.shared.count.load(Relaxed) == 0 {
            return;
        }
        let mut lock = self.shared.lock.lock().unwrap();
        while self.shared.count.load(Relaxed) > 0 {
            lock = self.shared.zero.wait(lock).unwrap();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
