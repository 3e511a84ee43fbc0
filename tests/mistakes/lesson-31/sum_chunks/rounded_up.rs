//! The length of a chunk is rounded up, so that nothing is left over. But 9 numbers in chunks of 3 are
//! three chunks, not four: one of the threads that were asked for is missing.
//! expect: 9 numbers on 4 threads to be 4 chunks of about the same length: their lengths were [3, 3, 3]

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let size = numbers.len().div_ceil(threads).max(1);
    let visit = &visit;
    thread::scope(|scope| {
        let handles: Vec<_> = numbers
            .chunks(size)
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
