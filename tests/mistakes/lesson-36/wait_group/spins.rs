//! `wait` spins until the count is zero: a thread that has nothing to do burns a core, and keeps the
//! workers that it waits for from it.
//! expect: endless loop

use super::sync::{Arc, Mutex};

#[derive(Clone)]
pub struct WaitGroup {
    shared: Arc<Shared>,
}

struct Shared {
    count: Mutex<usize>,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new(Shared {
                count: Mutex::new(0),
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
    }

    pub fn wait(&self) {
        while *self.shared.count.lock().unwrap() > 0 {}
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
