//! The next number is loaded, and what follows it is stored, as two operations: two threads load the
//! same number before either stores, and both get it. `SeqCst` does not make one step of two.
//! expect: must get both numbers
//! expect: lost update

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
        let next = self.next.load(SeqCst);
        if next >= self.end {
            return None;
        }
        self.next.store(next + 1, SeqCst);
        Some(next)
    }
}
