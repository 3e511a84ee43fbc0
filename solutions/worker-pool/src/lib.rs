//! A pool of worker threads with a bounded queue, typed jobs, cancellation and an orderly end.

mod builder;
mod context;
mod errors;
mod idle;
mod job;
mod pool;
mod room;
mod shared;
mod snapshot;
mod stock;
mod submit;
mod sync;
mod tally;
mod worker;

#[cfg(feature = "model")]
#[doc(hidden)]
pub mod modelled;

pub use builder::Builder;
pub use context::Context;
pub use errors::{
    ContextError, Failure, SubmitAllError, SubmitError, SubmitTimeoutError, TrySubmitError,
};
pub use job::{BoxError, FnJob, Job};
pub use pool::WorkerPool;
pub use snapshot::Snapshot;
