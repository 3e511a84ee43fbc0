//! Exercise 3: a map that computes what it lacks, once.

use super::collections::HashMap;
use super::sync::{Arc, Mutex, OnceLock};
use std::hash::Hash;

/// Values by key, each computed when it is first asked for and then kept.
///
/// Shared by reference: all its methods take `&self`. A key need not be `Clone`.
pub struct Memo<K, V> {
    // Of a key nothing may be known, or its value, or that somebody is computing it just now. What must
    // the map hold, so that who asks for a key can wait for that key alone?
    values: Mutex<HashMap<K, V>>,
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    /// A memo that holds nothing yet.
    pub fn new() -> Self {
        Memo {
            values: Mutex::new(HashMap::new()),
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
        todo!("the value of the key: found, waited for, or computed")
    }
}

impl<K: Eq + Hash, V: Clone> Default for Memo<K, V> {
    fn default() -> Self {
        Self::new()
    }
}
