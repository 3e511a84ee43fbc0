//! The guard of the receiver's lock is a temporary of the `while let`, and lives to the end of
//! its body: while one worker does its job, the others wait for the lock.
//! expect: and at most 1 were under way
//! expect: deadlock

use super::sync::{Arc, Mutex, mpsc};
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
    let jobs_rx = Arc::new(Mutex::new(jobs_rx));
    let taken = Arc::new(taken);
    let mut handles = Vec::new();
    for id in 1..=workers {
        let (jobs, taken) = (Arc::clone(&jobs_rx), Arc::clone(&taken));
        let results = results_tx.clone();
        handles.push(thread::spawn(move || {
            while let Ok(job) = jobs.lock().unwrap().recv() {
                taken(id, job);
                results.send(u64::from(job).pow(2)).unwrap();
            }
        }));
    }
    drop(results_tx);
    for job in jobs {
        jobs_tx.send(job).unwrap();
    }
    drop(jobs_tx);
    let squares = results_rx.iter().collect();
    for handle in handles {
        handle.join().unwrap();
    }
    squares
}
