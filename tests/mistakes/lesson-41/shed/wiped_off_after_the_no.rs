//! If the pool says no, the mark is wiped off twice: it goes with the job, and then `offer` removes the key once more. In between, another may
//! have offered the key, and its job waits or runs without a mark.
//! expect: while another offer of the same key, made before
//! story: an_offer_that_is_shed_wipes_off_its_own_mark_only

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
        let offered = match Mark::on(key, &self.marks) {
            None => Offered::Already,
            mark => match self.pool.try_submit(Box::new(Marked { job, mark })) {
                Ok(()) => Offered::Accepted,
                Err(TrySubmitError::Full(_)) => Offered::Shed,
                Err(TrySubmitError::Shutdown(_)) => Offered::Closed,
            },
        };
        if matches!(offered, Offered::Shed | Offered::Closed) {
            self.marks.lock().unwrap().remove(key);
        }
        self.counts.lock().unwrap().add(offered);
        offered
    }

    /// How many offers came to what, so far.
    pub fn counts(&self) -> Counts {
        *self.counts.lock().unwrap()
    }
}

impl Mark {
    /// Marks a key, unless it is marked.
    fn on(key: &str, marks: &Arc<Marks>) -> Option<Mark> {
        let key: Arc<str> = key.into();
        let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
        // Not `then_some`: that would make a mark in any case, and drop it if it is not wanted.
        is_new.then(|| Mark {
            key,
            marks: Arc::clone(marks),
        })
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        self.marks.lock().unwrap().remove(&self.key);
    }
}

impl<J: Job> Job for Marked<J> {
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        let _until_the_end = self.mark.take(); // be it by a panic
        self.job.execute(context)
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
