//! The outcomes are collected into a `Result<Vec<_>, _>`. Such a `collect` ends at the first `Err`, and
//! so does the joining: the handles behind it are dropped, and their threads left to themselves.
//! expect: expected the panic of call 1 to reach the caller when call 2 has ended, too

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
    let handles: Vec<_> = inputs
        .into_iter()
        .map(|input| {
            let work = Arc::clone(&work);
            thread::spawn(move || work(input))
        })
        .collect();

    let results: Result<Vec<T>, _> = handles.into_iter().map(|handle| handle.join()).collect();
    results.unwrap_or_else(|payload| resume_unwind(payload))
}
