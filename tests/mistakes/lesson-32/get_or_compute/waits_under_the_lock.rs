//! A mutex for each key; but it is locked while the map is still locked. Who has to wait for a key then
//! holds the map meanwhile, and everybody else waits, too.
//! expect: deadlock

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
        let cell;
        let mut value = {
            let mut cells = self.cells.lock().unwrap();
            cell = Arc::clone(cells.entry(key).or_default());
            cell.lock().unwrap_or_else(PoisonError::into_inner)
        };
        value.get_or_insert_with(compute).clone()
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
