//! It looks before it takes an item, which spares one from being taken for nothing, and again afterwards, which is the
//! look that counts. The end is published by a fence.

use super::sync::atomic::{
    AtomicBool,
    Ordering::{Acquire, Relaxed, Release},
    fence,
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
        let mut left = None;
        while !self.stopped.load(Relaxed) {
            let Some(item) = next() else {
                yield_now();
                continue;
            };
            if self.stopped.load(Relaxed) {
                left = Some(item);
                break;
            }
            work(item);
        }
        fence(Release);
        self.ended.store(true, Relaxed);
        left
    }

    pub fn join(&self) {
        while !self.ended.load(Relaxed) {
            yield_now();
        }
        fence(Acquire);
    }
}

impl Default for StopFlag {
    fn default() -> Self {
        Self::new()
    }
}
