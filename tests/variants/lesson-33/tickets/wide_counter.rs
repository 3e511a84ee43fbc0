//! A counter so wide that it cannot come round: with 64 bits, at a question a nanosecond, that takes 585
//! years. Then `fetch_add` is enough, and it matters to nobody that it counts on when all are taken.

use std::ops::Range;

use super::sync::atomic::{AtomicU64, Ordering::Relaxed};

pub struct Tickets {
    next: AtomicU64,
    end: u16,
}

impl Tickets {
    pub fn new(numbers: Range<u16>) -> Self {
        Tickets {
            next: AtomicU64::new(numbers.start.into()),
            end: numbers.end,
        }
    }

    pub fn take(&self) -> Option<u16> {
        let next = self.next.fetch_add(1, Relaxed);
        u16::try_from(next).ok().filter(|next| *next < self.end)
    }
}
