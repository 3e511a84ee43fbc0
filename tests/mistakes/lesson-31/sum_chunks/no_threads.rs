//! The caller adds up everything itself. For plain additions that is the fastest answer there is; for
//! work that waits it is the slowest.
//! expect: deadlock
//! expect: and at most 1 were visiting

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let mut sum = 0;
    for &number in numbers {
        visit(number);
        sum += u64::from(number);
    }
    sum
}
