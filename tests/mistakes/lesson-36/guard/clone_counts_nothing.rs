//! The clone is derived, so it counts nothing; the drop counts all the same. The first worker to leave
//! takes the waiter's own member with it.
//! expect: wait() must come back only when

use super::sync::{Arc, Condvar, Mutex};

#[derive(Clone)]
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
        drop(self);
        let mut members = shared.members.lock().unwrap();
        while *members > 0 {
            members = shared.nobody_left.wait(members).unwrap();
        }
    }
}

impl Drop for WaitGroup {
    fn drop(&mut self) {
        let mut members = self.shared.members.lock().unwrap();
        *members = members.saturating_sub(1);
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
