//! Each worker is joined before the next one is started, so the first one does all the jobs:
//! correct squares, and nothing at once.
//! expect: and at most 1 were under way
//! expect: deadlock

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
    for job in jobs {
        jobs_tx.send(job).unwrap();
    }
    drop(jobs_tx);
    let mut squares = Vec::new();
    thread::scope(|scope| {
        for id in 1..=workers {
            let (jobs, taken) = (jobs_rx.clone(), &taken);
            let worker = scope.spawn(move || {
                let square = |job| {
                    taken(id, job);
                    u64::from(job).pow(2)
                };
                jobs.into_iter().map(square).collect::<Vec<_>>()
            });
            squares.extend(worker.join().unwrap());
        }
    });
    squares
}
