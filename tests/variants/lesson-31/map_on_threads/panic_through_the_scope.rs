//! The panic goes on at the first `Err`, inside the scope: while it unwinds, the scope waits for the
//! threads that are not joined yet.

use std::panic::resume_unwind;

use super::thread;

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    thread::scope(|scope| {
        let mut handles = Vec::new();
        for input in inputs {
            let work = &work;
            handles.push(scope.spawn(move || work(input)));
        }
        let result = |handle: thread::ScopedJoinHandle<'_, T>| match handle.join() {
            Ok(result) => result,
            Err(payload) => resume_unwind(payload),
        };
        handles.into_iter().map(result).collect()
    })
}
