//! The index of the next job is an atomic, but to read it and to move it on are two steps: two
//! workers that read before either writes take the same job.
//! expect: expected jobs 0 and 1 to be done once each

use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
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
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let index = next.load(SeqCst);
                    next.store(index + 1, SeqCst);
                    match jobs.get(index) {
                        Some(&job) => work(job),
                        None => return,
                    }
                }
            });
        }
    });
}
