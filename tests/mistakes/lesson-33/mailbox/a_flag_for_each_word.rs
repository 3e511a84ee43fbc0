//! Each word has a flag of its own, and both are right: the reader may still find the first word of a message
//! and not the second, and takes one away without the other.
//! expect: must

use super::sync::atomic::{
    AtomicBool, AtomicU64,
    Ordering::{AcqRel, Acquire, Relaxed, Release},
};

pub struct Mailbox {
    full: [AtomicBool; 2],
    words: [AtomicU64; 2],
}

impl Mailbox {
    pub fn new() -> Self {
        Mailbox {
            full: [AtomicBool::new(false), AtomicBool::new(false)],
            words: [AtomicU64::new(0), AtomicU64::new(0)],
        }
    }

    pub fn put(&self, message: [u64; 2]) -> Result<(), [u64; 2]> {
        if self.full.iter().any(|full| full.load(Acquire)) {
            return Err(message);
        }
        for ((full, word), value) in self.full.iter().zip(&self.words).zip(message) {
            word.store(value, Relaxed);
            full.store(true, Release);
        }
        Ok(())
    }

    pub fn take(&self) -> Option<[u64; 2]> {
        self.full[0]
            .compare_exchange(true, false, AcqRel, Relaxed)
            .ok()?;
        let first = self.words[0].load(Relaxed);
        self.full[1]
            .compare_exchange(true, false, AcqRel, Relaxed)
            .ok()?;
        Some([first, self.words[1].load(Relaxed)])
    }
}

impl Default for Mailbox {
    fn default() -> Self {
        Self::new()
    }
}
