//! The scope stands inside the loop. A scope waits for its threads before it ends, so each chunk waits
//! for the one before it.
//! expect: deadlock
//! expect: and at most 1 were visiting

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let threads = threads.min(numbers.len());
    let bound = |chunk: usize| numbers.len() * chunk / threads;
    let mut sum = 0;
    for chunk in 0..threads {
        let chunk = &numbers[bound(chunk)..bound(chunk + 1)];
        thread::scope(|scope| {
            let handle = scope.spawn(|| add_up(chunk, &visit));
            sum += handle.join().unwrap();
        });
    }
    sum
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
