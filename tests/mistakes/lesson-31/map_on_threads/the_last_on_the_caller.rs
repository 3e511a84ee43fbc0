//! The caller makes the last call itself, to save a thread. Then that call has the caller's
//! thread-locals and what is left of the caller's stack; its panic leaves all the others behind; and an
//! empty list has no last input.
//! expect: attempt to subtract with overflow
//! expect: none of them the caller's
//! expect: it heard the panic of call 2

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
    let mut inputs = inputs;
    let last = inputs.remove(inputs.len() - 1);
    let handles: Vec<_> = inputs
        .into_iter()
        .map(|input| {
            let work = Arc::clone(&work);
            thread::spawn(move || work(input))
        })
        .collect();
    let last = work(last);
    let outcomes: Vec<_> = handles.into_iter().map(|handle| handle.join()).collect();
    let first = outcomes
        .into_iter()
        .map(|outcome| outcome.unwrap_or_else(|payload| resume_unwind(payload)));
    first.chain([last]).collect()
}
