//! `try_update`, std's newer name for `fetch_update`.

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
        self.next
            .try_update(Relaxed, Relaxed, |next| (next < self.end).then(|| next + 1))
            .ok()
    }
}
