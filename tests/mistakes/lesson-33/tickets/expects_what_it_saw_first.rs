//! The loop tries the compare-exchange again with the number that it saw at first. That number never comes
//! back, so once another thread was quicker the loop never ends.
//! expect: endless loop

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
        let next = self.next.load(Relaxed);
        while next < self.end {
            let taken = self.next.compare_exchange(next, next + 1, Relaxed, Relaxed);
            if taken.is_ok() {
                return Some(next);
            }
        }
        None
    }
}
