//! The end is told at the moment of the stop, by `stop` itself: `join` returns while the work goes on.
//! expect: must be done and visible

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
        self.ended.store(true, Release);
    }

    pub fn run<T>(
        &self,
        mut next: impl FnMut() -> Option<T>,
        mut work: impl FnMut(T),
    ) -> Option<T> {
        let left = loop {
            let item = next();
            if self.stopped.load(Relaxed) {
                break item;
            }
            match item {
                Some(item) => work(item),
                None => yield_now(),
            }
        };
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
