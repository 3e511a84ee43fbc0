//! The function has a limit of its own, and keeps it in silence: a caller whose `visit` waits, and who
//! asks for 100 threads, gets 64.
//! expect: expected 100 numbers to be visited by as many threads as were asked for, 100
//! expect: it took 64 threads

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let threads = threads.min(64).min(numbers.len());
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
