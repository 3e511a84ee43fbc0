//! The messages: their texts are made when they are asked for, and are in memory until they are
//! dropped.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// The gateway refuses every message whose number can be divided by this.
pub const REFUSED: u64 = 500;

/// The bytes before the text: the number of the message, and the length of the text.
pub const HEAD: usize = 16;

/// How many messages are in memory, and how many at most ever were. (Relaxed: they are read for the
/// report alone.)
static HELD: AtomicU64 = AtomicU64::new(0);
static MOST: AtomicU64 = AtomicU64::new(0);

/// A message, ready to be sent.
pub struct Message {
    /// Number, length and text, as they go over the wire.
    pub bytes: Vec<u8>,
}

impl Message {
    /// Writes the text of a message.
    pub fn new(number: u64, payload: u64) -> Self {
        MOST.fetch_max(HELD.fetch_add(1, Relaxed) + 1, Relaxed);
        let mut bytes = Vec::with_capacity(HEAD + payload as usize);
        bytes.extend(number.to_le_bytes());
        bytes.extend(payload.to_le_bytes());
        bytes.resize(HEAD + payload as usize, b'.'); // a text that is there, byte by byte
        Message { bytes }
    }

    /// The most messages that were in memory at once.
    pub fn most_held() -> u64 {
        MOST.load(Relaxed)
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        HELD.fetch_sub(1, Relaxed);
    }
}
