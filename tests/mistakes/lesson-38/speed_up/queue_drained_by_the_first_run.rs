//! One queue for all the runs: the first run drains it, and the others have nothing to do, in no
//! time.
//! expect: expected 1000 jobs to be done for each of 4 counts

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
    let (jobs_tx, jobs_rx) = channel::unbounded();
    for &job in jobs {
        jobs_tx.send(job).unwrap();
    }
    drop(jobs_tx);
    let mut timings = Vec::new();
    for &workers in counts {
        let started = Instant::now();
        thread::scope(|scope| {
            for _ in 0..workers {
                let (jobs, work) = (jobs_rx.clone(), &work);
                scope.spawn(move || jobs.iter().for_each(work));
            }
        });
        timings.push(Timing {
            workers,
            elapsed: started.elapsed(),
        });
    }
    timings
}
