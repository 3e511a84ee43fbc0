//! `join` looks for the end with `Relaxed`: the work was published with `Release`, and nobody receives it.
//! expect: must be done and visible
//! expect: stale read
//! expect: Acquire on that load

use super::sync::atomic::{
    AtomicBool,
    Ordering::{Relaxed, Release},
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
            let item = next();
            if self.stopped.load(Relaxed) {
                break item;
            }
            match item {
                Some(item) => work(item),
                None => yield_now(),
            }
        };
        self.ended.store(true, Release);
        left
    }

    pub fn join(&self) {
        while !self.ended.load(Relaxed) {
            yield_now();
        }
    }
}

impl Default for StopFlag {
    fn default() -> Self {
        Self::new()
    }
}
