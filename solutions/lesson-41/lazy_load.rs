//! Exercise 1: answers from the cache or from the database, and hands over what the cache lacks.

use super::parts::{Answer, Cache, Database, LoadError, Row, Source, key_of};
use super::pool::Context;
use super::sync::Mutex;

/// Answers requests for the food of a passenger: from a cache if it can, else from a database.
///
/// It stores nothing itself. What the cache lacked is handed to somebody who stores it later: the client does not wait for
/// that.
pub struct LazyLoad<C, D> {
    cache: C,
    database: D,
    /// How many more requests may read the database while the cache fails.
    permits: Mutex<usize>,
}

impl<C: Cache, D: Database> LazyLoad<C, D> {
    /// Loads through this cache from this database. While the cache fails, so many requests may read the database at a time: 0 if none may.
    pub fn new(cache: C, database: D, permits: usize) -> Self {
        let permits = Mutex::new(permits);
        LazyLoad {
            cache,
            database,
            permits,
        }
    }

    /// The food of a passenger, or `None` if the database does not know the passenger. The cache is asked once, under
    /// [`key_of`]`(passenger)`; the database is read at most once.
    ///
    /// - **The cache has it**: it is the answer, and the database is left alone.
    /// - **The cache lacks it**: the database is read. What it holds is the answer, and the row is given to `hand_over` as it came, once,
    ///   before this returns. An unknown passenger is not handed over.
    /// - **The cache fails**: that is not a miss. The database is read by those requests only that get a permit; a permit is held while the
    ///   database is read, and comes back however that ends, be it by a panic. Nothing is handed over: nobody knows whether the cache
    ///   lacks it, and a cache that fails is not helped by more to do.
    ///
    /// Waits for the cache and for the database, and for nothing else: not for a permit, and not for another request that asks the cache
    /// or reads.
    ///
    /// `request` is the context of the request. If it is done before the cache is asked, or before the database is read, no more is done for
    /// it. What has been read, though, is answered and handed over, also if the client has left meanwhile: others will ask for
    /// it.
    ///
    /// # Errors
    /// [`LoadError::Busy`], with the cache's error, if the cache fails and there is no permit. [`LoadError::Database`], with its error, if
    /// the database fails: that never means that a passenger is unknown. [`LoadError::Over`], with the reason, if the request is over.
    pub fn food(
        &self,
        request: &Context,
        passenger: &str,
        hand_over: impl FnOnce(Row),
    ) -> Result<Option<Answer>, LoadError> {
        still_wanted(request)?;
        match self.cache.get(&key_of(passenger)) {
            Ok(Some(entry)) => {
                let source = Source::Hit;
                Ok(Some(Answer { entry, source }))
            }
            Ok(None) => {
                still_wanted(request)?;
                let row = self.read(passenger)?;
                Ok(row.map(|row| {
                    let (entry, source) = (row.entry.clone(), Source::Miss);
                    hand_over(row);
                    Answer { entry, source }
                }))
            }
            Err(error) => {
                still_wanted(request)?;
                let Some(_permit) = Permit::take(&self.permits) else {
                    return Err(LoadError::Busy(error));
                };
                let (row, source) = (self.read(passenger)?, Source::Bypass(error));
                Ok(row.map(|row| {
                    let entry = row.entry;
                    Answer { entry, source }
                }))
            }
        }
    }

    fn read(&self, passenger: &str) -> Result<Option<Row>, LoadError> {
        self.database.food(passenger).map_err(LoadError::Database)
    }
}

fn still_wanted(request: &Context) -> Result<(), LoadError> {
    request
        .error()
        .map_or(Ok(()), |reason| Err(LoadError::Over(reason)))
}

/// Gives its permit back when it is dropped, be it by a panic.
struct Permit<'a> {
    permits: &'a Mutex<usize>,
}

impl<'a> Permit<'a> {
    /// A permit, if there is one. Locks for a moment only: nobody holds the lock while reading.
    fn take(permits: &'a Mutex<usize>) -> Option<Self> {
        let mut left = permits.lock().unwrap();
        *left = left.checked_sub(1)?;
        Some(Permit { permits })
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.permits.lock().unwrap() += 1;
    }
}
