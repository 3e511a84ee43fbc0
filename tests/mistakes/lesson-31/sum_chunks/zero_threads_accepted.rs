//! No threads are taken to mean one: whoever asked for 0 by mistake never learns of it.
//! expect: expected a panic with this sentence when asked for 0 threads

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    let threads = threads.max(1).min(numbers.len());
    let bound = |chunk: usize| numbers.len() * chunk / threads;
    let visit = &visit;
    thread::scope(|scope| {
        let handles: Vec<_> = (0..threads)
            .map(|chunk| &numbers[bound(chunk)..bound(chunk + 1)])
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
