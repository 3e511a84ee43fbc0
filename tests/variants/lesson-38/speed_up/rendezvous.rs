//! Each job is handed to a worker by a thread that does nothing else, and every worker is joined
//! by hand.

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
    let mut timings = Vec::with_capacity(counts.len());
    for &workers in counts {
        let started = Instant::now();
        thread::scope(|scope| {
            let (jobs_tx, jobs_rx) = channel::bounded(0);
            scope.spawn(move || jobs.iter().all(|job| jobs_tx.send(job).is_ok()));
            let mut handles = Vec::new();
            for _ in 0..workers {
                let (jobs, work) = (jobs_rx.clone(), &work);
                handles.push(scope.spawn(move || {
                    while let Ok(&job) = jobs.recv() {
                        work(job);
                    }
                }));
            }
            drop(jobs_rx);
            for handle in handles {
                handle.join().unwrap();
            }
        });
        timings.push(Timing {
            workers,
            elapsed: started.elapsed(),
        });
    }
    timings
}
