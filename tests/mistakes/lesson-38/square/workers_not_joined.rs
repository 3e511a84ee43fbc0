//! The function counts the results and returns with the last of them. Its workers are still
//! running then: nobody joins them.
//! expect: expected every worker to be joined

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
    let count = jobs.len();
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
    results_rx.iter().take(count).collect()
}
