//! Every access is `SeqCst`, and the flag is still looked at before the item is taken: no ordering moves a look to
//! after a step that follows it.
//! expect: run() must begin no item that was handed over after stop() had returned

use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
use super::thread::yield_now;

pub struct StopFlag {
    stopped: AtomicBool,
    ended: AtomicBool,
}

impl StopFlag {
    pub fn new() -> Self {
        StopFlag {
            stopped: AtomicBool::new(false),
            ended: AtomicBool::new(false),
        }
    }

    pub fn stop(&self) {
        self.stopped.store(true, SeqCst);
    }

    pub fn run<T>(
        &self,
        mut next: impl FnMut() -> Option<T>,
        mut work: impl FnMut(T),
    ) -> Option<T> {
        while !self.stopped.load(SeqCst) {
            if let Some(item) = next() {
                work(item);
            } else {
                yield_now();
            }
        }
        self.ended.store(true, SeqCst);
        None
    }

    pub fn join(&self) {
        while !self.ended.load(SeqCst) {
            yield_now();
        }
    }
}

impl Default for StopFlag {
    fn default() -> Self {
        Self::new()
    }
}
