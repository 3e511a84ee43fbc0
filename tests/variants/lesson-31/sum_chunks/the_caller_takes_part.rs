//! The slice is cut from the front, the longer chunks first, and the caller adds up the last chunk while
//! the others are under way.

use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let mut rest = numbers;
    thread::scope(|scope| {
        let mut handles = Vec::new();
        for left in (2..=threads).rev() {
            let (chunk, others) = rest.split_at(rest.len().div_ceil(left));
            rest = others;
            let visit = &visit;
            handles.push(scope.spawn(move || add_up(chunk, visit)));
        }
        let own = add_up(rest, &visit);
        handles
            .into_iter()
            .fold(own, |sum, handle| sum + handle.join().unwrap())
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
