//! The results are kept in a map from job to square, where two equal jobs have one place.
//! expect: expected a square for each of 7, 0, 7

use super::channel;
use super::thread;
use std::collections::BTreeMap;

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
                for job in jobs {
                    taken(id, job);
                    results.send((job, u64::from(job).pow(2))).unwrap();
                }
            });
        }
        drop(results_tx);
        for job in jobs {
            jobs_tx.send(job).unwrap();
        }
        drop(jobs_tx);
        let squares: BTreeMap<u32, u64> = results_rx.iter().collect();
        squares.into_values().collect()
    })
}
