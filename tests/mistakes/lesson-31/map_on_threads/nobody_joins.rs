//! The handles are dropped, and the results taken from where the threads are to leave them. Some have
//! not begun by then: a thread whose handle is gone runs on, and nobody waits for it.
//! expect: every slot is full

use super::sync::{Arc, Mutex};
use super::thread;

pub fn map_on_threads<I, T, F>(inputs: Vec<I>, work: F) -> Vec<T>
where
    I: Send + 'static,
    T: Send + 'static,
    F: Fn(I) -> T + Send + Sync + 'static,
{
    let work = Arc::new(work);
    let slots: Vec<Option<T>> = inputs.iter().map(|_| None).collect();
    let slots = Arc::new(Mutex::new(slots));
    for (place, input) in inputs.into_iter().enumerate() {
        let (work, slots) = (Arc::clone(&work), Arc::clone(&slots));
        thread::spawn(move || {
            let result = work(input);
            slots.lock().unwrap()[place] = Some(result);
        });
    }
    let slots = std::mem::take(&mut *slots.lock().unwrap());
    slots
        .into_iter()
        .map(|slot| slot.expect("every slot is full"))
        .collect()
}
