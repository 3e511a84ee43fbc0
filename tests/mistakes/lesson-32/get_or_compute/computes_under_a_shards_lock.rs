//! The map is cut into 16 shards, each computing under its own lock: keys that happen to fall into one
//! shard still wait for each other, and one that asks for another waits for itself.
//! expect: hung: it was not done within

use super::collections::HashMap;
use super::sync::{Mutex, PoisonError};
use std::hash::Hash;
use std::hash::{DefaultHasher, Hasher};

pub struct Memo<K, V> {
    shards: Vec<Mutex<HashMap<K, V>>>,
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    pub fn new() -> Self {
        Memo {
            shards: (0..16).map(|_| Mutex::new(HashMap::new())).collect(),
        }
    }

    pub fn get_or_compute(&self, key: K, compute: impl FnOnce() -> V) -> V {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        let shard = &self.shards[hasher.finish() as usize % self.shards.len()];
        let mut values = shard.lock().unwrap_or_else(PoisonError::into_inner);
        values.entry(key).or_insert_with(compute).clone()
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
