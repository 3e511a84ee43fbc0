//! Exercise 1: a wait group, as Go has it.

use super::sync::{Arc, Condvar, Mutex};

/// Counts jobs that are not done yet, and lets any number of threads wait until there are none.
///
/// All clones are handles to one and the same group, as Go shares a `WaitGroup` by pointer: cloning or
/// dropping a handle counts nothing.
///
/// Count a job *before* it can run, so before its thread is spawned; a job that is counted and not yet
/// done may also count further ones. A group can be used again once every waiter has left. To count a
/// new job sooner is misuse: a waiter of the last round that is still on its way out may then stay
/// until the new job is done as well.
#[derive(Clone)]
pub struct WaitGroup {
    shared: Arc<Shared>,
}

struct Shared {
    /// How many jobs are not done yet.
    count: Mutex<usize>,
    /// Notified, all waiters at once, when `count` has become zero.
    zero: Condvar,
}

impl WaitGroup {
    /// Makes a group with no jobs: to wait for it takes no time.
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new(Shared {
                count: Mutex::new(0),
                zero: Condvar::new(),
            }),
        }
    }

    /// Counts `jobs` more jobs. Never blocks.
    ///
    /// # Panics
    ///
    /// If the count passes `usize::MAX`; the group is of no use after that.
    pub fn add(&self, jobs: usize) {
        let mut count = self.shared.count.lock().unwrap();
        *count = count.checked_add(jobs).expect("WaitGroup count overflows");
    }

    /// Counts one job as done, and wakes every waiter if it was the last. Never blocks.
    ///
    /// Whatever its thread did before this call is visible to whoever returns from [`wait`](Self::wait)
    /// because of it.
    ///
    /// # Panics
    ///
    /// With "negative WaitGroup count" if there is no job to be done. The count stays at zero, and the
    /// group goes on working for everybody else.
    pub fn done(&self) {
        let mut count = self.shared.count.lock().unwrap();
        let Some(left) = count.checked_sub(1) else {
            // Not while the lock is held: that would poison it, and fail every other thread.
            drop(count);
            panic!("negative WaitGroup count");
        };
        *count = left;
        if left == 0 {
            self.shared.zero.notify_all();
        }
    }

    /// Blocks until the count is zero; returns at once if it is zero already.
    ///
    /// The last [`done`](Self::done) wakes all waiters. A waiter sleeps, it does not spin, and it does
    /// not return because it was woken, only because the count is zero.
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
