//! Only clones are counted, because the first member is the one that will wait. If a clone waits instead, it does
//! not wait for the first.
//! expect: wait() must also wait for the member that new() made

use super::wait_group;

pub struct WaitGroup {
    clones: wait_group::WaitGroup,
    counted: bool,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            clones: wait_group::WaitGroup::new(),
            counted: false,
        }
    }

    pub fn wait(self) {
        let clones = self.clones.clone();
        drop(self);
        clones.wait();
    }
}

impl Clone for WaitGroup {
    fn clone(&self) -> Self {
        self.clones.add(1);
        WaitGroup {
            clones: self.clones.clone(),
            counted: true,
        }
    }
}

impl Drop for WaitGroup {
    fn drop(&mut self) {
        if self.counted {
            self.clones.done();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
