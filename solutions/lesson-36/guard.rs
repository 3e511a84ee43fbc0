//! Exercise 2: a wait group whose counting cannot be forgotten, as crossbeam has it.

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
    members: wait_group::WaitGroup,
}

impl WaitGroup {
    /// Makes a group and its only member.
    pub fn new() -> Self {
        let members = wait_group::WaitGroup::new();
        members.add(1);
        WaitGroup { members }
    }

    /// Gives up this member and blocks until all others are given up as well.
    ///
    /// Returns at once if there are no others. Several members may wait at the same time: they wait for
    /// those that don't, and the last one to be dropped, or to wait, wakes them all.
    pub fn wait(self) {
        let members = self.members.clone();
        // Its own member first, or it would wait for itself.
        drop(self);
        members.wait();
    }
}

impl Clone for WaitGroup {
    /// Makes another member of the same group. Never blocks.
    fn clone(&self) -> Self {
        self.members.add(1);
        WaitGroup {
            members: self.members.clone(),
        }
    }
}

impl Drop for WaitGroup {
    /// Gives up this member, and wakes whoever waits if it was the last. Never blocks.
    fn drop(&mut self) {
        self.members.done();
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
