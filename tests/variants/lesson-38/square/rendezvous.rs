//! Nothing is buffered: a thread of its own hands each job to a worker, and the caller takes each
//! result from the hand of the worker that found it.

use super::channel;
use super::thread;

/// Squares the jobs on `workers` threads, and returns the squares in any order.
pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    assert!(workers > 0, "a pool needs at least one worker");
    let (jobs_tx, jobs_rx) = channel::bounded(0);
    let (results_tx, results_rx) = channel::bounded(0);
    thread::scope(|scope| {
        for id in 1..=workers {
            let (jobs, results, taken) = (jobs_rx.clone(), results_tx.clone(), &taken);
            scope.spawn(move || {
                for job in jobs {
                    taken(id, job);
                    if results.send(u64::from(job).pow(2)).is_err() {
                        return;
                    }
                }
            });
        }
        drop((jobs_rx, results_tx));
        scope.spawn(move || {
            for job in jobs {
                if jobs_tx.send(job).is_err() {
                    return;
                }
            }
        });
        results_rx.iter().collect()
    })
}
