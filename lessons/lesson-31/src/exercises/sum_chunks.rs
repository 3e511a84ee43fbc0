//! Exercise 2: a borrowed slice, cut into a chunk for each thread.

use std::panic::resume_unwind;

use super::thread;

/// Adds up the numbers on so many threads, and calls `visit` for each number, on the thread that
/// adds it.
///
/// The slice is cut into as many chunks as there are threads, one for each. The numbers of a chunk
/// stand side by side in the slice and are visited in their order; no chunk is longer than another
/// by more than one number. All chunks are worked on at once. With fewer numbers than threads,
/// threads without a number may be left out. The calling thread may be one of the threads.
///
/// Blocks until all the threads have ended. The sum of no numbers is 0.
///
/// # Panics
///
/// With "a sum needs at least one thread" if `threads` is 0, even if there are no numbers.
///
/// If a call of `visit` panics, when all the threads have ended; with which payload is left open.
pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    todo!("add up {} numbers on {threads} threads", numbers.len())
}
