//! Exercise 2: the same jobs on more workers.

use super::channel;
use super::thread;
use super::time::{Duration, Instant};

/// How long a number of workers took for all the jobs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// The number of workers.
    pub workers: usize,
    /// The time from before the first worker is started until after the last has ended.
    pub elapsed: Duration,
}

/// Runs all the jobs once for each of the `counts`, on that many workers, and returns the timings
/// in the order of the counts.
///
/// A run does `work(job)` once for each job, on a pool of as many threads as its count says: a
/// worker takes a job when it is free, so a slow job holds up its own worker and no other. With
/// fewer jobs than workers, workers may be left out. Besides the workers you may start a thread
/// that hands out the jobs. The runs follow one another: the next begins when all the threads of
/// the last are joined.
///
/// Blocks until the last run is over. An empty list of counts gives no timings; an empty list of
/// jobs is a run like any other. Jobs and `work` are borrowed: scoped threads can use them as they
/// are.
///
/// # Panics
/// With "a pool needs at least one worker" if a count is 0. What becomes of a panic in `work` is
/// left open here: exercise 3 is about that.
pub fn speed_up(jobs: &[u64], counts: &[usize], work: impl Fn(u64) + Sync) -> Vec<Timing> {
    todo!("time {} jobs on each of {counts:?} workers", jobs.len())
}
