//! Exercise 2: many messages, a few at a time.

use super::channel;
use super::semaphore::Semaphore;
use super::sync::{Arc, Mutex};
use super::thread;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What became of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome<E> {
    /// It was sent.
    Sent,
    /// It was not: `send` returned this error.
    Failed(E),
    /// It was not: `send` panicked.
    Panicked,
}

/// Sends each message by a call of `send`, and returns what became of them, in the order of the
/// messages.
///
/// At any time at most `limit` messages are in flight, that is, within `send`; and `limit` of them
/// are as long as so many are left, so a slow message holds up none of the others. What waits has
/// no thread: either the caller starts a thread for a message when that may be sent, and not before;
/// or there are `limit` threads at most, which take one message after the other, and there may be
/// one more that hands them out.
///
/// Blocks until the last message has its outcome. An error or a panic of `send` is the outcome of its
/// own message, and changes nothing for the others.
///
/// # Panics
/// With "a limit of 0 sends nothing" if `limit` is 0, even if there are no messages.
pub fn send_all<M, E>(
    messages: Vec<M>,
    limit: usize,
    send: impl Fn(M) -> Result<(), E> + Sync,
) -> Vec<Outcome<E>>
where
    M: Send,
    E: Send,
{
    todo!("send {} messages, {limit} at a time", messages.len())
}
