//! The threads add to one total, an atomic, but to read it and to write it are two steps: what another
//! thread wrote between them is overwritten, and so lost.
//! expect: expected the sum of 1, 20 and 300 on 2 threads to be 321: it was

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};
use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let threads = threads.min(numbers.len());
    let bound = |chunk: usize| numbers.len() * chunk / threads;
    let total = AtomicU64::new(0);
    thread::scope(|scope| {
        for chunk in 0..threads {
            let chunk = &numbers[bound(chunk)..bound(chunk + 1)];
            let (total, visit) = (&total, &visit);
            scope.spawn(move || {
                let sum = add_up(chunk, visit);
                total.store(total.load(SeqCst) + sum, SeqCst);
            });
        }
    });
    total.into_inner()
}

/// What one thread does.
fn add_up(chunk: &[u32], visit: &impl Fn(u32)) -> u64 {
    let mut sum = 0;
    for &number in chunk {
        visit(number);
        sum += u64::from(number);
    }
    sum
}
