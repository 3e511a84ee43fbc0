//! No flag: a word of 0 says that the mailbox is empty. So a message with a 0 in it is lost, and which of the two
//! words arrives first is left open.
//! expect: any two words are a message

use super::sync::atomic::{
    AtomicU64,
    Ordering::{AcqRel, Acquire, Relaxed, Release},
};

pub struct Mailbox {
    words: [AtomicU64; 2],
}

impl Mailbox {
    pub fn new() -> Self {
        Mailbox {
            words: [AtomicU64::new(0), AtomicU64::new(0)],
        }
    }

    pub fn put(&self, message: [u64; 2]) -> Result<(), [u64; 2]> {
        if self.words[0].load(Acquire) != 0 {
            return Err(message);
        }
        self.words[1].store(message[1], Relaxed);
        self.words[0].store(message[0], Release);
        Ok(())
    }

    pub fn take(&self) -> Option<[u64; 2]> {
        let first = self.words[0].swap(0, AcqRel);
        (first != 0).then(|| [first, self.words[1].load(Relaxed)])
    }
}

impl Default for Mailbox {
    fn default() -> Self {
        Self::new()
    }
}
