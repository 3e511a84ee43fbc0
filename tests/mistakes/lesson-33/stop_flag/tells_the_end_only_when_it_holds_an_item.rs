//! It leaves the loop by `return`, past the line that tells the end, if nothing was taken: `join` then waits for a
//! loop that is over.
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
        loop {
            let item = next();
            if self.stopped.load(Relaxed) {
                let item = item?;
                self.ended.store(true, Release);
                return Some(item);
            }
            match item {
                Some(item) => work(item),
                None => yield_now(),
            }
        }
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
