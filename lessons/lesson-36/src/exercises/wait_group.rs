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
    // What do all handles share, and what does a waiter sleep on?
}

impl WaitGroup {
    /// Makes a group with no jobs: to wait for it takes no time.
    pub fn new() -> Self {
        todo!("a group with no jobs")
    }

    /// Counts `jobs` more jobs. Never blocks.
    ///
    /// # Panics
    ///
    /// If the count passes `usize::MAX`; the group is of no use after that.
    pub fn add(&self, jobs: usize) {
        todo!("count {jobs} more jobs")
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
        todo!("count one job as done, and wake the waiters if it was the last")
    }

    /// Blocks until the count is zero; returns at once if it is zero already.
    ///
    /// The last [`done`](Self::done) wakes all waiters. A waiter sleeps, it does not spin, and it does
    /// not return because it was woken, only because the count is zero.
    pub fn wait(&self) {
        todo!("sleep until the count is zero")
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
