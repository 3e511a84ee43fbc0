//! Exercise 3: a map that computes what it lacks, once.

use super::collections::HashMap;
use super::sync::{Arc, Mutex, OnceLock};
use std::hash::Hash;

/// Values by key, each computed when it is first asked for and then kept.
///
/// Shared by reference: all its methods take `&self`. A key need not be `Clone`.
pub struct Memo<K, V> {
    /// The lock is held to find a key's cell, never while a value is computed or waited for.
    cells: Mutex<HashMap<K, Arc<OnceLock<V>>>>,
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    /// A memo that holds nothing yet.
    pub fn new() -> Self {
        Memo {
            cells: Mutex::new(HashMap::new()),
        }
    }

    /// The value of `key`. If there is none yet, `compute` makes it, on the thread that asks.
    ///
    /// However many threads ask for a key at the same time, one of them computes; the others sleep
    /// until the value is there, and their own `compute` is never called. Different keys don't wait
    /// for each other: a slow computation holds up only those who ask for its own key. So a
    /// computation may ask for other keys. One that asks for its own key is misuse: it never returns,
    /// or panics.
    ///
    /// # Panics
    ///
    /// If `compute` panics, with its payload, and then only for the caller whose `compute` it was. The
    /// key has no value after that: of those who waited one computes in its turn, else the next one
    /// who asks.
    pub fn get_or_compute(&self, key: K, compute: impl FnOnce() -> V) -> V {
        let cell = {
            let mut cells = self.cells.lock().unwrap();
            Arc::clone(cells.entry(key).or_default())
        }; // unlocked here, before anybody computes or waits
        cell.get_or_init(compute).clone()
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
