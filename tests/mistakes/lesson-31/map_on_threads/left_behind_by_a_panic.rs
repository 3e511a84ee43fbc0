//! The panic goes on at the first `Err` that is met, when later threads are not joined yet: they go on
//! running, and nobody will know how they end.
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

    handles
        .into_iter()
        .map(|handle| {
            handle
                .join()
                .unwrap_or_else(|payload| resume_unwind(payload))
        })
        .collect()
}
