//! `wait` polls the `Arc`'s own count and never sleeps: a thread that has nothing to do burns a core,
//! and keeps the workers that it waits for from it.
//! expect: endless loop

use super::sync::Arc;
use super::thread;

#[derive(Clone)]
pub struct WaitGroup {
    member: Arc<()>,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            member: Arc::new(()),
        }
    }

    pub fn wait(self) {
        let rest = Arc::downgrade(&self.member);
        drop(self);
        while rest.strong_count() > 0 {
            thread::yield_now();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
