//! What one worker has begun and ended, so that counting costs neither a lock nor a contended word.

use super::sync::atomic::{
    AtomicU64, AtomicUsize, Ordering::Acquire, Ordering::Relaxed, Ordering::Release,
};

/// Written by one worker only, which therefore needs no read-modify-write.
pub(super) struct Tally {
    /// How many jobs were begun, above [`INSIDE`] bits, in which stands how many of them have not ended. Both in one word: nobody can read
    /// them from different moments. `Release` in `set` pairs with `Acquire` in `read`: who sees that a job has ended sees what it did.
    word: AtomicU64,
    /// How many jobs it executes inside others, which have submitted them to their own full pool. Its worker alone asks.
    depth: AtomicUsize,
}

/// A worker is inside one job, or, if jobs submit to their own full pool, inside a few dozen.
const INSIDE: u32 = 16;
const ONE_BEGUN: u64 = (1 << INSIDE) + 1;

impl Tally {
    pub(super) fn new() -> Self {
        Tally {
            word: AtomicU64::new(0),
            depth: AtomicUsize::new(0),
        }
    }

    /// Its worker begins a job.
    #[inline]
    pub(super) fn begin(&self) {
        self.set(self.word.load(Relaxed) + ONE_BEGUN);
    }

    /// Its worker has ended a job.
    #[inline]
    pub(super) fn end(&self) {
        self.set(self.word.load(Relaxed) - 1);
    }

    /// How many jobs its worker executes inside others now.
    pub(super) fn depth(&self) -> usize {
        self.depth.load(Relaxed)
    }

    /// Its worker executes a job inside another one.
    pub(super) fn deeper(&self, execute: impl FnOnce()) {
        let depth = self.depth();
        self.depth.store(depth + 1, Relaxed);
        execute();
        self.depth.store(depth, Relaxed);
    }

    #[inline]
    fn set(&self, word: u64) {
        self.word.store(word, Release);
    }

    /// How many jobs were begun, and how many of them have not ended.
    pub(super) fn read(&self) -> (u64, u64) {
        let word = self.word.load(Acquire);
        (word >> INSIDE, word & ((1 << INSIDE) - 1))
    }
}
