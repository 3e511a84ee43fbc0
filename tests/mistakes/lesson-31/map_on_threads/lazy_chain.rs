//! Started in one `map` and joined in the next, without a `collect` between them: an iterator is lazy,
//! so the second thread is started when the first has been joined.
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
    let outcomes: Vec<_> = inputs
        .into_iter()
        .map(|input| {
            let work = Arc::clone(&work);
            thread::spawn(move || work(input))
        })
        .map(|handle| handle.join())
        .collect();
    outcomes
        .into_iter()
        .map(|outcome| outcome.unwrap_or_else(|payload| resume_unwind(payload)))
        .collect()
}
