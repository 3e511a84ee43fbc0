//! Loops in place of iterators: results and the first panic are sorted out while the threads are
//! joined.

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
    let mut handles = Vec::with_capacity(inputs.len());
    for input in inputs {
        let work = work.clone();
        handles.push(thread::spawn(move || work(input)));
    }

    let mut results = Vec::with_capacity(handles.len());
    let mut first_panic = None;
    for handle in handles {
        match handle.join() {
            Ok(result) => results.push(result),
            Err(payload) if first_panic.is_none() => first_panic = Some(payload),
            Err(_) => {}
        }
    }
    if let Some(payload) = first_panic {
        resume_unwind(payload);
    }
    results
}
