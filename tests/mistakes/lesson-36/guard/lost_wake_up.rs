//! The count is an atomic outside the waiter's lock: the last drop can pass between the look at the
//! count and the falling asleep, and notify nobody.
//! story: a_worker_that_panics_is_not_waited_for
//! expect: deadlock

use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use super::sync::{Arc, Condvar, Mutex};

pub struct WaitGroup {
    shared: Arc<Shared>,
}

struct Shared {
    members: AtomicUsize,
    lock: Mutex<()>,
    nobody_left: Condvar,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new(Shared {
                members: AtomicUsize::new(1),
                lock: Mutex::new(()),
                nobody_left: Condvar::new(),
            }),
        }
    }

    pub fn wait(self) {
        let shared = Arc::clone(&self.shared);
        drop(self);
        let mut lock = shared.lock.lock().unwrap();
        while shared.members.load(SeqCst) > 0 {
            lock = shared.nobody_left.wait(lock).unwrap();
        }
    }
}

impl Clone for WaitGroup {
    fn clone(&self) -> Self {
        self.shared.members.fetch_add(1, SeqCst);
        WaitGroup {
            shared: Arc::clone(&self.shared),
        }
    }
}

impl Drop for WaitGroup {
    fn drop(&mut self) {
        if self.shared.members.fetch_sub(1, SeqCst) == 1 {
            self.shared.nobody_left.notify_all();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
