//! A read-write lock around the map of cells: a key that is known is found by many threads at once.

use super::collections::HashMap;
use super::sync::{Arc, OnceLock, RwLock};
use std::hash::Hash;

pub struct Memo<K, V> {
    cells: RwLock<HashMap<K, Arc<OnceLock<V>>>>,
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    pub fn new() -> Self {
        Memo {
            cells: RwLock::new(HashMap::new()),
        }
    }

    pub fn get_or_compute(&self, key: K, compute: impl FnOnce() -> V) -> V {
        let known = self.cells.read().unwrap().get(&key).map(Arc::clone);
        let cell = known.unwrap_or_else(|| {
            // Another may have come first: then its cell is the one.
            Arc::clone(self.cells.write().unwrap().entry(key).or_default())
        });
        cell.get_or_init(compute).clone()
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
