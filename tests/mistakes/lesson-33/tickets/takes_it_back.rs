//! It adds one, and takes it off again if that was one too many. In between the number is wrong for
//! everybody else: past the largest `u16` it is 0, which looks like a ticket.
//! expect: one ticket is left, and take() is called three times

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
        if next < self.end {
            return Some(next);
        }
        self.next.fetch_sub(1, Relaxed);
        None
    }
}
