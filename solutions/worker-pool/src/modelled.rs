//! The pool once more, on simulated threads: the same files, with the checker where std, parking_lot and crossbeam were.

mod sync {
    pub(crate) use interleave::parking_lot::{Condvar, Mutex, MutexGuard};
    pub(crate) use interleave::sync::{Arc, OnceLock, Weak, atomic};
    pub(crate) use interleave::{channel, deque, thread, time};

    /// Is never given. What a thread is told by it only decides how soon it locks the state and looks at what is true: so every moment at which
    /// it could do so is tried.
    pub(crate) struct Hint;

    impl Hint {
        pub(crate) fn new() -> Self {
            Hint
        }
        pub(crate) fn forget(&self) {}
        pub(crate) fn give(&self) {}
        pub(crate) fn watch(&self, _yields: u32) {}
        pub(crate) fn nap<T>(&self, _state: &mut MutexGuard<'_, T>) {}
        pub(crate) fn took_long(&self) -> bool {
            false
        }
    }

    /// Who spins first gets the lock at another time, no other lock.
    pub(crate) fn lock<T>(mutex: &Mutex<T>, _spin: impl FnOnce() -> bool) -> MutexGuard<'_, T> {
        mutex.lock()
    }

    /// None: what a worker sees when it looks is tried each time.
    pub(crate) fn left_out(_before: u32) -> u32 {
        0
    }

    /// All of them: then two jobs are enough for one to be lent, and whoever comes next must steal.
    pub(crate) fn share(queued: usize, _workers: usize) -> usize {
        queued
    }
}

#[path = "builder.rs"]
mod builder;
#[path = "context.rs"]
mod context;
#[path = "idle.rs"]
mod idle;
#[path = "job.rs"]
mod job;
#[path = "pool.rs"]
mod pool;
#[path = "room.rs"]
mod room;
#[path = "shared.rs"]
mod shared;
#[path = "stock.rs"]
mod stock;
#[path = "submit.rs"]
mod submit;
#[path = "tally.rs"]
mod tally;
#[path = "worker.rs"]
mod worker;

pub use crate::errors::{
    ContextError, Failure, SubmitAllError, SubmitError, SubmitTimeoutError, TrySubmitError,
};
pub use crate::snapshot::Snapshot;
pub use builder::Builder;
pub use context::Context;
pub use job::{BoxError, FnJob, Job};
pub use pool::WorkerPool;
