//! Every run has a thread of its own, so that the runs compete with one another for the machine,
//! and each timing is that of all of them.
//! expect: expected one run after the other: jobs of 2 were under way

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
    thread::scope(|scope| {
        let mut runs = Vec::new();
        for &workers in counts {
            let work = &work;
            runs.push(scope.spawn(move || {
                let started = Instant::now();
                run(jobs, workers, work);
                Timing {
                    workers,
                    elapsed: started.elapsed(),
                }
            }));
        }
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    })
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
