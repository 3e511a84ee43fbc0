//! Exercise 3: a source of messages that is asked for no more than may be under way.

use super::channel;
use super::semaphore::{Permit, Semaphore};
use super::sync::{Arc, Mutex};
use super::thread;

/// Sends the messages of `source` on `workers` threads, by a call of `send` for each, and returns how
/// many there were.
///
/// A message is *under way* from the moment in which `source` gives it out until `send` returns. At
/// any time at most `workers + capacity` messages are under way: one with each worker, and `capacity`
/// that wait. While the workers are busy the source is asked ahead, until it is that many. With a
/// capacity of 0, the source is asked for a message when a worker is free, and not before.
///
/// A worker that is free takes the next message, so a slow one holds up its own worker and no other.
/// A message that is there does not wait for the source to give out another. As many threads send as
/// there are workers; there may be one more, which asks the source.
///
/// Blocks until the source has ended and its last message is sent. However many messages it gives
/// out, what is kept does not grow. What a panic in `send` or in the source does is left open here,
/// and so is what becomes of the messages that wait then.
///
/// # Panics
/// With "a feed needs at least one worker" if `workers` is 0.
pub fn bounded_feed<M: Send>(
    mut source: impl Iterator<Item = M> + Send,
    workers: usize,
    capacity: usize,
    send: impl Fn(M) + Sync,
) -> usize {
    todo!("feed {workers} workers, and have {capacity} messages wait")
}
