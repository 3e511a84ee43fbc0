//! The results are read until their channel closes, so they are complete; no handle was kept, so nobody joins the
//! workers, and they may still be on their way out when the function returns.
//! expect: This check allows 3 threads at once

use super::channel;
use super::sync::Arc;
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
    let taken = Arc::new(taken);
    for id in 1..=workers {
        let (jobs, results, taken) = (jobs_rx.clone(), results_tx.clone(), Arc::clone(&taken));
        thread::spawn(move || {
            for job in jobs {
                taken(id, job);
                results.send(u64::from(job).pow(2)).unwrap();
            }
        });
    }
    for job in jobs {
        jobs_tx.send(job).unwrap();
    }
    drop(jobs_tx);
    drop(results_tx);
    results_rx.iter().collect()
}
