//! Each thread is joined before the next one is spawned: a slow way to call a function in a loop.
//! expect: deadlock

use super::sync::Arc;
use super::thread;

pub fn gather<I, T, F>(inputs: Vec<I>, task: F) -> Vec<thread::Result<T>>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let task = Arc::new(task);
    let mut results = Vec::new();
    for input in inputs {
        let task = Arc::clone(&task);
        results.push(thread::spawn(move || task(input)).join());
    }
    results
}
