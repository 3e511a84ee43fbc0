//! The end is told as soon as the flag is seen, and `join` waits for the flag only: an item that was begun may
//! still be at work.
//! expect: must be done and visible

use super::sync::atomic::{
    AtomicBool,
    Ordering::{Acquire, Relaxed, Release},
};
use super::thread::yield_now;

pub struct StopFlag {
    stopped: AtomicBool,
}

impl StopFlag {
    pub fn new() -> Self {
        StopFlag {
            stopped: AtomicBool::new(false),
        }
    }

    pub fn stop(&self) {
        self.stopped.store(true, Release);
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
        while !self.stopped.load(Acquire) {
            yield_now();
        }
    }
}

impl Default for StopFlag {
    fn default() -> Self {
        Self::new()
    }
}
