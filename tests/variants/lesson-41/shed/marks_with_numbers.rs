//! Every mark has a number, and who wipes one off must know it: so it may be done twice, and never hits the mark of another. The
//! job does it when it is executed and when it is dropped; an offer that finds no room leaves that to the job. The marks and the
//! counts are under one lock, which nobody holds while he calls the pool.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::pool::{BoxError, Context, Job, TrySubmitError, WorkerPool};
use super::sync::{Arc, Mutex};

/// Offers work to a pool, which may take it or not: nobody waits for it, and nobody fails without it.
pub struct Background {
    pool: Arc<WorkerPool>,
    books: Arc<Mutex<Books>>,
}

#[derive(Default)]
struct Books {
    marks: HashMap<String, u64>,
    next: u64,
    counts: Counts,
}

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

struct Marked<J> {
    job: J,
    key: String,
    number: u64,
    books: Arc<Mutex<Books>>,
}

impl Background {
    /// Offers to this pool, which may have other users.
    pub fn new(pool: Arc<WorkerPool>) -> Self {
        let books = Arc::default();
        Background { pool, books }
    }

    /// Offers a job to the pool. Never waits: not for room, nor for a job.
    pub fn offer(&self, key: &str, job: impl Job) -> Offered {
        let number = {
            let mut books = self.books.lock().unwrap();
            if books.marks.contains_key(key) {
                books.counts.already += 1;
                return Offered::Already;
            }
            let number = books.next;
            books.next += 1;
            books.marks.insert(key.to_owned(), number);
            number
        };
        let marked = Marked {
            job,
            key: key.to_owned(),
            number,
            books: Arc::clone(&self.books),
        };
        let submitted = self.pool.try_submit(Box::new(marked));
        let mut books = self.books.lock().unwrap();
        match &submitted {
            Ok(()) => {
                books.counts.accepted += 1;
                Offered::Accepted
            }
            Err(TrySubmitError::Full(_)) => {
                books.counts.shed += 1;
                Offered::Shed
            }
            Err(TrySubmitError::Shutdown(_)) => {
                books.counts.closed += 1;
                Offered::Closed
            }
        }
        // The books are closed before the job that came back is dropped: what was made last is dropped first.
    }

    /// How many offers came to what, so far.
    pub fn counts(&self) -> Counts {
        self.books.lock().unwrap().counts
    }
}

impl<J> Marked<J> {
    fn wipe_off(&self) {
        let marks = &mut self.books.lock().unwrap().marks;
        if marks.get(&self.key) == Some(&self.number) {
            marks.remove(&self.key);
        }
    }
}

impl<J> Drop for Marked<J> {
    fn drop(&mut self) {
        self.wipe_off();
    }
}

impl<J: Job> Job for Marked<J> {
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        let result = catch_unwind(AssertUnwindSafe(|| self.job.execute(context)));
        self.wipe_off();
        result.unwrap_or_else(|payload| resume_unwind(payload))
    }
}
