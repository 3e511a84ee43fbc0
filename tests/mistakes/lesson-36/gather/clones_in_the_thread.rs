//! Each thread clones its own member from one that they share, as its first act. The main thread gives
//! up its own meanwhile: whether anybody is counted when it waits is a matter of luck.
//! expect: every slot is full

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
    let lent = Arc::new(Mutex::new(Some(group.clone())));
    let task = Arc::new(task);
    let results = Arc::new(Mutex::new(Vec::from_iter(inputs.iter().map(|_| None))));

    for (index, input) in inputs.into_iter().enumerate() {
        let (lent, task, results) = (Arc::clone(&lent), Arc::clone(&task), Arc::clone(&results));
        thread::spawn(move || {
            let _member = lent.lock().unwrap().clone();
            let result = catch_unwind(AssertUnwindSafe(|| task(input)));
            results.lock().unwrap()[index] = Some(result);
        });
    }
    *lent.lock().unwrap() = None; // or it would be waited for
    group.wait();

    let slots = std::mem::take(&mut *results.lock().unwrap());
    slots
        .into_iter()
        .map(|slot| slot.expect("every slot is full"))
        .collect()
}
