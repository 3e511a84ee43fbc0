//! The numbers that the service tells.

use std::fmt;

use crate::answers::{populate, shed};
use crate::pool::Snapshot;

/// What requests were answered, each counted once. One in which the cache or the database panicked is not among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// From the cache.
    pub hits: u64,
    /// From the database, since the cache lacked it.
    pub misses: u64,
    /// From the database, since the cache failed.
    pub bypassed: u64,
    /// That nobody knows the passenger.
    pub unknown: u64,
    /// That the service is busy: the cache failed, and there was no permit to read the database.
    pub busy: u64,
    /// That the database failed.
    pub failed: u64,
    /// Nothing: the request was over before there was an answer.
    pub over: u64,
}

impl Answers {
    /// All of them.
    #[must_use]
    pub fn total(&self) -> u64 {
        let found = self.hits + self.misses + self.bypassed + self.unknown;
        found + self.busy + self.failed + self.over
    }

    /// How many of all came from the cache, from 0 to 1.
    #[must_use]
    pub fn hit_rate(&self) -> f64 {
        self.hits as f64 / self.total().max(1) as f64
    }
}

/// What has happened in a service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// What requests were answered.
    pub answers: Answers,
    /// How often the database was read.
    pub reads: u64,
    /// How often a request waited for another one's read instead.
    pub shared: u64,
    /// What became of the populations that were offered to the pool.
    pub offers: shed::Counts,
    /// What populations came to, in line or in the background.
    pub populations: populate::Counts,
    /// The pool, with all that went through it.
    pub pool: Snapshot,
    /// The last thing that failed without a client hearing of it.
    pub last_failure: Option<String>,
}

impl fmt::Display for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (answers, populations, offers) = (&self.answers, &self.populations, &self.offers);
        writeln!(
            f,
            "requests: {} = {} hits + {} misses + {} past the cache + {} unknown + {} busy + {} failed + {} over",
            answers.total(),
            answers.hits,
            answers.misses,
            answers.bypassed,
            answers.unknown,
            answers.busy,
            answers.failed,
            answers.over
        )?;
        writeln!(
            f,
            "database: {} reads, {} more were shared",
            self.reads, self.shared
        )?;
        writeln!(
            f,
            "populations: {} stored, {} current already, {} expired, {} failed, {} panicked",
            populations.stored,
            populations.current,
            populations.expired,
            populations.failed,
            self.pool.panicked
        )?;
        write!(
            f,
            "offered to the pool: {} accepted, {} already there, {} shed, {} too late",
            offers.accepted, offers.already, offers.shed, offers.closed
        )?;
        match &self.last_failure {
            Some(error) => write!(f, "\nthe last failure: {error}"),
            None => Ok(()),
        }
    }
}
