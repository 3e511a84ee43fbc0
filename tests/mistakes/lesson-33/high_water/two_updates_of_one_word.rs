//! One update for the maximum and a second for the count, both of the packed word: whoever reads between the
//! two sees a maximum that nobody has counted yet.
//! expect: a reading must be that of one moment

use super::sync::atomic::{AtomicU64, Ordering::Relaxed};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub max: u32,
    pub count: u32,
}

pub struct HighWater {
    packed: AtomicU64,
}

impl HighWater {
    pub fn new() -> Self {
        Self::resume(Reading::default())
    }

    pub fn resume(reading: Reading) -> Self {
        HighWater {
            packed: AtomicU64::new(pack(reading)),
        }
    }

    pub fn record(&self, value: u32) {
        self.packed
            .fetch_update(Relaxed, Relaxed, |packed| {
                let Reading { max, count } = unpack(packed);
                let max = max.max(value);
                Some(pack(Reading { max, count }))
            })
            .unwrap();
        self.packed
            .fetch_update(Relaxed, Relaxed, |packed| {
                let Reading { max, count } = unpack(packed);
                let count = count.saturating_add(1);
                Some(pack(Reading { max, count }))
            })
            .unwrap();
    }

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
