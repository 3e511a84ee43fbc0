//! A call that panics is reported, but with a payload made up afterwards: what the call itself had to
//! say is lost.
//! expect: with its own payload

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
            results.lock().unwrap()[index] = Some(result);
        });
    }
    group.wait();

    let slots: Vec<Option<T>> = std::mem::take(&mut *results.lock().unwrap());
    slots
        .into_iter()
        .map(|slot| slot.ok_or_else(|| Box::new("a call has panicked") as _))
        .collect()
}
