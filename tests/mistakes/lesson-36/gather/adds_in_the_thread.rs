//! Each thread counts itself, as its first act. If `wait` comes sooner than the thread, it finds
//! nothing to wait for, and the results are not there yet.
//! expect: every slot is full

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::sync::{Arc, Mutex};
use super::thread;
use super::wait_group::WaitGroup;

pub fn gather<I, T, F>(inputs: Vec<I>, task: F) -> Vec<thread::Result<T>>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let group = WaitGroup::new();
    let task = Arc::new(task);
    let results = Arc::new(Mutex::new(Vec::from_iter(inputs.iter().map(|_| None))));

    for (index, input) in inputs.into_iter().enumerate() {
        let (group, task, results) = (group.clone(), Arc::clone(&task), Arc::clone(&results));
        thread::spawn(move || {
            group.add(1);
            let result = catch_unwind(AssertUnwindSafe(|| task(input)));
            results.lock().unwrap()[index] = Some(result);
            group.done();
        });
    }
    group.wait();

    let slots = std::mem::take(&mut *results.lock().unwrap());
    slots
        .into_iter()
        .map(|slot| slot.expect("every slot is full"))
        .collect()
}
