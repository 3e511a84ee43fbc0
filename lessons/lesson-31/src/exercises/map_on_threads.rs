//! Exercise 1: a thread for each input, and their results in order.

use std::panic::resume_unwind;

use super::sync::Arc;
use super::thread;

/// Calls `work` with each input, each call on a new thread of its own and all of them at once, and
/// returns the results in the order of the inputs.
///
/// Blocks until every call has ended. With no inputs it returns at once.
///
/// # Panics
///
/// If a call panics: with that panic's own payload, and not before all the other calls have ended. If
/// several calls panic, with the payload of the one whose input comes first.
///
/// If the system cannot start another thread.
pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    todo!(
        "a thread for each of {} inputs, then join them all",
        inputs.len()
    )
}
