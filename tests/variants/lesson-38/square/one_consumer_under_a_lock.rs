//! With the standard library's channel, whose receiver only one may use at a time: it is locked
//! to receive, and free again before the job is done.

use super::sync::{Mutex, mpsc};
use super::thread;

/// Squares the jobs on `workers` threads, and returns the squares in any order.
pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    assert!(workers > 0, "a pool needs at least one worker");
    let (jobs_tx, jobs_rx) = mpsc::channel();
    let (results_tx, results_rx) = mpsc::channel();
    let jobs_rx = Mutex::new(jobs_rx);
    thread::scope(|scope| {
        for id in 1..=workers {
            let (jobs, results, taken) = (&jobs_rx, results_tx.clone(), &taken);
            scope.spawn(move || {
                loop {
                    let received = jobs.lock().unwrap().recv();
                    let Ok(job) = received else { return };
                    taken(id, job);
                    results.send(u64::from(job).pow(2)).unwrap();
                }
            });
        }
        for job in jobs {
            jobs_tx.send(job).unwrap();
        }
        drop(jobs_tx);
    });
    drop(results_tx);
    results_rx.iter().collect()
}
