//! A panic is kept in the cell as if it were a value: the key can never be computed again, although the
//! next try might succeed, and the caller's own payload is gone.
//! expect: expected the panic of `compute` to reach its caller, with its own payload
//! expect: the computation failed

use super::collections::HashMap;
use super::sync::{Arc, Mutex, OnceLock};
use std::hash::Hash;
use std::panic::{AssertUnwindSafe, catch_unwind};

pub struct Memo<K, V> {
    cells: Mutex<HashMap<K, Arc<OnceLock<Option<V>>>>>,
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    pub fn new() -> Self {
        Memo {
            cells: Mutex::new(HashMap::new()),
        }
    }

    pub fn get_or_compute(&self, key: K, compute: impl FnOnce() -> V) -> V {
        let cell = Arc::clone(self.cells.lock().unwrap().entry(key).or_default());
        let outcome = cell.get_or_init(|| catch_unwind(AssertUnwindSafe(compute)).ok());
        outcome.clone().expect("the computation failed")
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
