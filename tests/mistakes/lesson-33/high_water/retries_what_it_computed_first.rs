//! The loop expects what is there now, but stores what it computed from what was there first: the other
//! thread's record is overwritten by an exchange that succeeds.
//! expect: both must be counted

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
        let mut seen = self.packed.load(Relaxed);
        let next = add(seen);
        while let Err(now) = self
            .packed
            .compare_exchange_weak(seen, next, Relaxed, Relaxed)
        {
            seen = now;
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
