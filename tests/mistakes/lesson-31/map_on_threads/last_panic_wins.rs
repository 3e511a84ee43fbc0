//! All threads are joined before the panic goes on, but each `Err` overwrites the one before: of two
//! panics the caller hears the last.
//! expect: the first of two: it heard the panic of call 2

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

    let mut results = Vec::new();
    let mut panic = None;
    for handle in handles {
        match handle.join() {
            Ok(result) => results.push(result),
            Err(payload) => panic = Some(payload),
        }
    }
    match panic {
        Some(payload) => resume_unwind(payload),
        None => results,
    }
}
