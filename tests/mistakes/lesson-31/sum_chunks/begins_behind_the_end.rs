//! A chunk has at least one number, so with more threads than numbers the chunks of the last threads
//! begin behind the end of the slice.
//! expect: range start index

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let size = numbers.len().div_ceil(threads).max(1);
    let end = |thread: usize| numbers.len().min((thread + 1) * size);
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
