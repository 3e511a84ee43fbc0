//! No thread without a number: so an empty slice has no threads, and its length is divided by their
//! number.
//! expect: attempt to divide by zero

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let threads = threads.min(numbers.len());
    let (size, longer) = (numbers.len() / threads, numbers.len() % threads);
    let begin = |thread: usize| thread * size + thread.min(longer);
    let visit = &visit;
    thread::scope(|scope| {
        let handles: Vec<_> = (0..threads)
            .map(|thread| &numbers[begin(thread)..begin(thread + 1)])
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
