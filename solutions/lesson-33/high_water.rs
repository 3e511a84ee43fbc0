//! Exercise 3: a high-water mark: the largest value so far, and how many there were.

use super::sync::atomic::{AtomicU64, Ordering::Relaxed};

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
    /// A reading, packed: the maximum in the upper half, the count in the lower. Both are in one word,
    /// so that one operation reads both, and one changes both.
    packed: AtomicU64,
}

impl HighWater {
    /// Makes one for which nothing is recorded yet.
    pub fn new() -> Self {
        Self::resume(Reading::default())
    }

    /// Makes one that goes on from an earlier reading.
    pub fn resume(reading: Reading) -> Self {
        HighWater {
            packed: AtomicU64::new(pack(reading)),
        }
    }

    /// Records a value. Never sleeps.
    pub fn record(&self, value: u32) {
        let add = |packed| {
            let Reading { max, count } = unpack(packed);
            pack(Reading {
                max: max.max(value),
                count: count.saturating_add(1),
            })
        };
        // Relaxed: all that must fit together is in this one word.
        let mut seen = self.packed.load(Relaxed);
        while let Err(now) = self
            .packed
            .compare_exchange_weak(seen, add(seen), Relaxed, Relaxed)
        {
            seen = now; // another was quicker, or it failed for nothing
        }
    }

    /// Reads the maximum and the count of one and the same moment. Never sleeps.
    ///
    /// A thread that reads twice never sees less the second time, and sees what it recorded itself.
    pub fn read(&self) -> Reading {
        unpack(self.packed.load(Relaxed))
    }
}

fn pack(Reading { max, count }: Reading) -> u64 {
    u64::from(max) << 32 | u64::from(count)
}

fn unpack(packed: u64) -> Reading {
    Reading {
        max: (packed >> 32) as u32,
        count: packed as u32,
    }
}

impl Default for HighWater {
    fn default() -> Self {
        Self::new()
    }
}
