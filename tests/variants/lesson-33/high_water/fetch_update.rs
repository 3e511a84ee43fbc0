//! `fetch_update` writes the loop. The count is in the upper half, the maximum in the lower, and the word is put
//! together from bytes.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub max: u32,
    pub count: u32,
}

impl Reading {
    fn to_word(self) -> u64 {
        let mut bytes = [0; 8];
        bytes[..4].copy_from_slice(&self.max.to_le_bytes());
        bytes[4..].copy_from_slice(&self.count.to_le_bytes());
        u64::from_le_bytes(bytes)
    }

    fn of_word(word: u64) -> Self {
        let half = |shift: u32| (word >> shift & u64::from(u32::MAX)) as u32;
        Reading {
            max: half(0),
            count: half(32),
        }
    }

    fn with(self, value: u32) -> Self {
        Reading {
            max: self.max.max(value),
            count: self.count.saturating_add(1),
        }
    }
}

#[derive(Default)]
pub struct HighWater(AtomicU64);

impl HighWater {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn resume(reading: Reading) -> Self {
        HighWater(AtomicU64::new(reading.to_word()))
    }

    pub fn record(&self, value: u32) {
        self.0
            .fetch_update(SeqCst, SeqCst, |word| {
                Some(Reading::of_word(word).with(value).to_word())
            })
            .expect("there is always a next word");
    }

    pub fn read(&self) -> Reading {
        Reading::of_word(self.0.load(SeqCst))
    }
}
