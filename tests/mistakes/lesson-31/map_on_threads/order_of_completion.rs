//! Each thread pushes its result when it has one: the results stand in the order of completion, which
//! is another one each time.
//! expect: not in that of completion
//! expect: expected the results of both calls, in the order of the inputs

use std::panic::resume_unwind;

use super::sync::{Arc, Mutex};
use super::thread;

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let work = Arc::new(work);
    let results = Arc::new(Mutex::new(Vec::new()));
    let handles: Vec<_> = inputs
        .into_iter()
        .map(|input| {
            let (work, results) = (Arc::clone(&work), Arc::clone(&results));
            thread::spawn(move || {
                let result = work(input);
                results.lock().unwrap().push(result);
            })
        })
        .collect();
    let outcomes: Vec<_> = handles.into_iter().map(|handle| handle.join()).collect();
    for outcome in outcomes {
        outcome.unwrap_or_else(|payload| resume_unwind(payload));
    }
    std::mem::take(&mut *results.lock().unwrap())
}
