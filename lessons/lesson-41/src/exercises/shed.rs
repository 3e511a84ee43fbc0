//! Exercise 4: work that is done in the background, if there is room for it.

use std::collections::HashSet;

use super::pool::{BoxError, Context, Job, TrySubmitError, WorkerPool};
use super::sync::{Arc, Mutex};

/// Offers work to a pool, which may take it or not: nobody waits for it, and nobody fails without it.
///
/// While a job of a key waits or runs, others of the same key are not needed, and not taken.
pub struct Background {
    pool: Arc<WorkerPool>,
    marks: Arc<Marks>,
    counts: Mutex<Counts>,
}

/// The keys of the jobs that wait or run.
type Marks = Mutex<HashSet<Arc<str>>>;

/// What became of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// The pool has taken the job.
    Accepted,
    /// A job of this key waits or runs.
    Already,
    /// The queue of the pool is full: the work is left undone.
    Shed,
    /// The pool is shut down, or its context done.
    Closed,
}

/// How many offers came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that were [`Offered::Accepted`].
    pub accepted: u64,
    /// Those that were [`Offered::Already`].
    pub already: u64,
    /// Those that were [`Offered::Shed`].
    pub shed: u64,
    /// Those that were [`Offered::Closed`].
    pub closed: u64,
}

/// A job, and the mark on its key.
struct Marked<J> {
    job: J,
    /// Until it is executed for the first time.
    mark: Option<Mark>,
}

/// The mark on a key. Dropped, it is wiped off.
struct Mark {
    key: Arc<str>,
    marks: Arc<Marks>,
}

impl Background {
    /// Offers to this pool, which may have other users.
    pub fn new(pool: Arc<WorkerPool>) -> Self {
        Background {
            pool,
            marks: Arc::default(),
            counts: Mutex::default(),
        }
    }

    /// Offers a job to the pool. Never waits: not for room, nor for a job.
    ///
    /// If the pool takes it, the key is marked, until the job has been executed, or is dropped without (by
    /// the pool, or by whoever got it from `quit`). Two jobs of one key never wait or run at the same time.
    /// Whether the job succeeds, fails or panics, the mark is gone before the pool counts it as ended, or
    /// hands it to its handler of failures. Executed again after that, it is not marked again.
    ///
    /// If the pool does not take it, or the key is marked, the job is dropped, and the marks are as they
    /// were. Every offer is counted before this returns.
    pub fn offer(&self, key: &str, job: impl Job) -> Offered {
        todo!(
            "offer a job of {key} to the pool, unless there is one already, and count what became of it"
        )
    }

    /// How many offers came to what, so far.
    pub fn counts(&self) -> Counts {
        *self.counts.lock().unwrap()
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        // To do: wipe the mark off.
        // (No `todo!` here: a drop that panics while a panic unwinds aborts the process.)
    }
}

impl<J: Job> Job for Marked<J> {
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        todo!(
            "execute the job with {context:?}, and see that the mark is gone when that has ended, however it ends"
        )
    }
}

impl Counts {
    fn add(&mut self, offered: Offered) {
        *match offered {
            Offered::Accepted => &mut self.accepted,
            Offered::Already => &mut self.already,
            Offered::Shed => &mut self.shed,
            Offered::Closed => &mut self.closed,
        } += 1;
    }
}
