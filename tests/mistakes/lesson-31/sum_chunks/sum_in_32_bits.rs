//! Each thread adds up `u32`s to a `u32` and widens the sum afterwards, when it has overflowed already: a
//! panic here, and a wrong sum where overflow is not checked.
//! expect: attempt to add with overflow

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let threads = threads.min(numbers.len());
    let bound = |chunk: usize| numbers.len() * chunk / threads;
    let visit = &visit;
    thread::scope(|scope| {
        let handles: Vec<_> = (0..threads)
            .map(|chunk| &numbers[bound(chunk)..bound(chunk + 1)])
            .map(|chunk| {
                scope.spawn(move || {
                    chunk.iter().for_each(|&number| visit(number));
                    chunk.iter().sum::<u32>()
                })
            })
            .collect();
        handles
            .into_iter()
            .map(|handle| u64::from(handle.join().unwrap()))
            .sum()
    })
}
