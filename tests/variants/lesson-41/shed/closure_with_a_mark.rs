//! No type for the job: a closure holds the job and a token. The marks are the other ends of the tokens, which cannot keep them
//! alive: a key is marked as long as its token lives. Tokens that are gone are swept out now and then.

use std::collections::HashMap;

use super::pool::{FnJob, Job, TrySubmitError, WorkerPool};
use super::sync::atomic::{AtomicU64, Ordering::Relaxed};
use super::sync::{Arc, Mutex, Weak};

/// Offers work to a pool, which may take it or not: nobody waits for it, and nobody fails without it.
pub struct Background {
    pool: Arc<WorkerPool>,
    marks: Mutex<Marks>,
    counts: [AtomicU64; 4],
}

#[derive(Default)]
struct Marks {
    tokens: HashMap<String, Weak<()>>,
    /// Time to sweep when there are so many.
    sweep_at: usize,
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

impl Background {
    /// Offers to this pool, which may have other users.
    pub fn new(pool: Arc<WorkerPool>) -> Self {
        Background {
            pool,
            marks: Mutex::default(),
            counts: Default::default(),
        }
    }

    /// Offers a job to the pool. Never waits: not for room, nor for a job.
    pub fn offer(&self, key: &str, job: impl Job) -> Offered {
        let offered = self.ask(key, job);
        self.counts[offered as usize].fetch_add(1, Relaxed);
        offered
    }

    fn ask(&self, key: &str, mut job: impl Job) -> Offered {
        let Some(token) = self.marks.lock().unwrap().mark(key) else {
            return Offered::Already;
        };
        let mut token = Some(token);
        let job = FnJob::new(move |context| {
            let token = token.take();
            let result = job.execute(context);
            drop(token); // by a panic of the job as well
            result
        });
        match self.pool.try_submit(Box::new(job)) {
            Ok(()) => Offered::Accepted,
            Err(TrySubmitError::Full(_)) => Offered::Shed,
            Err(TrySubmitError::Shutdown(_)) => Offered::Closed,
        }
    }

    /// How many offers came to what, so far.
    pub fn counts(&self) -> Counts {
        let of = |offered: Offered| self.counts[offered as usize].load(Relaxed);
        Counts {
            accepted: of(Offered::Accepted),
            already: of(Offered::Already),
            shed: of(Offered::Shed),
            closed: of(Offered::Closed),
        }
    }
}

impl Marks {
    fn mark(&mut self, key: &str) -> Option<Arc<()>> {
        if self
            .tokens
            .get(key)
            .is_some_and(|token| token.strong_count() > 0)
        {
            return None;
        }
        if self.tokens.len() >= self.sweep_at {
            self.tokens.retain(|_, token| token.strong_count() > 0);
            self.sweep_at = 2 * self.tokens.len() + 16;
        }
        let token = Arc::new(());
        self.tokens.insert(key.to_owned(), Arc::downgrade(&token));
        Some(token)
    }
}
