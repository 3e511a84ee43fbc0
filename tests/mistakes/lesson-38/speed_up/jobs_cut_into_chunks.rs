//! The jobs are cut into as many chunks as there are workers: 50 jobs in chunks of 50 / 8 = 6 are
//! nine chunks, so one thread too many; and behind a slow job its chunk waits, while the others
//! have nothing to do.
//! expect: expected one worker to do the 9 other jobs while job 0 takes its time

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
    let size = (jobs.len() / workers).max(1);
    thread::scope(|scope| {
        for chunk in jobs.chunks(size) {
            scope.spawn(move || chunk.iter().copied().for_each(work));
        }
    });
}
