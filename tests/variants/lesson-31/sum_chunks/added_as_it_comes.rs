//! The threads add each number to one atomic total, in one step. Right, and slow: they wait for one
//! another at every number.

use super::sync::atomic::{AtomicU64, Ordering::Relaxed};
use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let total = AtomicU64::new(0); // read when all threads have ended: the scope orders that
    thread::scope(|scope| {
        for thread in 0..threads {
            let begin = numbers.len() * thread / threads;
            let end = numbers.len() * (thread + 1) / threads;
            let (total, visit) = (&total, &visit);
            scope.spawn(move || {
                for &number in &numbers[begin..end] {
                    visit(number);
                    total.fetch_add(number.into(), Relaxed);
                }
            });
        }
    });
    total.into_inner()
}
