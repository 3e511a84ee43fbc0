//! It looks at the flag and then takes an item: between the two, `stop` returns and an item is handed over, and
//! this loop begins it. The look was right, and too early.
//! expect: run() must begin no item that was handed over after stop() had returned

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
        while !self.stopped.load(Relaxed) {
            match next() {
                Some(item) => work(item),
                None => yield_now(),
            }
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
