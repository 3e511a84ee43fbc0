//! It looks whether a ticket is left, and then takes one: two threads see that the last is there, and both
//! take. The second gets a number from outside the range.
//! expect: one ticket is left, and take() is called three times

use std::ops::Range;

use super::sync::atomic::{AtomicU16, Ordering::SeqCst};

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
        if self.next.load(SeqCst) >= self.end {
            return None;
        }
        Some(self.next.fetch_add(1, SeqCst))
    }
}
