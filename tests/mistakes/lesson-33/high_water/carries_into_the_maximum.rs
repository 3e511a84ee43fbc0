//! The count is added to with `+ 1` on the packed word: when it is full it comes round to 0, and the carry raises
//! the maximum, to a value that nobody recorded.
//! expect: the count must stay at u32::MAX, and leave the maximum alone

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
        let add = |packed: u64| {
            let max = unpack(packed).max.max(value);
            let packed = u64::from(max) << 32 | packed & 0xFFFF_FFFF;
            Some(packed + 1)
        };
        let _ = self.packed.fetch_update(Relaxed, Relaxed, add);
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
