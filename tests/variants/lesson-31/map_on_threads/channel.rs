//! Nobody joins: each thread sends what came of its call, a panic like a result, with its place. The
//! calls have ended when the last sender is gone; a sorted map has brought the order back by then.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::sync::{Arc, mpsc};
use super::thread;

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let work = Arc::new(work);
    let (outcomes_tx, outcomes_rx) = mpsc::channel();
    for (place, input) in inputs.into_iter().enumerate() {
        let (outcomes, work) = (outcomes_tx.clone(), Arc::clone(&work));
        thread::spawn(move || {
            let outcome = catch_unwind(AssertUnwindSafe(|| work(input)));
            outcomes.send((place, outcome)).ok();
        });
    }
    drop(outcomes_tx);

    let outcomes: BTreeMap<usize, thread::Result<T>> = outcomes_rx.iter().collect();
    outcomes
        .into_values()
        .map(|outcome| outcome.unwrap_or_else(|payload| resume_unwind(payload)))
        .collect()
}
