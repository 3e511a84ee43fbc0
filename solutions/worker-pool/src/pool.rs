//! The pool, as its users hold it.

use std::fmt;

use super::builder::Builder;
use super::context::Context;
use super::job::Job;
use super::shared::{Phase, Shared, discard};
use super::sync::thread::{self, JoinHandle, ThreadId};
use super::sync::{Arc, Mutex};
use crate::Snapshot;

/// Executes jobs on a fixed number of threads, its workers. Made once, used as long as it lives.
///
/// All methods take `&self`: the pool can be shared, and its own jobs can hold it. Dropped, it [drains](Self::drain).
pub struct WorkerPool<J: Job = Box<dyn Job>> {
    pub(super) shared: Arc<Shared<J>>,
    pub(super) context: Context,
    /// By worker.
    pub(super) ids: Box<[ThreadId]>,
    /// Whoever joins the workers keeps this locked until all have ended, so that all others wait as well. Never locked by a worker.
    pub(super) handles: Mutex<Vec<JoinHandle<()>>>,
}

impl<J: Job> WorkerPool<J> {
    /// Starts `workers` threads, with a queue in which `capacity` jobs can wait.
    ///
    /// # Panics
    /// With "a pool needs at least one worker", or "a queue needs room for at least one job", if that is 0. If the system refuses a thread,
    /// with its reason; [`Builder::build`] returns it.
    #[must_use]
    pub fn new(workers: usize, capacity: usize) -> Self {
        let pool = Self::builder().workers(workers).capacity(capacity).build();
        pool.unwrap_or_else(|error| panic!("a worker can't be started: {error}"))
    }

    /// A pool whose settings are made one by one.
    pub fn builder() -> Builder<J> {
        Builder::new()
    }

    /// The context with which every job is executed: a child of the one that the builder was given. Cancel it to stop this pool alone.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// How many workers there are.
    #[must_use]
    pub fn workers(&self) -> usize {
        self.ids.len()
    }

    /// How many jobs can wait.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.shared.capacity
    }

    /// The numbers of the pool. Locks the queue for a moment, in which it looks at each worker's count.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        self.shared.snapshot()
    }

    /// Accepts no more jobs, and waits until all that were accepted have been executed and the workers have ended. What a handler of failures
    /// does and the drops of jobs belong to it.
    ///
    /// If the context is done, or [`quit`](Self::quit) was called, nothing more is begun. What was queued under a context that is done is
    /// dropped then, and counted as `returned`.
    ///
    /// Whoever calls it while another does waits as well; a later call does nothing. A worker of this pool, that is one of its jobs, waits for
    /// nobody: the workers end by themselves.
    pub fn drain(&self) {
        self.shared.close();
        self.join();
        let mut state = self.shared.lock();
        if state.phase == Phase::Halted {
            let jobs = self.shared.take_back(&mut state);
            drop(state);
            jobs.into_iter().for_each(discard);
        }
    }

    /// Accepts no more jobs and begins none, waits until those that are running have ended, and returns what had not been begun, in the order
    /// in which it was submitted.
    ///
    /// Each job comes back once: to whoever calls first, if two do. The context is not cancelled; to hurry the running jobs, cancel it before.
    /// A worker of this pool, that is one of its jobs, waits for nobody; what another worker had just taken may still begin then.
    #[must_use = "these jobs were accepted, and nobody has executed them"]
    pub fn quit(&self) -> Vec<J> {
        let mut state = self.shared.lock();
        self.shared.halt(&mut state);
        // At once, not after the wait: somebody may be in `drain`, which drops what it finds.
        let jobs = self.shared.take_back(&mut state);
        drop(state);
        self.join();
        jobs
    }

    /// Waits until the workers have ended, unless called by one of them.
    fn join(&self) {
        if self.own_worker().is_none() {
            for handle in self.handles.lock().drain(..) {
                // A worker catches the panics of jobs, of handlers and of what they leave behind.
                _ = handle.join();
            }
        }
    }

    /// Which worker of this pool it is that asks.
    pub(super) fn own_worker(&self) -> Option<usize> {
        let me = thread::current().id();
        self.ids.iter().position(|id| *id == me)
    }
}

impl<J: Job> Drop for WorkerPool<J> {
    fn drop(&mut self) {
        self.drain();
    }
}

impl<J: Job> fmt::Debug for WorkerPool<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkerPool")
            .field("workers", &self.workers())
            .field("capacity", &self.capacity())
            .field("snapshot", &self.snapshot())
            .finish_non_exhaustive()
    }
}

/// Threads can share a pool, and a context, whatever the jobs: they need not be `Sync`.
const _: () = {
    const fn can_be_shared<T: Send + Sync>() {}
    const fn whatever_the_jobs<J: Job>() {
        can_be_shared::<WorkerPool<J>>();
    }
    whatever_the_jobs::<Box<dyn Job>>();
    can_be_shared::<Context>();
};
