//! The IDs were to begin at 1, the loop begins at 0 and still ends with `workers`: one worker
//! more than was asked for.
//! expect: expected 1 worker to do one job at a time: 2 were under way

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
        for id in 0..=workers {
            let (jobs, results, taken) = (jobs_rx.clone(), results_tx.clone(), &taken);
            scope.spawn(move || {
                for job in jobs {
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
