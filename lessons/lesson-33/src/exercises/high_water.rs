//! Exercise 3: a high-water mark: the largest value so far, and how many there were.

use super::sync::atomic::{AtomicU32, AtomicU64, Ordering};

/// What is known of the values that were recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The largest of them, 0 if there are none.
    pub max: u32,
    /// How many there are. It stays at `u32::MAX` once it is there.
    pub count: u32,
}

/// Keeps the largest of the values that were recorded, and their number.
///
/// Any number of threads may record and read at the same time. A reading is that of a moment: no record
/// is ever seen in the maximum and not in the count, or the other way round.
pub struct HighWater {
    // Two numbers that change as one and are read as one: where are they kept?
}

impl HighWater {
    /// Makes one for which nothing is recorded yet.
    pub fn new() -> Self {
        Self::resume(Reading::default())
    }

    /// Makes one that goes on from an earlier reading.
    pub fn resume(reading: Reading) -> Self {
        todo!("go on from {reading:?}")
    }

    /// Records a value. Never sleeps.
    pub fn record(&self, value: u32) {
        todo!("record {value}, in the maximum and in the count at once")
    }

    /// Reads the maximum and the count of one and the same moment. Never sleeps.
    ///
    /// A thread that reads twice never sees less the second time, and sees what it recorded itself.
    pub fn read(&self) -> Reading {
        todo!("the maximum and the count of one moment")
    }
}

impl Default for HighWater {
    fn default() -> Self {
        Self::new()
    }
}
