//! `std::sync` on simulated threads.
//!
//! Everything here has std's names, signatures and behaviour, so that a file compiles against either. What differs is said
//! at each item. Missing are: `Once`, `LazyLock`, `ReentrantLock`, `Exclusive`, mapped guards, `const` constructors (so there is nothing for a
//! `static`: make it in the model and share it by [`Arc`]), and `AtomicX::get_mut`.

mod barrier;
mod condvar;
mod mutex;
mod once_lock;
mod rwlock;

pub mod atomic;
pub mod mpsc;

pub use barrier::{Barrier, BarrierWaitResult};
pub(crate) use condvar::Patience;
pub use condvar::{Condvar, WaitTimeoutResult};
pub use mutex::{Mutex, MutexGuard};
pub use once_lock::OnceLock;
pub use rwlock::{RwLock, RwLockReadGuard, RwLockWriteGuard};

/// std's own: its counts are no steps of the model, and its drop orders nothing.
///
/// So a model does not see a race for the last reference. Everything that is behind the `Arc` is simulated as ever.
pub use std::sync::{Arc, Weak};
pub use std::sync::{LockResult, PoisonError, TryLockError, TryLockResult};
