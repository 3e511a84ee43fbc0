//! The count is read under the lock, but the lock is let go before the waiter locks again to sleep: the
//! last `done` fits in between, and its notification is lost.
//! expect: deadlock

use super::sync::{Arc, Condvar, Mutex};

#[derive(Clone)]
pub struct WaitGroup {
    shared: Arc<Shared>,
}

struct Shared {
    count: Mutex<usize>,
    zero: Condvar,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new(Shared {
                count: Mutex::new(0),
                zero: Condvar::new(),
            }),
        }
    }

    pub fn add(&self, jobs: usize) {
        *self.shared.count.lock().unwrap() += jobs;
    }

    pub fn done(&self) {
        let mut count = self.shared.count.lock().unwrap();
        let Some(left) = count.checked_sub(1) else {
            drop(count);
            panic!("negative WaitGroup count");
        };
        *count = left;
        if left == 0 {
            self.shared.zero.notify_all();
        }
    }

    pub fn wait(&self) {
        while *self.shared.count.lock().unwrap() > 0 {
            let count = self.shared.count.lock().unwrap();
            let _count = self.shared.zero.wait(count).unwrap();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
