//! The words are read first, and claimed by exchanging full for empty. Full may mean another message by then: while the words
//! were read, the mailbox was emptied and filled anew, and the state is the same as before (the *ABA problem*).
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
        let claimed = self
            .state
            .compare_exchange(EMPTY, WRITING, Acquire, Relaxed);
        if claimed.is_err() {
            return Err(message);
        }
        self.words[0].store(message[0], Relaxed);
        self.words[1].store(message[1], Relaxed);
        self.state.store(FULL, Release);
        Ok(())
    }

    pub fn take(&self) -> Option<[u64; 2]> {
        if self.state.load(Acquire) != FULL {
            return None;
        }
        let message = [self.words[0].load(Relaxed), self.words[1].load(Relaxed)];
        self.state
            .compare_exchange(FULL, EMPTY, AcqRel, Relaxed)
            .ok()?;
        Some(message)
    }
}

impl Default for Mailbox {
    fn default() -> Self {
        Self::new()
    }
}
