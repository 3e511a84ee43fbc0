//! Exercise 2: a mailbox with room for one message.

use super::sync::atomic::{
    AtomicU8, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

/// Room for one message of two words, put in by one thread and taken out by another, again and again.
///
/// Any number of threads may put and take at the same time. Whoever takes a message gets both words of
/// it, and nobody else gets it. All words are allowed: `[0, 0]` is a message like any other.
///
/// Two things are ordered, as they are by a Go channel of capacity 1. What a thread did before it put a
/// message is visible to the thread that takes it. What a thread did before it took a message is
/// visible to the thread that puts the next one.
pub struct Mailbox {
    /// `EMPTY`, `WRITING`, `FULL`, `READING`, and from there to `EMPTY` again.
    state: AtomicU8,
    /// They belong to the thread that made `state` `WRITING` or `READING`.
    words: [AtomicU64; 2],
}

const EMPTY: u8 = 0;
const WRITING: u8 = 1;
const FULL: u8 = 2;
const READING: u8 = 3;

impl Mailbox {
    /// Makes an empty mailbox.
    pub fn new() -> Self {
        Mailbox {
            state: AtomicU8::new(EMPTY),
            words: [AtomicU64::new(0), AtomicU64::new(0)],
        }
    }

    /// Puts a message into the mailbox, if it is empty. Waits for nobody: a thread that is stopped half-way
    /// holds up no other.
    ///
    /// Of several threads that put into an empty mailbox at the same time, one succeeds.
    ///
    /// # Errors
    ///
    /// The message, if the mailbox is full or another thread is at it.
    pub fn put(&self, message: [u64; 2]) -> Result<(), [u64; 2]> {
        // Acquire, with the Release in `take`: whoever emptied it is done with the words.
        let claimed = self
            .state
            .compare_exchange(EMPTY, WRITING, Acquire, Relaxed);
        if claimed.is_err() {
            return Err(message);
        }
        self.words[0].store(message[0], Relaxed);
        self.words[1].store(message[1], Relaxed);
        // Release, with the Acquire in `take`: who sees `FULL` sees both words.
        self.state.store(FULL, Release);
        Ok(())
    }

    /// Takes the message out of the mailbox. `None` if there is none, or another thread is at it. Waits for
    /// nobody.
    ///
    /// Of several threads that take from a full mailbox at the same time, one succeeds.
    pub fn take(&self) -> Option<[u64; 2]> {
        // Acquire, with the Release in `put`: the words are those of the message.
        self.state
            .compare_exchange(FULL, READING, Acquire, Relaxed)
            .ok()?;
        let message = [self.words[0].load(Relaxed), self.words[1].load(Relaxed)];
        // Release, with the Acquire in `put`: the words are read before they are written again.
        self.state.store(EMPTY, Release);
        Some(message)
    }
}

impl Default for Mailbox {
    fn default() -> Self {
        Self::new()
    }
}
