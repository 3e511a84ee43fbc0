//! A worker that finds the queue empty for a moment takes that for the end and goes home,
//! although jobs are still on their way: right only if the sender happens to be faster.
//! expect: expected the squares of 2 and 3

use super::channel;
use super::thread;

/// Squares the jobs on `workers` threads, and returns the squares in any order.
pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    assert!(workers > 0, "a pool needs at least one worker");
    let (jobs_tx, jobs_rx) = channel::unbounded();
    let (results_tx, results_rx) = channel::unbounded();
    thread::scope(|scope| {
        for id in 1..=workers {
            let (jobs, results, taken) = (jobs_rx.clone(), results_tx.clone(), &taken);
            scope.spawn(move || {
                while let Ok(job) = jobs.try_recv() {
                    taken(id, job);
                    results.send(u64::from(job).pow(2)).unwrap();
                }
            });
        }
        drop(results_tx);
        for job in jobs {
            jobs_tx.send(job).unwrap();
        }
        drop(jobs_tx);
        results_rx.iter().collect()
    })
}
