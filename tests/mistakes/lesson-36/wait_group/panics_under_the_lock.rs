//! `done` panics while it holds the mutex, which poisons it: from then on every `lock().unwrap()`
//! panics, in threads that did nothing wrong.
//! expect: the group must go on working for everybody else

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
        *count = count.checked_sub(1).expect("negative WaitGroup count");
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
