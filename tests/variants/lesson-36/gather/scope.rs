//! A scope: the threads borrow the task, so nothing is shared by `Arc`, and nothing is counted by hand.

use super::thread;

pub fn gather<I, T, F>(inputs: Vec<I>, task: F) -> Vec<thread::Result<T>>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    thread::scope(|scope| {
        let task = &task;
        let handles: Vec<_> = inputs
            .into_iter()
            .map(|input| scope.spawn(move || task(input)))
            .collect();
        handles.into_iter().map(|handle| handle.join()).collect()
    })
}
