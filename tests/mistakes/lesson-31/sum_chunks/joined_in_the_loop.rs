//! Starting and joining are two steps of one lazy chain, so each thread is joined before the next is
//! started: any number of threads is as fast as one.
//! expect: deadlock
//! expect: and at most 1 were visiting

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let threads = threads.min(numbers.len());
    let bound = |chunk: usize| numbers.len() * chunk / threads;
    let visit = &visit;
    thread::scope(|scope| {
        (0..threads)
            .map(|chunk| &numbers[bound(chunk)..bound(chunk + 1)])
            .map(|chunk| scope.spawn(move || add_up(chunk, visit)))
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
