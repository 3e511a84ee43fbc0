//! The caller waits on a channel for as many results as there are inputs. A call that panics sends
//! none, and drops its sender; but the caller keeps one of its own, so the channel stays open, and it
//! waits for ever.
//! expect: deadlock

use super::sync::{Arc, mpsc};
use super::thread;

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let work = Arc::new(work);
    let (results_tx, results_rx) = mpsc::channel();
    let count = inputs.len();
    for (place, input) in inputs.into_iter().enumerate() {
        let (results, work) = (results_tx.clone(), Arc::clone(&work));
        thread::spawn(move || results.send((place, work(input))).ok());
    }
    let mut results: Vec<_> = results_rx.iter().take(count).collect();
    results.sort_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}
