//! Results are pushed as they come: they stand in the order of completion, which is another one each
//! time.
//! expect: the order of the inputs

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
    let results = Arc::new(Mutex::new(Vec::new()));

    for input in inputs {
        let (member, task, results) = (group.clone(), Arc::clone(&task), Arc::clone(&results));
        thread::spawn(move || {
            let result = catch_unwind(AssertUnwindSafe(|| task(input)));
            results.lock().unwrap().push(result);
            drop(member);
        });
    }
    group.wait();

    std::mem::take(&mut *results.lock().unwrap())
}
