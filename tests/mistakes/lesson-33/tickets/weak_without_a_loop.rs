//! A weak compare-exchange may fail although the number is the expected one. Without a loop round it, a
//! thread is refused for nothing while tickets are left.
//! expect: two threads that take one ticket each must get both numbers

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
        if next >= self.end {
            return None;
        }
        self.next
            .compare_exchange_weak(next, next + 1, Relaxed, Relaxed)
            .ok()
    }
}
