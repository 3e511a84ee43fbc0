//! A turn that only rises: it is `4 * round` when the mailbox is empty, 1 more while it is written, then full,
//! then read. A thread that comes late compares with a turn that will not come again. All `SeqCst`.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

#[derive(Default)]
pub struct Mailbox {
    turn: AtomicU64,
    left: AtomicU64,
    right: AtomicU64,
}

impl Mailbox {
    pub fn new() -> Self {
        Self::default()
    }

    /// From a turn of this phase (0 or 2) to the next, if it is one and nobody is quicker.
    fn claim(&self, phase: u64) -> Option<u64> {
        let turn = self.turn.load(SeqCst);
        let claimed = turn % 4 == phase
            && self
                .turn
                .compare_exchange(turn, turn + 1, SeqCst, SeqCst)
                .is_ok();
        claimed.then_some(turn + 1)
    }

    pub fn put(&self, message: [u64; 2]) -> Result<(), [u64; 2]> {
        let Some(turn) = self.claim(0) else {
            return Err(message);
        };
        let [left, right] = message;
        self.left.store(left, SeqCst);
        self.right.store(right, SeqCst);
        self.turn.store(turn + 1, SeqCst);
        Ok(())
    }

    pub fn take(&self) -> Option<[u64; 2]> {
        let turn = self.claim(2)?;
        let message = [self.left.load(SeqCst), self.right.load(SeqCst)];
        self.turn.store(turn + 1, SeqCst);
        Some(message)
    }
}
