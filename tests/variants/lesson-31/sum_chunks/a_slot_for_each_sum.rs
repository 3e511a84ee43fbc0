//! Each thread borrows its chunk and the slot for its sum, and the scope joins. Threads without a number
//! are started like the others, and leave a 0.

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let (size, longer) = (numbers.len() / threads, numbers.len() % threads);
    let mut sums = vec![0; threads];
    thread::scope(|scope| {
        let mut begin = 0;
        for (thread, sum) in sums.iter_mut().enumerate() {
            let end = begin + size + usize::from(thread < longer);
            let (chunk, visit) = (&numbers[begin..end], &visit);
            scope.spawn(move || *sum = add_up(chunk, visit));
            begin = end;
        }
    });
    sums.iter().sum()
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
