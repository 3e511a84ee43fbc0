//! A cache in the process: moka.

use std::time::{Duration, Instant};

use moka::Expiry;
use moka::ops::compute::{CompResult, Op};
use moka::sync::Cache as Moka;

use crate::parts::{BoxError, Cache, Entry};

/// No more entries than this: what is asked for least makes room.
const CAPACITY: u64 = 100_000;

/// A cache in this process, with an expiry for each entry. It never fails.
///
/// Nothing waits but two who replace the entry of one key at the same time: one after the other.
pub struct MokaCache(Moka<String, Stored>);

/// An entry, and how long it lives from now on.
#[derive(Clone)]
struct Stored {
    entry: Entry,
    expiry: Duration,
}

/// Tells moka what each entry brings along. A replaced entry's time begins anew.
struct Own;

impl Expiry<String, Stored> for Own {
    fn expire_after_create(&self, _: &String, new: &Stored, _: Instant) -> Option<Duration> {
        Some(new.expiry)
    }

    fn expire_after_update(
        &self,
        _: &String,
        new: &Stored,
        _: Instant,
        _left: Option<Duration>,
    ) -> Option<Duration> {
        Some(new.expiry)
    }
}

impl MokaCache {
    /// A cache that holds nothing yet.
    #[must_use]
    pub fn new() -> Self {
        let cache = Moka::builder().max_capacity(CAPACITY).expire_after(Own);
        MokaCache(cache.build())
    }
}

impl Default for MokaCache {
    fn default() -> Self {
        Self::new()
    }
}

impl Cache for MokaCache {
    fn get(&self, key: &str) -> Result<Option<Entry>, BoxError> {
        Ok(self.0.get(key).map(|stored| stored.entry))
    }

    fn replace(
        &self,
        key: &str,
        expected: Option<u64>,
        entry: &Entry,
        expiry: Duration,
    ) -> Result<bool, BoxError> {
        // moka calls the closure under a lock of this key's: that makes one step of the look and the store.
        let outcome = self.0.entry_by_ref(key).and_compute_with(|found| {
            match found.map(|found| found.into_value().entry.version) == expected {
                true => Op::Put(Stored {
                    entry: entry.clone(),
                    expiry,
                }),
                false => Op::Nop,
            }
        });
        Ok(matches!(
            outcome,
            CompResult::Inserted(_) | CompResult::ReplacedWith(_)
        ))
    }
}
