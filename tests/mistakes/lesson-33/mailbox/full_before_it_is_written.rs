//! The flag says "full", with the right ordering, and then the second word is written: `Release` covers what
//! comes before it, and nothing that comes after.
//! expect: take() must give both words of the message, or none

use super::sync::atomic::{
    AtomicU8, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

pub struct Mailbox {
    state: AtomicU8,
    words: [AtomicU64; 2],
}

const EMPTY: u8 = 0;
const WRITING: u8 = 1;
const FULL: u8 = 2;
const READING: u8 = 3;

impl Mailbox {
    pub fn new() -> Self {
        Mailbox {
            state: AtomicU8::new(EMPTY),
            words: [AtomicU64::new(0), AtomicU64::new(0)],
        }
    }

    pub fn put(&self, message: [u64; 2]) -> Result<(), [u64; 2]> {
        self.state
            .compare_exchange(EMPTY, WRITING, Acquire, Relaxed)
            .map_err(|_| message)?;
        self.words[0].store(message[0], Relaxed);
        self.state.store(FULL, Release);
        self.words[1].store(message[1], Relaxed);
        Ok(())
    }

    pub fn take(&self) -> Option<[u64; 2]> {
        self.state
            .compare_exchange(FULL, READING, Acquire, Relaxed)
            .ok()?;
        let message = [self.words[0].load(Relaxed), self.words[1].load(Relaxed)];
        self.state.store(EMPTY, Release);
        Some(message)
    }
}

impl Default for Mailbox {
    fn default() -> Self {
        Self::new()
    }
}
