//! Recursion in place of vectors of handles: each frame starts its thread, lets the rest of the inputs
//! be started by the next frame, and joins its thread on the way back.

use std::panic::resume_unwind;

use super::sync::Arc;
use super::thread;

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let mut outcomes = Vec::with_capacity(inputs.len());
    start_and_join(&Arc::new(work), inputs.into_iter(), &mut outcomes);
    let results = outcomes.into_iter().rev(); // the last thread is joined first
    results
        .map(|outcome| outcome.unwrap_or_else(|payload| resume_unwind(payload)))
        .collect()
}

fn start_and_join<I, T, F>(
    work: &Arc<F>,
    mut inputs: impl Iterator<Item = I>,
    outcomes: &mut Vec<thread::Result<T>>,
) where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let Some(input) = inputs.next() else { return };
    let handle = {
        let work = Arc::clone(work);
        thread::spawn(move || work(input))
    };
    start_and_join(work, inputs, outcomes);
    outcomes.push(handle.join());
}
