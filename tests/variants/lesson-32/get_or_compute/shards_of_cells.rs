//! Sixteen maps, each under its own lock, chosen by the key's hash; in each of them a cell for each key.

use super::collections::HashMap;
use super::sync::{Arc, Mutex, OnceLock};
use std::hash::Hash;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

pub struct Memo<K, V> {
    shards: [Mutex<HashMap<K, Arc<OnceLock<V>>>>; 16],
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    pub fn new() -> Self {
        Memo {
            shards: std::array::from_fn(|_| Mutex::new(HashMap::new())),
        }
    }

    pub fn get_or_compute(&self, key: K, compute: impl FnOnce() -> V) -> V {
        let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(&key);
        let shard = &self.shards[hash as usize % self.shards.len()];
        let cell = Arc::clone(shard.lock().unwrap().entry(key).or_default());
        cell.get_or_init(compute).clone()
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
