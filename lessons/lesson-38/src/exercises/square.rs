//! Exercise 1: a pool that squares.

use super::channel::{self, Receiver, Sender};
use super::sync::Arc;
use super::thread;

/// Squares the jobs on `workers` threads, and returns the squares in any order.
///
/// The workers have the IDs `1..=workers`. Each is one thread, which takes a job, calls `taken(id,
/// job)`, squares the job, and then takes the next, until no job is left: a slow job holds up its
/// own worker and no other. With fewer jobs than workers, workers may be left out. Besides the
/// workers you may start a thread that hands out the jobs.
///
/// Blocks until all the results are there and all the threads that it started are joined: after
/// that, nothing of this call runs any more, and nothing holds `taken`. An empty list of jobs gives
/// an empty list of squares at once.
///
/// # Panics
/// With "a pool needs at least one worker" if `workers` is 0, even if there are no jobs. What becomes
/// of a panic in `taken` is left open here: exercise 3 is about that.
pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    todo!("square {} jobs on {workers} workers", jobs.len())
}
