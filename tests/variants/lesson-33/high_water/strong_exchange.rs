//! A strong compare-exchange in a plain loop that loads anew on every turn, and a short way out: with the count
//! full and no new maximum there is nothing to change.

use super::sync::atomic::{
    AtomicU64,
    Ordering::{AcqRel, Acquire, Relaxed},
};

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
        loop {
            let seen = self.packed.load(Acquire);
            let next = add(seen);
            if next == seen {
                return;
            }
            let exchanged = self.packed.compare_exchange(seen, next, AcqRel, Relaxed);
            if exchanged.is_ok() {
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
