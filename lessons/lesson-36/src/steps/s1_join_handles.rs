//! Step 1: join handles. To spawn a thread is to get a handle, and to join it is to wait for that one
//! thread. A vector of handles counts by itself: it is as long as there are threads.
//!
//! Whoever waits must own all the handles, and so must have spawned all the threads. And what it waits
//! for is the end of a *thread*: of no use where threads live on to do the next job.

use std::thread;
use std::time::Duration;

/// Starts the workers, joins them all, and says how many jobs were done.
pub fn run(workers: usize, job_time: Duration) -> usize {
    let handles: Vec<_> = (1..=workers)
        .map(|id| {
            thread::spawn(move || {
                thread::sleep(job_time); // the job
                id
            })
        })
        .collect(); // all are spawned before the first is joined

    handles
        .into_iter()
        .map(|handle| handle.join()) // an `Err` would be the worker's panic
        .filter(Result::is_ok)
        .count()
}
