//! The clone counts a job, as in crossbeam's wait group, but here a clone is only a handle: whoever
//! clones, adds and is done once waits for ever.
//! expect: a_handle_counts_nothing_when_cloned_or_dropped
//! expect: deadlock

use super::sync::{Arc, Condvar, Mutex};

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
        let mut count = self.shared.count.lock().unwrap();
        while *count > 0 {
            count = self.shared.zero.wait(count).unwrap();
        }
    }
}

impl Clone for WaitGroup {
    fn clone(&self) -> Self {
        self.add(1);
        WaitGroup {
            shared: Arc::clone(&self.shared),
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
