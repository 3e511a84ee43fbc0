//! Each thread takes every n-th number. That divides evenly, and the sum is right; but a thread's numbers
//! are no chunk, and each thread has to read the memory of the whole slice to get at its own.
//! expect: side by side and in their order within a chunk: the chunks were [[0, 4, 8], [1, 5, 9]

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let visit = &visit;
    thread::scope(|scope| {
        let handles: Vec<_> = (0..threads.min(numbers.len()))
            .map(|first| {
                scope.spawn(move || {
                    let own = numbers.iter().skip(first).step_by(threads);
                    own.map(|&number| {
                        visit(number);
                        u64::from(number)
                    })
                    .sum::<u64>()
                })
            })
            .collect();
        handles
            .into_iter()
            .map(|handle| handle.join().unwrap())
            .sum()
    })
}
