//! A worker looks at the first job under the lock, and removes it under the lock once it is done:
//! in between, another worker takes the same job, and the one behind it is removed by nobody who
//! did it.
//! expect: expected the squares of 2 and 3

use super::sync::{Arc, Mutex};
use super::thread;
use std::collections::VecDeque;

/// Squares the jobs on `workers` threads, and returns the squares in any order.
pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    assert!(workers > 0, "a pool needs at least one worker");
    let jobs = Arc::new(Mutex::new(VecDeque::from(jobs)));
    let squares = Arc::new(Mutex::new(Vec::new()));
    let taken = Arc::new(taken);
    let mut handles = Vec::new();
    for id in 1..=workers {
        let (jobs, squares) = (Arc::clone(&jobs), Arc::clone(&squares));
        let taken = Arc::clone(&taken);
        handles.push(thread::spawn(move || {
            loop {
                let first = jobs.lock().unwrap().front().copied();
                let Some(job) = first else { return };
                taken(id, job);
                squares.lock().unwrap().push(u64::from(job).pow(2));
                jobs.lock().unwrap().pop_front();
            }
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    let squares = squares.lock().unwrap();
    squares.clone()
}
