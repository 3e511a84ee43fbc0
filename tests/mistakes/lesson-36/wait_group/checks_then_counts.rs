//! The check for a negative count and the counting take the lock one after the other: two threads pass
//! the check for the same job, and the second one goes below zero.
//! expect: exactly one of them must panic

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
        if *self.shared.count.lock().unwrap() == 0 {
            panic!("negative WaitGroup count");
        }
        let mut count = self.shared.count.lock().unwrap();
        *count = count.saturating_sub(1);
        if *count == 0 {
            self.shared.zero.notify_all();
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
