//! A thread for each job, whatever the number of workers: what the pool costs grows with the
//! work.
//! expect: expected 1 worker to do one job at a time: 2 were under way
//! expect: it took 50 threads

use super::channel;
use super::thread;

/// Squares the jobs on `workers` threads, and returns the squares in any order.
pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    assert!(workers > 0, "a pool needs at least one worker");
    let (results_tx, results_rx) = channel::unbounded();
    thread::scope(|scope| {
        for (index, job) in jobs.into_iter().enumerate() {
            let (results, taken) = (results_tx.clone(), &taken);
            scope.spawn(move || {
                taken(index % workers + 1, job);
                results.send(u64::from(job).pow(2)).unwrap();
            });
        }
    });
    drop(results_tx);
    results_rx.iter().collect()
}
