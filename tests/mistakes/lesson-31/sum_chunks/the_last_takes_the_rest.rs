//! The last thread takes all that is left over: with 11 numbers on 4 threads 5 of them, while the others
//! have 2 each. All wait for the longest.
//! expect: 11 numbers on 4 threads to be 4 chunks of about the same length: their lengths were [2, 2, 2, 5]

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let threads = threads.min(numbers.len());
    let size = numbers.len().checked_div(threads).unwrap_or(0);
    let end = |thread| match thread + 1 {
        next if next == threads => numbers.len(),
        next => next * size,
    };
    let visit = &visit;
    thread::scope(|scope| {
        let handles: Vec<_> = (0..threads)
            .map(|thread| &numbers[thread * size..end(thread)])
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
