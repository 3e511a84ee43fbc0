//! A mutex around an `Option` for each key does the work of the `OnceLock`; its poison is overlooked,
//! since a computation that panics has left the `Option` empty.

use super::collections::HashMap;
use super::sync::{Arc, Mutex, PoisonError};
use std::hash::Hash;

pub struct Memo<K, V> {
    cells: Mutex<HashMap<K, Arc<Mutex<Option<V>>>>>,
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    pub fn new() -> Self {
        Memo {
            cells: Mutex::new(HashMap::new()),
        }
    }

    pub fn get_or_compute(&self, key: K, compute: impl FnOnce() -> V) -> V {
        let cell = Arc::clone(self.cells.lock().unwrap().entry(key).or_default());
        let mut value = cell.lock().unwrap_or_else(PoisonError::into_inner);
        value.get_or_insert_with(compute).clone()
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
