//! One atomic tells of both, and `stop` stores its 1 over the 2 that the end has stored: who says stop once more, or too late,
//! takes the end back, and `join` waits for ever.
//! expect: endless loop
//! expect: to_stop_after_the_end_takes_nothing_back

use super::sync::atomic::{
    AtomicU8,
    Ordering::{Acquire, Relaxed, Release},
};
use super::thread::yield_now;

const STOPPED: u8 = 1;
const ENDED: u8 = 2;

#[derive(Default)]
pub struct StopFlag {
    state: AtomicU8,
}

impl StopFlag {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn stop(&self) {
        self.state.store(STOPPED, Relaxed);
    }

    pub fn run<T>(
        &self,
        mut next: impl FnMut() -> Option<T>,
        mut work: impl FnMut(T),
    ) -> Option<T> {
        let left = loop {
            let item = next();
            if self.state.load(Relaxed) == STOPPED {
                break item;
            }
            match item {
                Some(item) => work(item),
                None => yield_now(),
            }
        };
        self.state.store(ENDED, Release);
        left
    }

    pub fn join(&self) {
        while self.state.load(Acquire) != ENDED {
            yield_now();
        }
    }
}
