//! The loop takes the flag down when it sees it, so that it can be used again: the look after the item was taken
//! finds it down, and the loop goes on.
//! expect: endless loop

use super::sync::atomic::{
    AtomicBool,
    Ordering::{AcqRel, Acquire, Release},
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
        self.stopped.store(true, Release);
    }

    pub fn run<T>(
        &self,
        mut next: impl FnMut() -> Option<T>,
        mut work: impl FnMut(T),
    ) -> Option<T> {
        let left = loop {
            if self.stopped.swap(false, AcqRel) {
                break None;
            }
            let item = next();
            if self.stopped.swap(false, AcqRel) && item.is_some() {
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
