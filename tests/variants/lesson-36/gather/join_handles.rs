//! No wait group at all: the handles wait, in order, and give each panic as it was.

use super::sync::Arc;
use super::thread;

pub fn gather<I, T, F>(inputs: Vec<I>, task: F) -> Vec<thread::Result<T>>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let task = Arc::new(task);
    let handles: Vec<_> = inputs
        .into_iter()
        .map(|input| {
            let task = Arc::clone(&task);
            thread::spawn(move || task(input))
        })
        .collect();
    handles.into_iter().map(|handle| handle.join()).collect()
}
