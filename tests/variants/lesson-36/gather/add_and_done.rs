//! The group of exercise 1, all jobs counted at once beforehand, and a slot with a lock of its own for
//! each call. The drop of a small guard says `done`, whichever way the call ends.

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
    group.add(inputs.len());
    let task = Arc::new(task);
    let mut slots = Vec::new();
    for input in inputs {
        let slot = Arc::new(Mutex::new(None));
        slots.push(Arc::clone(&slot));
        let (done, task) = (Done(group.clone()), Arc::clone(&task));
        thread::spawn(move || {
            let _done = done;
            let result = catch_unwind(AssertUnwindSafe(|| task(input)));
            *slot.lock().unwrap() = Some(result);
        });
    }
    group.wait();

    let take = |slot: Arc<Mutex<Option<_>>>| slot.lock().unwrap().take();
    slots
        .into_iter()
        .map(|slot| take(slot).expect("every call has filled its slot"))
        .collect()
}

struct Done(WaitGroup);

impl Drop for Done {
    fn drop(&mut self) {
        self.0.done();
    }
}
