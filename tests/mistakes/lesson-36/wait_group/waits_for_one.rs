//! The first job to be done wakes the waiters, and they leave: `wait` waits for one job, not for all.
//! expect: wait() must come back only when

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
        self.shared.zero.notify_all();
    }

    pub fn wait(&self) {
        let mut count = self.shared.count.lock().unwrap();
        let before = *count;
        while *count > 0 && *count >= before {
            count = self.shared.zero.wait(count).unwrap();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
