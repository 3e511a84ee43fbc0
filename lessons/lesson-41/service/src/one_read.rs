//! A database of which many may want the same: one reads, for all.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use crate::answers::single_flight::Flights;
use crate::parts::{BoxError, Database, Row};

/// A database that is not read twice for one passenger at the same time.
///
/// Whoever comes while another reads waits for that one's row, which was asked for before. Rows are shared, and so are errors: what
/// failed for one has failed for all who waited, and is not tried again for each of them.
pub(crate) struct OneRead {
    database: Arc<dyn Database>,
    flights: Flights<String, Outcome>,
    /// The longest that anybody waits for another's read.
    patience: Duration,
    reads: AtomicU64,
    shared: AtomicU64,
}

/// What a read came to, for everybody who waits for it.
type Outcome = Result<Option<Row>, SharedError>;

/// An error that several get.
#[derive(Clone, Debug)]
struct SharedError(Arc<dyn Error + Send + Sync>);

impl OneRead {
    pub(crate) fn new(database: Arc<dyn Database>, patience: Duration) -> Self {
        OneRead {
            database,
            flights: Flights::new(),
            patience,
            reads: AtomicU64::new(0),
            shared: AtomicU64::new(0),
        }
    }

    /// How often the database was read.
    pub(crate) fn reads(&self) -> u64 {
        self.reads.load(Relaxed)
    }

    /// How often somebody waited for another's read instead of reading.
    pub(crate) fn shared(&self) -> u64 {
        self.shared.load(Relaxed)
    }
}

impl Database for OneRead {
    fn food(&self, passenger: &str) -> Result<Option<Row>, BoxError> {
        let (seat, pilot) = self.flights.board(passenger.to_owned());
        match pilot {
            // If this panics, the pilot is dropped, and those who wait are told that nobody reads any more.
            Some(pilot) => {
                self.reads.fetch_add(1, Relaxed);
                let outcome = self.database.food(passenger);
                pilot.land(outcome.map_err(|error| SharedError(error.into())));
            }
            None => _ = self.shared.fetch_add(1, Relaxed),
        }
        Ok(seat.wait(self.patience)??)
    }
}

impl fmt::Display for SharedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for SharedError {}
