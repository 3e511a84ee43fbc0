//! There is a cell for each key, but it is asked, then the value is computed, then set: `get` and `set`
//! are check and act again. `get_or_init` is both in one.
//! expect: to be computed once: it was computed 2 times

use super::collections::HashMap;
use super::sync::{Arc, Mutex, OnceLock};
use std::hash::Hash;

pub struct Memo<K, V> {
    cells: Mutex<HashMap<K, Arc<OnceLock<V>>>>,
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    pub fn new() -> Self {
        Memo {
            cells: Mutex::new(HashMap::new()),
        }
    }

    pub fn get_or_compute(&self, key: K, compute: impl FnOnce() -> V) -> V {
        let cell = Arc::clone(self.cells.lock().unwrap().entry(key).or_default());
        if let Some(value) = cell.get() {
            return value.clone();
        }
        let _ = cell.set(compute());
        cell.get().expect("it is set").clone()
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
