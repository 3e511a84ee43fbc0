//! Results come over a channel with their index; that the last sender has gone says that all have
//! come.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::sync::{Arc, mpsc};
use super::thread;

pub fn gather<I, T, F>(inputs: Vec<I>, task: F) -> Vec<thread::Result<T>>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let (sender, results) = mpsc::channel();
    let task = Arc::new(task);
    for (index, input) in inputs.into_iter().enumerate() {
        let (sender, task) = (sender.clone(), Arc::clone(&task));
        thread::spawn(move || {
            let result = catch_unwind(AssertUnwindSafe(|| task(input)));
            let _ = sender.send((index, result));
        });
    }
    drop(sender);

    let mut results: Vec<_> = results.iter().collect();
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}
