//! What is left is computed after the first look only, and used for each attempt: who is told no and looks again stores an entry that lives longer
//! than it may.
//! expect: at the latest. What the cache was told

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
    /// not stored.
    ///
    /// `context` is the pool's. If it is done, nothing more is begun: it is looked at before the cache is asked, each time. (There is
    /// no other context here: the request's may be done as soon as its answer is sent.)
    ///
    /// # Errors
    /// If the cache fails, its error, at once: the pool counts it, and whoever owns the pool decides whether to try again. The job can be
    /// executed again then. If the context is done, its reason. If the cache panics, so does this, and counts nothing: the pool does.
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        let end = self.store(context);
        self.tally.count(|counts| {
            *match &end {
                Ok(End::Stored) => &mut counts.stored,
                Ok(End::Current) => &mut counts.current,
                Ok(End::Expired) => &mut counts.expired,
                Err(_) => &mut counts.failed,
            } += 1;
        });
        end.map(drop)
    }
}

/// What a population comes to that does not fail.
enum End {
    Stored,
    Current,
    Expired,
}

impl<C: Cache> Populate<C> {
    fn store(&self, context: &Context) -> Result<End, BoxError> {
        let entry = &self.row.entry;
        let mut first = None;
        loop {
            if let Some(reason) = context.error() {
                return Err(reason.into());
            }
            let there = self.cache.get(&self.key)?.map(|entry| entry.version);
            if there >= Some(entry.version) {
                return Ok(End::Current);
            }
            // After the question, which may have taken its time.
            let left =
                *first.get_or_insert_with(|| self.expiry.saturating_sub(self.row.asked.elapsed()));
            if left.is_zero() {
                return Ok(End::Expired);
            }
            if self.cache.replace(&self.key, there, entry, left)? {
                return Ok(End::Stored);
            }
        }
    }
}
