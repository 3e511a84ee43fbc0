//! No channel at all: the workers share the iterator over the jobs under a lock, keep their
//! squares, and return them when they are joined.

use super::sync::{Arc, Mutex};
use super::thread;

/// Squares the jobs on `workers` threads, and returns the squares in any order.
pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    assert!(workers > 0, "a pool needs at least one worker");
    let jobs = Arc::new(Mutex::new(jobs.into_iter()));
    let taken = Arc::new(taken);
    let handles: Vec<_> = (1..=workers)
        .map(|id| {
            let (jobs, taken) = (Arc::clone(&jobs), Arc::clone(&taken));
            thread::spawn(move || {
                let mut squares = Vec::new();
                loop {
                    let next = jobs.lock().unwrap().next(); // the lock is free again after this line
                    let Some(job) = next else { return squares };
                    taken(id, job);
                    squares.push(u64::from(job).pow(2));
                }
            })
        })
        .collect();
    handles
        .into_iter()
        .flat_map(|handle| handle.join().unwrap())
        .collect()
}
