//! The workers share the iterator over the jobs under a lock; the last worker is the caller
//! itself.

use super::sync::Mutex;
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

/// Runs all the jobs once for each of the `counts`, on that many workers.
pub fn speed_up(jobs: &[u64], counts: &[usize], work: impl Fn(u64) + Sync) -> Vec<Timing> {
    counts
        .iter()
        .map(|&workers| {
            let started = Instant::now();
            run(jobs, workers, &work);
            Timing {
                workers,
                elapsed: started.elapsed(),
            }
        })
        .collect()
}

/// Does each of the jobs once, on so many workers.
fn run(jobs: &[u64], workers: usize, work: &(impl Fn(u64) + Sync)) {
    assert!(workers > 0, "a pool needs at least one worker");
    let jobs = Mutex::new(jobs.iter());
    let worker = || {
        loop {
            let next = jobs.lock().unwrap().next(); // the lock is free again after this line
            match next {
                Some(&job) => work(job),
                None => return,
            }
        }
    };
    thread::scope(|scope| {
        for _ in 1..workers {
            scope.spawn(worker);
        }
        worker();
    });
}
