//! The loop that `fetch_update` is, written out: what the weak exchange finds is what the next try
//! expects.

use std::ops::Range;

use super::sync::atomic::{AtomicU16, Ordering::Relaxed};

pub struct Tickets {
    next: AtomicU16,
    end: u16,
}

impl Tickets {
    pub fn new(numbers: Range<u16>) -> Self {
        Tickets {
            next: AtomicU16::new(numbers.start),
            end: numbers.end,
        }
    }

    pub fn take(&self) -> Option<u16> {
        let mut next = self.next.load(Relaxed);
        while next < self.end {
            match self
                .next
                .compare_exchange_weak(next, next + 1, Relaxed, Relaxed)
            {
                Ok(taken) => return Some(taken),
                Err(now) => next = now,
            }
        }
        None
    }
}
