//! Each thread is joined right after it was started: a slow way to call a function in a loop, with
//! threads in plenty and never two calls at once.
//! expect: deadlock
//! expect: the most that ever were is 1

use std::panic::resume_unwind;

use super::sync::Arc;
use super::thread;

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let work = Arc::new(work);
    let mut outcomes = Vec::new();
    for input in inputs {
        let work = Arc::clone(&work);
        outcomes.push(thread::spawn(move || work(input)).join());
    }
    outcomes
        .into_iter()
        .map(|outcome| outcome.unwrap_or_else(|payload| resume_unwind(payload)))
        .collect()
}
