//! One total, shared under a lock, which each thread takes once, when its own sum is ready.

use super::sync::Mutex;
use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let total = Mutex::new(0);
    let longer = numbers.len() % threads;
    // The first chunks have one number more than the others.
    let (head, tail) = numbers.split_at(longer * (numbers.len() / threads + 1));
    let chunks = head.chunks(numbers.len() / threads + 1);
    let chunks = chunks.chain(tail.chunks((numbers.len() / threads).max(1)));
    thread::scope(|scope| {
        for chunk in chunks {
            let (total, visit) = (&total, &visit);
            scope.spawn(move || {
                let sum = add_up(chunk, visit);
                *total.lock().unwrap() += sum;
            });
        }
    });
    total.into_inner().unwrap()
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
