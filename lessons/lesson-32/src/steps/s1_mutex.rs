//! A mutex owns its data.
//!
//! Two threads that change one variable do not compile: `&mut` is for one at a time, and the compiler
//! knows that threads run at the same time. A `Mutex` moves that rule to run time. The number is
//! *inside* it, and the only way in is `lock`, which waits until nobody else has a guard. The guard
//! unlocks when it is dropped.

use crate::options::Options;
use std::sync::{Arc, Mutex};
use std::thread;

/// Lets threads that borrow a total count on it.
fn borrowed(threads: usize, changes: u64) -> u64 {
    let total = Mutex::new(0);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                for _ in 0..changes {
                    *total.lock().unwrap() += 1; // unlocked at the semicolon
                }
            });
        }
    });
    // By value: nobody else has it, the compiler has seen to that, so nothing needs to be locked.
    total.into_inner().unwrap()
}

/// The same with threads that may outlive whoever started them: they share the total by `Arc`, which
/// keeps it alive. It does not make it mutable, that is the mutex's part.
fn owned(threads: usize, changes: u64) -> u64 {
    let total = Arc::new(Mutex::new(0));
    let start = |_| {
        let total = Arc::clone(&total);
        thread::spawn(move || (0..changes).for_each(|_| *total.lock().unwrap() += 1))
    };
    let handles: Vec<_> = (0..threads).map(start).collect();
    for handle in handles {
        handle.join().expect("to add does not panic");
    }
    // The clones ended with their threads, so this is the last: it gives out the mutex, and that the total.
    let total = Arc::into_inner(total).expect("all threads have been joined");
    total.into_inner().unwrap()
}

/// Counts in both ways.
pub fn run(
    &Options {
        threads, changes, ..
    }: &Options,
) {
    let expected = threads as u64 * changes;
    println!("  threads: {threads}, each adds 1 so many times: {changes}");
    let total = borrowed(threads, changes);
    println!("  a total that is borrowed: {total} of {expected}");
    let total = owned(threads, changes);
    println!("  a total in an Arc: {total} of {expected}");
}
