//! One lock, no cells: a key is marked while it is computed, those who ask for it sleep on a condition
//! variable, and a guard takes the mark away if the computation panics.

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

        let _mark = Mark {
            memo: self,
            key: Arc::clone(&key),
        };
        let value = compute();
        let mut slots = self.slots.lock().unwrap();
        slots.insert(key, State::Ready(value.clone()));
        value
    }
}

/// Takes the mark away, unless a value has come in its place, and wakes those who wait.
struct Mark<'a, K: Eq + Hash, V> {
    memo: &'a Memo<K, V>,
    key: Arc<K>,
}

impl<K: Eq + Hash, V> Drop for Mark<'_, K, V> {
    fn drop(&mut self) {
        let mut slots = self.memo.slots.lock().unwrap();
        if let Some(State::Computing) = slots.get(&self.key) {
            slots.remove(&self.key);
        }
        self.memo.changed.notify_all();
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
