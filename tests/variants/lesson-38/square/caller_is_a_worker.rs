//! The caller would only wait, so it is the last worker itself: one thread less, and an atomic
//! index says which job is next.

use super::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use super::thread;

/// Squares the jobs on `workers` threads, and returns the squares in any order.
pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    assert!(workers > 0, "a pool needs at least one worker");
    let next = AtomicUsize::new(0); // only says who takes which job: nothing else is ordered by it
    let work = &|id| {
        let mut squares = Vec::new();
        while let Some(&job) = jobs.get(next.fetch_add(1, Relaxed)) {
            taken(id, job);
            squares.push(u64::from(job).pow(2));
        }
        squares
    };
    thread::scope(|scope| {
        let others: Vec<_> = (2..=workers)
            .map(|id| scope.spawn(move || work(id)))
            .collect();
        let mut squares = work(1);
        for other in others {
            squares.extend(other.join().unwrap());
        }
        squares
    })
}
