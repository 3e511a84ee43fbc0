//! What the exercises are given: what a cache and a database are to this lesson, and what is answered.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use super::pool::ContextError;
use super::time::{Duration, Instant};

/// The error of a cache, a database or a job. `?` makes one of any error, `.into()` of a text.
pub type BoxError = Box<dyn Error + Send + Sync>;

// ANCHOR: entry_and_row
/// What is recommended to a passenger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The IDs of the food, best first. They are text: `0808` begins with a zero, and one may come twice.
    pub food: Vec<String>,
    /// Which version of the row this is: it grows by one with every change.
    pub version: u64,
}

/// A passenger's row in the database, and when it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What the row held.
    pub entry: Entry,
    /// Just before the database was read: from then on, the entry gets older.
    pub asked: Instant,
}
// ANCHOR_END: entry_and_row

/// The truth. To read it takes long.
pub trait Database: Send + Sync {
    /// The passenger's row, if the passenger is known.
    ///
    /// # Errors
    /// If the database does not answer, or not in time.
    fn food(&self, passenger: &str) -> Result<Option<Row>, BoxError>;
}

/// A copy of some of the truth, quick to ask, and forgetful. Every call may fail.
pub trait Cache: Send + Sync {
    /// What the cache holds under a key, if anything.
    ///
    /// # Errors
    /// If the cache does not answer, or not in time. That is not a miss.
    fn get(&self, key: &str) -> Result<Option<Entry>, BoxError>;

    // ANCHOR: replace
    /// Stores an entry that expires after so long (not zero), if the cache now holds what the caller believes: an entry of the version
    /// `expected`, or nothing. One step, whoever else stores at the same time. Says whether it was stored.
    ///
    /// # Errors
    /// If the cache does not answer, or not in time. Whether the entry was stored is then unknown.
    fn replace(
        &self,
        key: &str,
        expected: Option<u64>,
        entry: &Entry,
        expiry: Duration,
    ) -> Result<bool, BoxError>;
    // ANCHOR_END: replace
}

/// The key of a passenger's food. Its prefix is the version of this format: a program that writes another one uses another prefix, and neither
/// reads what the other wrote.
#[must_use]
pub fn key_of(passenger: &str) -> String {
    format!("food:v1:{passenger}")
}

/// What a passenger's request is answered.
#[derive(Debug)]
pub struct Answer {
    /// What is recommended.
    pub entry: Entry,
    /// Where it comes from.
    pub source: Source,
}

/// Where an answer comes from.
#[derive(Debug)]
pub enum Source {
    /// The cache.
    Hit,
    /// The database, since the cache lacked it.
    Miss,
    /// The database, though nobody knows whether the cache lacked it: it failed, with this error.
    Bypass(BoxError),
}

/// Why a request gets no answer.
#[derive(Debug)]
pub enum LoadError {
    /// The cache failed, with this error, and as many requests as may read the database instead are doing so. To be tried again later.
    Busy(BoxError),
    /// The database failed.
    Database(BoxError),
    /// The request itself is over: nobody waits for the answer.
    Over(ContextError),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Busy(error) => write!(f, "busy, while the cache fails: {error}"),
            LoadError::Database(error) => write!(f, "the database failed: {error}"),
            LoadError::Over(reason) => write!(f, "the request is over: {reason}"),
        }
    }
}

impl Error for LoadError {}

/// A shared database is a database.
impl<D: Database + ?Sized> Database for Arc<D> {
    fn food(&self, passenger: &str) -> Result<Option<Row>, BoxError> {
        (**self).food(passenger)
    }
}

/// A shared cache is a cache.
impl<C: Cache + ?Sized> Cache for Arc<C> {
    fn get(&self, key: &str) -> Result<Option<Entry>, BoxError> {
        (**self).get(key)
    }

    fn replace(
        &self,
        key: &str,
        expected: Option<u64>,
        entry: &Entry,
        expiry: Duration,
    ) -> Result<bool, BoxError> {
        (**self).replace(key, expected, entry, expiry)
    }
}
