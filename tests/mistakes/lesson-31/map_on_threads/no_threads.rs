//! No threads at all: the caller makes the calls itself, one after another.
//! expect: deadlock
//! expect: none of them the caller's

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let call = |input| catch_unwind(AssertUnwindSafe(|| work(input)));
    let outcomes: Vec<_> = inputs.into_iter().map(call).collect();
    outcomes
        .into_iter()
        .map(|outcome| outcome.unwrap_or_else(|payload| resume_unwind(payload)))
        .collect()
}
