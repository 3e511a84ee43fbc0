//! A worker that has had no job for 100 ms takes that for the end: right as long as the sender is
//! never held up for so long.
//! expect: expected the squares of 2 and 3

use super::channel;
use super::thread;
use super::time::Duration;

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
                while let Ok(job) = jobs.recv_timeout(Duration::from_millis(100)) {
                    taken(id, job);
                    results.send(u64::from(job).pow(2)).unwrap();
                }
            });
        }
        drop(results_tx);
        for job in jobs {
            jobs_tx.send(job).unwrap();
        }
        results_rx.iter().collect()
    })
}
