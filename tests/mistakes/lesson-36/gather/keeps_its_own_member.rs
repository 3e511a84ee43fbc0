//! A clone of the group waits, but the group itself is still there, in the same function: `gather`
//! waits for its own member.
//! expect: deadlock

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::guard::WaitGroup;
use super::sync::{Arc, Mutex};
use super::thread;

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
        let (member, task, results) = (group.clone(), Arc::clone(&task), Arc::clone(&results));
        thread::spawn(move || {
            let result = catch_unwind(AssertUnwindSafe(|| task(input)));
            results.lock().unwrap()[index] = Some(result);
            drop(member);
        });
    }
    group.clone().wait();

    let slots = std::mem::take(&mut *results.lock().unwrap());
    slots
        .into_iter()
        .map(|slot| slot.expect("every slot is full"))
        .collect()
}
