//! Each thread fills a slot, and the scope joins them all. It does raise a panic of theirs again, but
//! says only that there was one: the payload belongs to the handle, and that was dropped.
//! expect: another panic: a scoped thread panicked

use super::thread;

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let mut slots: Vec<Option<T>> = inputs.iter().map(|_| None).collect();
    thread::scope(|scope| {
        for (input, slot) in inputs.into_iter().zip(&mut slots) {
            let work = &work;
            scope.spawn(move || *slot = Some(work(input)));
        }
    });
    slots.into_iter().flatten().collect()
}
