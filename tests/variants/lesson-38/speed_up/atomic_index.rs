//! No queue: the jobs stay where they are, and an atomic index says which one is next.

use super::sync::atomic::{AtomicUsize, Ordering::Relaxed};
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
    let next = AtomicUsize::new(0); // only says who takes which job: nothing else is ordered by it
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(&job) = jobs.get(next.fetch_add(1, Relaxed)) {
                    work(job);
                }
            });
        }
    });
}
