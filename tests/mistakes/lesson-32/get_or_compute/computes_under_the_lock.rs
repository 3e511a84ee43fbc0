//! The map is locked from the look to the insertion: while one key is computed, nobody gets at any
//! other.
//! expect: at most 1 were
//! expect: deadlock

use super::collections::HashMap;
use super::sync::{Mutex, PoisonError};
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
        let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        values.entry(key).or_insert_with(compute).clone()
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
