//! An atomic for the maximum and one for the count, each always right: between the two operations the pair is
//! that of no moment. `SeqCst` changes nothing about that.
//! expect: a reading must be that of one moment

use super::sync::atomic::{AtomicU32, Ordering::SeqCst};

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
        self.max.fetch_max(value, SeqCst);
        let more = |count: u32| Some(count.saturating_add(1));
        let _ = self.count.fetch_update(SeqCst, SeqCst, more);
    }

    pub fn read(&self) -> Reading {
        Reading {
            max: self.max.load(SeqCst),
            count: self.count.load(SeqCst),
        }
    }
}

impl Default for HighWater {
    fn default() -> Self {
        Self::new()
    }
}
