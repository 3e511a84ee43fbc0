//! All the jobs are sent, and only then are results read, through channels with room for a few: with more jobs than fit,
//! the workers sleep on the full results and the caller on the full jobs.
//! expect: deadlock

use super::channel;
use super::sync::Arc;
use super::thread;

pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    assert!(workers > 0, "a pool needs at least one worker");
    let (jobs_tx, jobs_rx) = channel::bounded(workers);
    let (results_tx, results_rx) = channel::bounded(workers);
    let taken = Arc::new(taken);
    let handles: Vec<_> = (1..=workers)
        .map(|id| {
            let (jobs, results) = (jobs_rx.clone(), results_tx.clone());
            let taken = Arc::clone(&taken);
            thread::spawn(move || {
                for job in jobs {
                    taken(id, job);
                    results.send(u64::from(job).pow(2)).unwrap();
                }
            })
        })
        .collect();
    drop(results_tx);
    for job in jobs {
        jobs_tx.send(job).unwrap();
    }
    drop(jobs_tx);
    let squares = results_rx.iter().collect();
    handles
        .into_iter()
        .for_each(|handle| handle.join().unwrap());
    squares
}
