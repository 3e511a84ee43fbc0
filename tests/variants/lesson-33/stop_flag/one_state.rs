//! One atomic for both facts: a bit for "stop" and a bit for "ended", each set by an update that leaves the other as
//! it is.

use super::sync::atomic::{
    AtomicU8,
    Ordering::{Acquire, Relaxed, Release},
};

#[derive(Default)]
pub struct StopFlag(AtomicU8);

const STOP: u8 = 1;
const ENDED: u8 = 2;

impl StopFlag {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn stop(&self) {
        self.0.fetch_or(STOP, Relaxed);
    }

    pub fn run<T>(
        &self,
        mut next: impl FnMut() -> Option<T>,
        mut work: impl FnMut(T),
    ) -> Option<T> {
        let mut item = next();
        while self.0.load(Relaxed) & STOP == 0 {
            item.take().map(&mut work);
            item = next();
        }
        self.0.fetch_or(ENDED, Release);
        item
    }

    pub fn join(&self) {
        while self.0.load(Acquire) & ENDED == 0 {}
    }
}
