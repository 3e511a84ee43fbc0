//! The maximum is published by the count, with `Release` and `Acquire`. So a reader that sees the count sees at
//! least that maximum: but it may see a later one, and the pair is that of no moment.
//! expect: a reading must be that of one moment

use super::sync::atomic::{
    AtomicU32,
    Ordering::{AcqRel, Acquire, Relaxed},
};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub max: u32,
    pub count: u32,
}

pub struct HighWater {
    max: AtomicU32,
    count: AtomicU32,
}

impl HighWater {
    pub fn new() -> Self {
        Self::resume(Reading::default())
    }

    pub fn resume(Reading { max, count }: Reading) -> Self {
        HighWater {
            max: AtomicU32::new(max),
            count: AtomicU32::new(count),
        }
    }

    pub fn record(&self, value: u32) {
        self.max.fetch_max(value, Relaxed);
        let more = |count: u32| Some(count.saturating_add(1));
        let _ = self.count.fetch_update(AcqRel, Relaxed, more);
    }

    pub fn read(&self) -> Reading {
        let count = self.count.load(Acquire);
        let max = self.max.load(Relaxed);
        Reading { max, count }
    }
}

impl Default for HighWater {
    fn default() -> Self {
        Self::new()
    }
}
