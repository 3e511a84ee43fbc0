//! Each thread borrows a slot of its own, and leaves in it what came of its call, be it a panic. The
//! end of the scope waits, and no handle is kept.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::thread;

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let mut slots: Vec<Option<thread::Result<T>>> = inputs.iter().map(|_| None).collect();
    thread::scope(|scope| {
        for (input, slot) in inputs.into_iter().zip(&mut slots) {
            let work = &work;
            scope.spawn(move || *slot = Some(catch_unwind(AssertUnwindSafe(|| work(input)))));
        }
    });
    let mut results = Vec::new();
    for outcome in slots.into_iter().flatten() {
        match outcome {
            Ok(result) => results.push(result),
            Err(payload) => resume_unwind(payload),
        }
    }
    results
}
