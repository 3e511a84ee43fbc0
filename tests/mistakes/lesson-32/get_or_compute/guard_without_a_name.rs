//! There is a cell for each key, but it is reached through a guard that has no name and so lives to the
//! end of the statement: the map is locked while the cell computes.
//! expect: at most 1 were
//! expect: deadlock

use super::collections::HashMap;
use super::sync::{Mutex, OnceLock, PoisonError};
use std::hash::Hash;

pub struct Memo<K, V> {
    values: Mutex<HashMap<K, OnceLock<V>>>,
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    pub fn new() -> Self {
        Memo {
            values: Mutex::new(HashMap::new()),
        }
    }

    pub fn get_or_compute(&self, key: K, compute: impl FnOnce() -> V) -> V {
        self.values
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(key)
            .or_default()
            .get_or_init(compute)
            .clone()
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
