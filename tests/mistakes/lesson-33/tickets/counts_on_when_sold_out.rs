//! Every question adds one, also when all tickets are taken: after 65,536 of them the `u16` has come round
//! to the first number, and the machine sells its tickets once more.
//! expect: take() must give no more tickets when all are taken

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
        let next = self.next.fetch_add(1, Relaxed);
        (next < self.end).then_some(next)
    }
}
