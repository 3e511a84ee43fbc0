//! The payload is panicked with, in its box: `panic_any` puts that into a box of its own. Whoever looks
//! for what the call panicked with finds a box.
//! expect: expected the panic of call 2 to reach the caller with the payload that call 2 gave it

use std::panic::panic_any;

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

    let outcomes: Vec<_> = handles.into_iter().map(|handle| handle.join()).collect();
    outcomes
        .into_iter()
        .map(|outcome| outcome.unwrap_or_else(|payload| panic_any(payload)))
        .collect()
}
