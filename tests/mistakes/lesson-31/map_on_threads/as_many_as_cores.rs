//! As many threads at once as the machine has cores, one batch after the other. That is a pool of a
//! kind, and a sensible thing; but calls that wait for one another wait for ever, and so does a
//! download that could have begun.
//! expect: deadlock

use std::panic::resume_unwind;

use super::sync::Arc;
use super::thread;

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let cores = thread::available_parallelism().map_or(1, |cores| cores.get());
    let work = Arc::new(work);
    let mut outcomes = Vec::new();
    let mut inputs = inputs.into_iter().peekable();
    while inputs.peek().is_some() {
        let batch: Vec<_> = inputs
            .by_ref()
            .take(cores)
            .map(|input| {
                let work = Arc::clone(&work);
                thread::spawn(move || work(input))
            })
            .collect();
        outcomes.extend(batch.into_iter().map(|handle| handle.join()));
    }
    outcomes
        .into_iter()
        .map(|outcome| outcome.unwrap_or_else(|payload| resume_unwind(payload)))
        .collect()
}
