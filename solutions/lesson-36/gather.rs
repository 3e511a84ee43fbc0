//! Exercise 3: start a thread for each input, wait for all of them, hand back what they made.

use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::guard::WaitGroup;
use super::sync::{Arc, Mutex};
use super::thread;

/// Calls `task` with each input, each call on a thread of its own and all of them at once, and returns
/// what they made, in the order of the inputs.
///
/// Blocks until every call has ended. With no inputs it returns at once.
///
/// A call that panics is an `Err` in its place, with its own payload, exactly as `join` would give it;
/// the other calls go on and keep their results.
///
/// When `gather` returns, the calls have ended; their threads may still be on their way out.
///
/// # Panics
///
/// If the system cannot start another thread.
pub fn gather<I, T, F>(inputs: Vec<I>, task: F) -> Vec<thread::Result<T>>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let group = WaitGroup::new();
    let task = Arc::new(task);
    let slots: Vec<_> = inputs.iter().map(|_| None).collect();
    let results = Arc::new(Mutex::new(slots));

    for (index, input) in inputs.into_iter().enumerate() {
        // Made here, not in the thread: it may start long after the waiting has begun.
        let member = group.clone();
        let task = Arc::clone(&task);
        let results = Arc::clone(&results);
        thread::spawn(move || {
            // The lock is taken only for the storing, or the calls would take turns.
            let result = catch_unwind(AssertUnwindSafe(|| task(input)));
            results.lock().unwrap()[index] = Some(result);
            drop(member);
        });
    }
    group.wait();

    // Not `Arc::into_inner`: a thread that is on its way out may still hold its handle.
    let slots = mem::take(&mut *results.lock().unwrap());
    slots
        .into_iter()
        .map(|slot| slot.expect("every call stores its result before it is counted as done"))
        .collect()
}
