//! A scope: the threads borrow `work`, so nothing is counted. Every handle is joined, so the scope itself
//! has nothing to report.

use std::panic::resume_unwind;

use super::thread;

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let outcomes: Vec<thread::Result<T>> = thread::scope(|scope| {
        let work = &work;
        let handles: Vec<_> = inputs
            .into_iter()
            .map(|input| scope.spawn(move || work(input)))
            .collect();
        handles.into_iter().map(|handle| handle.join()).collect()
    });
    let result =
        |outcome: thread::Result<T>| outcome.unwrap_or_else(|payload| resume_unwind(payload));
    outcomes.into_iter().map(result).collect()
}
