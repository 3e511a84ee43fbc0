//! A key is marked while it is computed, and whoever finds the mark lets others run and looks again: it
//! gets the value in the end, and keeps a processor busy for as long as the computation takes.
//! expect: without end

use super::collections::HashMap;
use super::sync::{Arc, Mutex};
use super::thread;
use std::hash::Hash;

pub struct Memo<K, V> {
    slots: Mutex<HashMap<Arc<K>, State<V>>>,
}

enum State<V> {
    Computing,
    Ready(V),
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    pub fn new() -> Self {
        Memo {
            slots: Mutex::new(HashMap::new()),
        }
    }

    pub fn get_or_compute(&self, key: K, compute: impl FnOnce() -> V) -> V {
        let key = Arc::new(key);
        loop {
            let mut slots = self.slots.lock().unwrap();
            match slots.get(&key) {
                Some(State::Ready(value)) => return value.clone(),
                Some(State::Computing) => {}
                None => {
                    slots.insert(Arc::clone(&key), State::Computing);
                    break;
                }
            }
            drop(slots);
            thread::yield_now();
        }
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

/// Takes the mark away, unless a value has come in its place.
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
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
