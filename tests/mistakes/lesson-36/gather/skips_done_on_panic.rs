//! `done` is the last line of the thread, and a call that panics never gets there: one job is waited
//! for that nobody does any more.
//! expect: deadlock

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

    group.add(inputs.len());
    for (index, input) in inputs.into_iter().enumerate() {
        let (group, task, results) = (group.clone(), Arc::clone(&task), Arc::clone(&results));
        thread::spawn(move || {
            let result = task(input);
            results.lock().unwrap()[index] = Some(Ok(result));
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
