//! The loop ends when there is no item just now. That is the end of an iterator; a worker's inbox is often empty for a
//! while.
//! expect: run() must work on items 1, 2 and 3

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
        while let Some(item) = next() {
            if self.stopped.load(Relaxed) {
                self.ended.store(true, Release);
                return Some(item);
            }
            work(item);
        }
        self.ended.store(true, Release);
        None
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
