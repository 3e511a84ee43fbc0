//! The items that may be begun are an iterator, and the loop is `for_each` over it. Two flags, everything
//! `SeqCst`.

use std::hint::spin_loop;
use std::iter;

use super::sync::atomic::{AtomicBool, Ordering::SeqCst};

#[derive(Default)]
pub struct StopFlag {
    up: AtomicBool,
    over: AtomicBool,
}

impl StopFlag {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn stop(&self) {
        self.up.store(true, SeqCst);
    }

    pub fn run<T>(&self, mut next: impl FnMut() -> Option<T>, work: impl FnMut(T)) -> Option<T> {
        let mut left = None;
        let items = iter::from_fn(|| {
            let item = next();
            if self.up.load(SeqCst) {
                left = item;
                return None;
            }
            Some(item)
        });
        items.flatten().for_each(work);
        self.over.store(true, SeqCst);
        left
    }

    pub fn join(&self) {
        while !self.over.load(SeqCst) {
            spin_loop();
        }
    }
}
