//! A thread for each number: its start and its end cost thousands of times what an addition costs, and
//! the limit that the caller set is not kept.
//! expect: it took 50 threads
//! expect: too many threads at once

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let visit = &visit;
    thread::scope(|scope| {
        let handles: Vec<_> = numbers
            .chunks(1)
            .map(|chunk| scope.spawn(move || add_up(chunk, visit)))
            .collect();
        handles
            .into_iter()
            .map(|handle| handle.join().unwrap())
            .sum()
    })
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
