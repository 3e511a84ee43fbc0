//! The length of a chunk is rounded down, and what is left over becomes one chunk more, with a thread of
//! its own: one too many.
//! expect: it took 4 threads

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let size = (numbers.len() / threads).max(1);
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
