//! The reader claims the message by setting the mailbox to empty at once, and reads the words afterwards: by
//! then they may be those of the next message, or half of them.
//! expect: the messages taken must be those that were accepted, whole

use super::sync::atomic::{
    AtomicU8, AtomicU64,
    Ordering::{AcqRel, Acquire, Relaxed, Release},
};

pub struct Mailbox {
    state: AtomicU8,
    words: [AtomicU64; 2],
}

const EMPTY: u8 = 0;
const WRITING: u8 = 1;
const FULL: u8 = 2;

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
        self.words[1].store(message[1], Relaxed);
        self.state.store(FULL, Release);
        Ok(())
    }

    pub fn take(&self) -> Option<[u64; 2]> {
        self.state
            .compare_exchange(FULL, EMPTY, AcqRel, Relaxed)
            .ok()?;
        Some([self.words[0].load(Relaxed), self.words[1].load(Relaxed)])
    }
}

impl Default for Mailbox {
    fn default() -> Self {
        Self::new()
    }
}
