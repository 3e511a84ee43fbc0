//! All accesses are `Relaxed`, and fences order them: a release fence before each store that passes the words
//! on, an acquire fence after each exchange that receives them.

use super::sync::atomic::{
    AtomicU8, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
    fence,
};

pub struct Mailbox {
    state: AtomicU8,
    words: [AtomicU64; 2],
}

const EMPTY: u8 = 0;
const BUSY: u8 = 1;
const FULL: u8 = 2;

impl Mailbox {
    pub fn new() -> Self {
        Mailbox {
            state: AtomicU8::new(EMPTY),
            words: [AtomicU64::new(0), AtomicU64::new(0)],
        }
    }

    fn claim(&self, state: u8) -> bool {
        let claimed = self.state.compare_exchange(state, BUSY, Relaxed, Relaxed);
        fence(Acquire);
        claimed.is_ok()
    }

    fn hand_on(&self, state: u8) {
        fence(Release);
        self.state.store(state, Relaxed);
    }

    pub fn put(&self, message: [u64; 2]) -> Result<(), [u64; 2]> {
        if !self.claim(EMPTY) {
            return Err(message);
        }
        self.words[0].store(message[0], Relaxed);
        self.words[1].store(message[1], Relaxed);
        self.hand_on(FULL);
        Ok(())
    }

    pub fn take(&self) -> Option<[u64; 2]> {
        if !self.claim(FULL) {
            return None;
        }
        let message = [self.words[0].load(Relaxed), self.words[1].load(Relaxed)];
        self.hand_on(EMPTY);
        Some(message)
    }
}

impl Default for Mailbox {
    fn default() -> Self {
        Self::new()
    }
}
