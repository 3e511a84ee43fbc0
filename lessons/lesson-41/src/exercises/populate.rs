//! Exercise 2: the job that stores in the cache what it lacked.

use super::parts::{Cache, Row, key_of};
use super::pool::{BoxError, Context, Job};
use super::sync::{Arc, Mutex};
use super::time::Duration;

/// Stores the food of a passenger in a cache: a job for the pool.
///
/// An entry is to be gone so long after its row was *asked for*, at [`Row::asked`], and not after it was stored: a client never
/// sees what is older. So an entry that waited in the queue lives shorter, and one that waited too long is not stored.
pub struct Populate<C> {
    cache: C,
    key: String,
    row: Row,
    expiry: Duration,
    tally: Arc<Tally>,
}

/// Counts what populations came to. Shared by all of them.
#[derive(Debug, Default)]
pub struct Tally {
    counts: Mutex<Counts>,
}

/// What populations came to. Each execution that returns is counted once, before it returns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The entry was stored.
    pub stored: u64,
    /// The cache had this version already, or a newer one.
    pub current: u64,
    /// The entry was too old before it could be stored.
    pub expired: u64,
    /// The cache failed, or the pool's context was done.
    pub failed: u64,
}

impl Tally {
    /// The counts of this moment, all from one look.
    pub fn counts(&self) -> Counts {
        *self.counts.lock().unwrap()
    }

    /// Lets `change` add what is to be counted.
    fn count(&self, change: impl FnOnce(&mut Counts)) {
        change(&mut self.counts.lock().unwrap());
    }
}

impl<C: Cache + 'static> Populate<C> {
    /// A job that stores this row of a passenger's, under [`key_of`]`(passenger)`.
    pub fn new(cache: C, passenger: &str, row: Row, expiry: Duration, tally: Arc<Tally>) -> Self {
        let key = key_of(passenger);
        Populate {
            cache,
            key,
            row,
            expiry,
            tally,
        }
    }
}

impl<C: Cache + 'static> Job for Populate<C> {
    /// Stores the entry, unless it is too old, or the cache has the same version or a newer one. These two are no errors: there is nothing
    /// to store any more.
    ///
    /// Others store at the same time. So it asks what is there, and replaces *that*; if something else is there by then, it looks again. It
    /// never stores over the same version or a newer one, and never without having looked.
    ///
    /// The entry is given what is left of its time at the moment of storing: `expiry`, less the time since `asked`. If nothing is left, it is
    /// not stored. An entry that is too old, and that the cache has besides, is counted once, as either.
    ///
    /// `context` is the pool's. If it is done, nothing more is begun: it is looked at before each `get`. (Between a `get` and its `replace`
    /// it need not be. There is no other context here: the request's may be done as soon as its answer is sent.)
    ///
    /// # Errors
    /// If the cache fails, its error, at once: the pool counts it, and whoever owns the pool decides whether to try again. The job can be
    /// executed again then. If the context is done, its reason. If the cache panics, so does this, and counts nothing: the pool does.
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        todo!(
            "store version {} under {}, unless {context:?} is done",
            self.row.entry.version,
            self.key
        )
    }
}
