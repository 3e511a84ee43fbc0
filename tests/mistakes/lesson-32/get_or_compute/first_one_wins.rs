//! Two threads that find nothing both compute; at the insertion the first one wins, so that at least all
//! get the same value. The work was done twice all the same.
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
        let mut values = self.values.lock().unwrap();
        values.entry(key).or_insert(value).clone()
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
