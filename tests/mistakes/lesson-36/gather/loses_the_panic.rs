//! A call that panics leaves its slot empty, and empty slots are passed over: there are fewer results
//! than inputs, and nobody can say which one is missing.
//! expect: must be an Err in its place

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
            let _member = member;
            let result = task(input);
            results.lock().unwrap()[index] = Some(Ok(result));
        });
    }
    group.wait();

    let slots: Vec<Option<thread::Result<T>>> = std::mem::take(&mut *results.lock().unwrap());
    slots.into_iter().flatten().collect()
}
