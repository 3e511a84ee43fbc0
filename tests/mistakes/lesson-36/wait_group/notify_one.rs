//! `notify_one` wakes one waiter. With two of them the other one sleeps for ever.
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
            self.shared.zero.notify_one();
        }
    }

    pub fn wait(&self) {
        let mut count = self.shared.count.lock().unwrap();
        while *count > 0 {
            count = self.shared.zero.wait(count).unwrap();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
