//! No threads at all: the caller makes the calls itself, one after another.
//! expect: deadlock

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::thread;

pub fn gather<I, T, F>(inputs: Vec<I>, task: F) -> Vec<thread::Result<T>>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let call = |input| catch_unwind(AssertUnwindSafe(|| task(input)));
    inputs.into_iter().map(call).collect()
}
