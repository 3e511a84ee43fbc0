//! The clock is read when all the jobs are queued, and not when the last worker has ended: the
//! queue fills in no time, whatever the number of workers.
//! expect: expected two jobs of 1 s on 1 worker to take at least 2 s

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

/// Runs all the jobs once for each of the `counts`, on that many workers.
pub fn speed_up(jobs: &[u64], counts: &[usize], work: impl Fn(u64) + Sync) -> Vec<Timing> {
    assert!(!counts.contains(&0), "a pool needs at least one worker");
    let mut timings = Vec::new();
    for &workers in counts {
        let started = Instant::now();
        let (jobs_tx, jobs_rx) = channel::unbounded();
        thread::scope(|scope| {
            for _ in 0..workers {
                let (jobs, work) = (jobs_rx.clone(), &work);
                scope.spawn(move || jobs.iter().for_each(work));
            }
            for &job in jobs {
                jobs_tx.send(job).unwrap();
            }
            drop(jobs_tx);
            timings.push(Timing {
                workers,
                elapsed: started.elapsed(),
            });
        });
    }
    timings
}
