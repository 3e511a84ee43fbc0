//! Exercise 2: a wait group whose counting cannot be forgotten, as crossbeam has it.

use super::sync::{Arc, Condvar, Mutex};
use super::wait_group;

/// A member of a group of threads that may wait for one another.
///
/// Each value is one member. To clone it makes another; to drop it, at the end of a scope or while a
/// panic unwinds, gives one up. So a worker is counted from the moment its clone is made until its
/// thread lets go of it, whichever way it ends. A member that is leaked (`std::mem::forget`) is waited
/// for for ever.
///
/// The clone that a thread takes with it must be made *before* the thread is spawned.
pub struct WaitGroup {
    // The wait group of exercise 1 can do the counting; or a count of your own.
}

impl WaitGroup {
    /// Makes a group and its only member.
    pub fn new() -> Self {
        todo!("a group with one member")
    }

    /// Gives up this member and blocks until all others are given up as well.
    ///
    /// Returns at once if there are no others. Several members may wait at the same time: they wait for
    /// those that don't, and the last one to be dropped, or to wait, wakes them all.
    pub fn wait(self) {
        todo!("give up this member, then sleep until there are no others")
    }
}

impl Clone for WaitGroup {
    /// Makes another member of the same group. Never blocks.
    fn clone(&self) -> Self {
        todo!("count one more member of the same group")
    }
}

impl Drop for WaitGroup {
    /// Gives up this member, and wakes whoever waits if it was the last. Never blocks.
    fn drop(&mut self) {
        // To do: count this member as gone, and wake the waiters if it was the last.
        // (No `todo!` here: a drop that panics while a panic unwinds aborts the process.)
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
