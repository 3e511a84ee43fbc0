//! The total is locked for the whole of a chunk, so the second thread waits until the first has visited
//! its last number: threads in plenty, and nothing at once.
//! expect: deadlock
//! expect: and at most 1 were visiting

use super::sync::Mutex;
use super::thread;

pub fn sum_chunks(numbers: &[u32], threads: usize, visit: impl Fn(u32) + Sync) -> u64 {
    assert!(threads > 0, "a sum needs at least one thread");
    let threads = threads.min(numbers.len());
    let bound = |chunk: usize| numbers.len() * chunk / threads;
    let total = Mutex::new(0);
    thread::scope(|scope| {
        for chunk in 0..threads {
            let chunk = &numbers[bound(chunk)..bound(chunk + 1)];
            let (total, visit) = (&total, &visit);
            scope.spawn(move || {
                let mut total = total.lock().unwrap();
                for &number in chunk {
                    visit(number);
                    *total += u64::from(number);
                }
            });
        }
    });
    total.into_inner().unwrap()
}
