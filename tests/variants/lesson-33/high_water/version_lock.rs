//! Two atomics after all, and a version beside them that is odd while somebody writes: a reader that finds it odd,
//! or changed when it has read, reads again. This serves where the values do not fit into one word; a writer
//! that is stopped half-way holds up everybody, which a packed word does not.

use super::sync::atomic::{
    AtomicU32, AtomicUsize,
    Ordering::{Acquire, Relaxed, Release},
    fence,
};
use super::thread::yield_now;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub max: u32,
    pub count: u32,
}

pub struct HighWater {
    version: AtomicUsize,
    max: AtomicU32,
    count: AtomicU32,
}

impl HighWater {
    pub fn new() -> Self {
        Self::resume(Reading::default())
    }

    pub fn resume(Reading { max, count }: Reading) -> Self {
        HighWater {
            version: AtomicUsize::new(0),
            max: AtomicU32::new(max),
            count: AtomicU32::new(count),
        }
    }

    pub fn record(&self, value: u32) {
        let version = loop {
            let version = self.version.load(Relaxed);
            let claimed = version % 2 == 0
                && self
                    .version
                    .compare_exchange(version, version + 1, Acquire, Relaxed)
                    .is_ok();
            if claimed {
                break version;
            }
            yield_now();
        };
        fence(Release); // whoever sees one of the stores below sees the odd version
        let (max, count) = (self.max.load(Relaxed), self.count.load(Relaxed));
        self.max.store(max.max(value), Relaxed);
        self.count.store(count.saturating_add(1), Relaxed);
        self.version.store(version + 2, Release);
    }

    pub fn read(&self) -> Reading {
        loop {
            let version = self.version.load(Acquire);
            let reading = Reading {
                max: self.max.load(Relaxed),
                count: self.count.load(Relaxed),
            };
            fence(Acquire);
            if version % 2 == 0 && self.version.load(Relaxed) == version {
                return reading;
            }
            yield_now();
        }
    }
}

impl Default for HighWater {
    fn default() -> Self {
        Self::new()
    }
}
