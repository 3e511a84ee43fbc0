//! `Condvar::wait_while` writes the loop, and the count is signed, so that a negative one can be seen.

use super::sync::{Arc, Condvar, Mutex};

#[derive(Clone)]
pub struct WaitGroup {
    shared: Arc<(Mutex<isize>, Condvar)>,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new((Mutex::new(0), Condvar::new())),
        }
    }

    pub fn add(&self, jobs: usize) {
        self.change(isize::try_from(jobs).expect("WaitGroup count overflows"));
    }

    pub fn done(&self) {
        assert!(self.change(-1) >= 0, "negative WaitGroup count");
    }

    pub fn wait(&self) {
        let (count, zero) = &*self.shared;
        let guard = count.lock().unwrap();
        drop(zero.wait_while(guard, |count| *count > 0).unwrap());
    }

    /// What the count would be after the change; the change is made unless that is negative.
    fn change(&self, by: isize) -> isize {
        let (count, zero) = &*self.shared;
        let mut count = count.lock().unwrap();
        let changed = *count + by;
        if changed >= 0 {
            *count = changed;
        }
        if changed == 0 {
            zero.notify_all();
        }
        changed
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
