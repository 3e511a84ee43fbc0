//! `wait` counts its own member down without a word. If it was the last, the others that wait are
//! never told.
//! expect: deadlock

use super::sync::{Arc, Condvar, Mutex};

pub struct WaitGroup {
    shared: Arc<Shared>,
}

struct Shared {
    members: Mutex<usize>,
    nobody_left: Condvar,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new(Shared {
                members: Mutex::new(1),
                nobody_left: Condvar::new(),
            }),
        }
    }

    pub fn wait(self) {
        let shared = Arc::clone(&self.shared);
        std::mem::forget(self); // the counting is done below, not in the drop
        let mut members = shared.members.lock().unwrap();
        *members -= 1;
        while *members > 0 {
            members = shared.nobody_left.wait(members).unwrap();
        }
    }
}

impl Clone for WaitGroup {
    fn clone(&self) -> Self {
        *self.shared.members.lock().unwrap() += 1;
        WaitGroup {
            shared: Arc::clone(&self.shared),
        }
    }
}

impl Drop for WaitGroup {
    fn drop(&mut self) {
        let mut members = self.shared.members.lock().unwrap();
        *members -= 1;
        if *members == 0 {
            self.shared.nobody_left.notify_all();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
