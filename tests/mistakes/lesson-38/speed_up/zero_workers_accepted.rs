//! A run of no workers does no job, in no time, and reports the best timing of all.
//! expect: expected a panic with this sentence when asked for 0 workers

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
    let (jobs_tx, jobs_rx) = channel::unbounded();
    thread::scope(|scope| {
        for _ in 0..workers {
            let jobs = jobs_rx.clone();
            scope.spawn(move || jobs.iter().for_each(work));
        }
        for &job in jobs {
            jobs_tx.send(job).unwrap();
        }
        drop(jobs_tx);
    });
}
