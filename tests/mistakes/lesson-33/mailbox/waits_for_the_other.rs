//! It looks again for as long as another thread is at it. So a thread that is stopped half-way, because its time is over, holds up
//! all others: that is a lock, on which they spin.
//! expect: must return while another thread is stopped in the middle

use super::sync::atomic::{
    AtomicU8, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};
use super::thread::yield_now;

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

    fn claim(&self, from: u8, busy: u8) -> bool {
        loop {
            match self
                .state
                .compare_exchange_weak(from, busy, Acquire, Relaxed)
            {
                Ok(_) => return true,
                Err(WRITING | READING) => yield_now(),
                Err(now) if now == from => {} // for nothing
                Err(_) => return false,
            }
        }
    }

    pub fn put(&self, message: [u64; 2]) -> Result<(), [u64; 2]> {
        if !self.claim(EMPTY, WRITING) {
            return Err(message);
        }
        self.words[0].store(message[0], Relaxed);
        self.words[1].store(message[1], Relaxed);
        self.state.store(FULL, Release);
        Ok(())
    }

    pub fn take(&self) -> Option<[u64; 2]> {
        if !self.claim(FULL, READING) {
            return None;
        }
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
