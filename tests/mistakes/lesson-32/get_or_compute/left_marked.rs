//! A key is marked as being computed, and the mark is replaced by the value: if the computation panics,
//! the mark stays, and everybody waits for a value that nobody computes.
//! expect: deadlock

use super::collections::HashMap;
use super::sync::{Arc, Condvar, Mutex};
use std::hash::Hash;

pub struct Memo<K, V> {
    slots: Mutex<HashMap<Arc<K>, State<V>>>,
    changed: Condvar,
}

enum State<V> {
    Computing,
    Ready(V),
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    pub fn new() -> Self {
        Memo {
            slots: Mutex::new(HashMap::new()),
            changed: Condvar::new(),
        }
    }

    pub fn get_or_compute(&self, key: K, compute: impl FnOnce() -> V) -> V {
        let key = Arc::new(key);
        let mut slots = self.slots.lock().unwrap();
        loop {
            match slots.get(&key) {
                Some(State::Ready(value)) => return value.clone(),
                Some(State::Computing) => slots = self.changed.wait(slots).unwrap(),
                None => break,
            }
        }
        slots.insert(Arc::clone(&key), State::Computing);
        drop(slots);

        let value = compute();
        let mut slots = self.slots.lock().unwrap();
        slots.insert(key, State::Ready(value.clone()));
        self.changed.notify_all();
        value
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
