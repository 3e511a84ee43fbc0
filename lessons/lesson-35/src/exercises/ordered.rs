//! Exercise 3: results in the order of the jobs.

use super::channel::{self, Receiver, Sender};
use super::thread;
use std::collections::VecDeque;

/// Does the jobs on `workers` threads, and hands the results to `each` in the order of the jobs, one
/// by one, on the calling thread.
///
/// A worker that is free takes the next job, so a slow one holds up its own worker and no other. At
/// most `window` jobs are under way: taken from `jobs`, but their result not yet given to `each`.
/// When it was given, the next job may be taken at once. So as many jobs are done at the same time as
/// there are workers, or `window` if that is less.
///
/// Blocks until the last result is handed over and all the threads that it started have ended. The
/// first `None` is the end of `jobs`, whatever they would give after it. There may be no end of
/// jobs: then what is kept does not grow either.
///
/// # Panics
/// With "expected at least one worker and a window of at least one job" if `workers` or `window` is
/// 0. If `work` panics: after the threads have ended, and with any message; `each` has had only
/// results of earlier jobs by then. (What becomes of a panic of `each` or of `jobs` is left open.)
pub fn ordered<J, R, F>(
    jobs: impl Iterator<Item = J> + Send + 'static,
    workers: usize,
    window: usize,
    work: F,
    mut each: impl FnMut(R),
) where
    J: Send + 'static,
    R: Send + 'static,
    F: Fn(J) -> R + Send + Sync + 'static,
{
    todo!("do the jobs on {workers} workers, at most {window} under way")
}
