//! Divide and conquer: cut the slice between two groups of threads, give one group away, and go on with
//! the other. The caller is the one thread that is left.

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let threads = threads.min(numbers.len()).max(1);
    let bounds: Vec<usize> = (0..=threads)
        .map(|chunk| numbers.len() * chunk / threads)
        .collect();
    add_up(numbers, &bounds, &visit)
}

/// Adds up what lies between the first and the last of the bounds, on one thread for each chunk.
fn add_up(numbers: &[u32], bounds: &[usize], visit: &(impl Fn(u32) + Sync)) -> u64 {
    if let &[begin, end] = bounds {
        let add = |sum, &number: &u32| {
            visit(number);
            sum + u64::from(number)
        };
        return numbers[begin..end].iter().fold(0, add);
    }
    let middle = bounds.len() / 2;
    thread::scope(|scope| {
        let right = scope.spawn(|| add_up(numbers, &bounds[middle..], visit));
        let left = add_up(numbers, &bounds[..=middle], visit);
        left + right.join().unwrap()
    })
}
