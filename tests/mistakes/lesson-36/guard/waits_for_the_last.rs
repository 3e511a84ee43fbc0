//! `wait` keeps its own member and waits until it is the only one left. Two members that wait are two
//! that keep theirs, and each waits for the other.
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
        let mut members = self.shared.members.lock().unwrap();
        while *members > 1 {
            members = self.shared.nobody_left.wait(members).unwrap();
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
        *self.shared.members.lock().unwrap() -= 1;
        self.shared.nobody_left.notify_all();
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
