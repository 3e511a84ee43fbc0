//! The guard of the receiver's lock is a temporary of the `while let`, and lives to the end of
//! its body: any number of workers, and one job at a time.
//! expect: and at most 1 were under way
//! expect: deadlock

use super::sync::{Mutex, mpsc};
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
    let (jobs_tx, jobs_rx) = mpsc::channel();
    let jobs_rx = Mutex::new(jobs_rx);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Ok(job) = jobs_rx.lock().unwrap().recv() {
                    work(job);
                }
            });
        }
        for &job in jobs {
            jobs_tx.send(job).unwrap();
        }
        drop(jobs_tx);
    });
}
