//! What is read from: a cache in the process, and what can be put around any store.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;
use std::time::Duration;

use crate::parts::ReadError;

/// What comes of a read of several keys: a value for each, in its place, `None` for a miss.
pub type Answer = Result<Vec<Option<String>>, ReadError>;

/// Something to read from, by many threads at the same time.
pub trait Store: Send + Sync {
    /// The value of a key, in one round trip.
    ///
    /// # Errors
    /// If the store gives no answer.
    fn read(&self, key: &str) -> Result<Option<String>, ReadError>;

    /// The values of these keys, in one round trip.
    ///
    /// # Errors
    /// If the store gives no answer, or not all of it.
    fn read_all(&self, keys: &[&str]) -> Answer;
}

/// A cache in this process. A round trip to it takes no time at all.
pub struct Moka(moka::sync::Cache<String, String>);

impl Moka {
    /// A cache that holds these.
    #[must_use]
    pub fn holding(entries: &[(&str, &str)]) -> Self {
        let cache = moka::sync::Cache::new(10_000);
        for (key, value) in entries {
            cache.insert((*key).to_owned(), (*value).to_owned());
        }
        Moka(cache)
    }
}

impl Store for Moka {
    fn read(&self, key: &str) -> Result<Option<String>, ReadError> {
        Ok(self.0.get(key))
    }

    fn read_all(&self, keys: &[&str]) -> Answer {
        keys.iter().map(|key| self.read(key)).collect()
    }
}

/// A store that is so far away: each round trip takes that much longer. It is slept, by the thread that asks.
pub struct Distant<S>(pub S, pub Duration);

impl<S: Store> Store for Distant<S> {
    fn read(&self, key: &str) -> Result<Option<String>, ReadError> {
        thread::sleep(self.1);
        self.0.read(key)
    }

    fn read_all(&self, keys: &[&str]) -> Answer {
        thread::sleep(self.1);
        self.0.read_all(keys)
    }
}

/// A store that counts the round trips to it.
pub struct Counted<S>(S, AtomicU32);

impl<S> Counted<S> {
    /// Counts from here on.
    pub fn new(store: S) -> Self {
        Counted(store, AtomicU32::new(0))
    }

    /// How many there were; counts from nought again.
    pub fn take(&self) -> u32 {
        self.1.swap(0, Relaxed) // a number, with which nothing is published
    }
}

impl<S: Store> Store for Counted<S> {
    fn read(&self, key: &str) -> Result<Option<String>, ReadError> {
        self.1.fetch_add(1, Relaxed);
        self.0.read(key)
    }

    fn read_all(&self, keys: &[&str]) -> Answer {
        self.1.fetch_add(1, Relaxed);
        self.0.read_all(keys)
    }
}
