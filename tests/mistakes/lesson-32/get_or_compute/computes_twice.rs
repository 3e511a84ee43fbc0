//! The map is unlocked while a value is computed, which holds nobody up: two threads that find nothing
//! both compute, and the later one replaces the value of the other.
//! expect: to be computed once: it was computed 2 times

use super::collections::HashMap;
use super::sync::Mutex;
use std::hash::Hash;

pub struct Memo<K, V> {
    values: Mutex<HashMap<K, V>>,
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    pub fn new() -> Self {
        Memo {
            values: Mutex::new(HashMap::new()),
        }
    }

    pub fn get_or_compute(&self, key: K, compute: impl FnOnce() -> V) -> V {
        if let Some(value) = self.values.lock().unwrap().get(&key) {
            return value.clone();
        }
        let value = compute();
        self.values.lock().unwrap().insert(key, value.clone());
        value
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
