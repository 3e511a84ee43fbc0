//! It counts the tickets that are left, down to nothing: what there was before says which number it is.
//! Everything is `SeqCst`, which is more than it needs, and right.

use std::ops::Range;

use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};

pub struct Tickets {
    left: AtomicUsize,
    end: usize,
}

impl Tickets {
    pub fn new(numbers: Range<u16>) -> Self {
        Tickets {
            left: AtomicUsize::new(numbers.len()),
            end: numbers.end.into(),
        }
    }

    pub fn take(&self) -> Option<u16> {
        let before = self
            .left
            .fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1));
        before.ok().map(|left| (self.end - left) as u16)
    }
}
