//! No counter at all: a bit for each number, and a hint at where to look. Setting a bit says whether it was
//! set before, and that is the whole claim. The hint only saves time, but it must not pass a free number.

use std::ops::Range;

use super::sync::atomic::{AtomicBool, Ordering::Relaxed};

pub struct Tickets {
    start: u16,
    gone: Vec<AtomicBool>,
}

impl Tickets {
    pub fn new(numbers: Range<u16>) -> Self {
        Tickets {
            start: numbers.start,
            gone: numbers.map(|_| AtomicBool::new(false)).collect(),
        }
    }

    pub fn take(&self) -> Option<u16> {
        // Found by halves, since what is gone is gone from the start on.
        let mut place = self.gone.partition_point(|gone| gone.load(Relaxed));
        while self.gone.get(place)?.swap(true, Relaxed) {
            place += 1;
        }
        Some(self.start + place as u16)
    }
}
