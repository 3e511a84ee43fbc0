//! The results of the calls that panicked are passed over: there are fewer results than inputs, they
//! no longer belong to the inputs at their places, and nobody hears why.
//! expect: expected the caller to hear the panic of call 1: it heard no panic

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
        .filter_map(|handle| handle.join().ok())
        .collect()
}
