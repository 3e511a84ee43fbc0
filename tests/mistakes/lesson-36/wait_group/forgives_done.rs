//! `done` below zero is passed over in silence, so the caller's mistake shows up somewhere else, or
//! nowhere.
//! expect: done() must panic when there is no job to be done

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
