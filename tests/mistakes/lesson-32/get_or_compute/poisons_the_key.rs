//! A mutex for each key, held while it computes: a computation that panics poisons it, and every later
//! `unwrap` of that key panics, too.
//! expect: PoisonError
//! expect: expected the key whose computation panicked to be computed when it is asked for again

use super::collections::HashMap;
use super::sync::{Arc, Mutex};
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
        let cell = {
            let mut cells = self.cells.lock().unwrap();
            Arc::clone(cells.entry(key).or_default())
        };
        let mut value = cell.lock().unwrap();
        value.get_or_insert_with(compute).clone()
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
