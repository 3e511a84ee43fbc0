//! The flag is looked at only when there is an item. A worker that is stopped while it has nothing to do looks for
//! something to do for ever.
//! expect: endless loop

use super::sync::atomic::{
    AtomicBool,
    Ordering::{Acquire, Relaxed, Release},
};
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
        self.stopped.store(true, Relaxed);
    }

    pub fn run<T>(
        &self,
        mut next: impl FnMut() -> Option<T>,
        mut work: impl FnMut(T),
    ) -> Option<T> {
        let left = loop {
            let Some(item) = next() else {
                yield_now();
                continue;
            };
            if self.stopped.load(Relaxed) {
                break Some(item);
            }
            work(item);
        };
        self.ended.store(true, Release);
        left
    }

    pub fn join(&self) {
        while !self.ended.load(Acquire) {
            yield_now();
        }
    }
}

impl Default for StopFlag {
    fn default() -> Self {
        Self::new()
    }
}
