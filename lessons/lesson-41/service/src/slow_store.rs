//! A cache that takes its time.

use std::thread;
use std::time::Duration;

use crate::parts::{BoxError, Cache, Entry};

/// A cache in which to store takes so much longer: one that is far away, or has a lot to do.
pub struct SlowStore<C>(pub C, pub Duration);

impl<C: Cache> Cache for SlowStore<C> {
    fn get(&self, key: &str) -> Result<Option<Entry>, BoxError> {
        self.0.get(key)
    }

    fn replace(
        &self,
        key: &str,
        expected: Option<u64>,
        entry: &Entry,
        expiry: Duration,
    ) -> Result<bool, BoxError> {
        thread::sleep(self.1);
        self.0.replace(key, expected, entry, expiry)
    }
}
