//! The number is taken with `swap`, with 0 in its place until the next one is stored: whoever comes in
//! between finds the 0 and takes it for a ticket.
//! expect: two threads that take one ticket each must get both numbers

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
        let next = self.next.swap(0, SeqCst);
        self.next
            .store(next.saturating_add(1).min(self.end), SeqCst);
        (next < self.end).then_some(next)
    }
}
