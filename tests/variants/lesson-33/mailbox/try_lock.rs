//! A lock that nobody waits for: whoever finds it taken goes away. `full` and the words are under it, and
//! everything that is ordered is ordered by it.

use super::sync::atomic::{
    AtomicBool, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

pub struct Mailbox {
    locked: AtomicBool,
    full: AtomicBool,
    words: [AtomicU64; 2],
}

impl Mailbox {
    pub fn new() -> Self {
        Mailbox {
            locked: AtomicBool::new(false),
            full: AtomicBool::new(false),
            words: [AtomicU64::new(0), AtomicU64::new(0)],
        }
    }

    pub fn put(&self, message: [u64; 2]) -> Result<(), [u64; 2]> {
        if self.locked.swap(true, Acquire) {
            return Err(message);
        }
        let put = !self.full.swap(true, Relaxed);
        if put {
            for (word, value) in self.words.iter().zip(message) {
                word.store(value, Relaxed);
            }
        }
        self.locked.store(false, Release);
        if put { Ok(()) } else { Err(message) }
    }

    pub fn take(&self) -> Option<[u64; 2]> {
        if self.locked.swap(true, Acquire) {
            return None;
        }
        let taken = self.full.swap(false, Relaxed);
        let message = taken.then(|| [0, 1].map(|i: usize| self.words[i].load(Relaxed)));
        self.locked.store(false, Release);
        message
    }
}

impl Default for Mailbox {
    fn default() -> Self {
        Self::new()
    }
}
