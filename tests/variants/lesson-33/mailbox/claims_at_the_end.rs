//! It reads the words first and claims the message afterwards, with an exchange that fails if anybody was there meanwhile. That is
//! right only because the state is a number that rises and never comes back: half of it says which message.

use super::sync::atomic::{
    AtomicU64,
    Ordering::{AcqRel, Acquire, Relaxed, Release},
};

/// 3 for each message so far: 1 more while one is written, 2 more when it is there.
#[derive(Default)]
pub struct Mailbox {
    state: AtomicU64,
    words: [AtomicU64; 2],
}

impl Mailbox {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn put(&self, message: [u64; 2]) -> Result<(), [u64; 2]> {
        let seen = self.state.load(Relaxed);
        let claimed = seen % 3 == 0
            && self
                .state
                .compare_exchange(seen, seen + 1, Acquire, Relaxed)
                .is_ok();
        if !claimed {
            return Err(message);
        }
        self.words[0].store(message[0], Relaxed);
        self.words[1].store(message[1], Relaxed);
        self.state.store(seen + 2, Release);
        Ok(())
    }

    pub fn take(&self) -> Option<[u64; 2]> {
        let seen = self.state.load(Acquire);
        if seen % 3 != 2 {
            return None;
        }
        let message = [self.words[0].load(Relaxed), self.words[1].load(Relaxed)];
        let claimed = self.state.compare_exchange(seen, seen + 1, AcqRel, Relaxed);
        claimed.is_ok().then_some(message)
    }
}
