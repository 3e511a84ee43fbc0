//! A pool of worker threads with a bounded queue, typed jobs, cancellation and an orderly end.
//!
//! ```
//! use worker_pool::{BoxError, Context, Job, WorkerPool};
//!
//! struct Resize {
//!     image: u32,
//! }
//!
//! impl Job for Resize {
//!     fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
//!         if let Some(reason) = context.error() {
//!             return Err(reason.into());
//!         }
//!         println!("resizing image {}", self.image);
//!         Ok(())
//!     }
//! }
//!
//! let pool = WorkerPool::new(4, 100); // 4 workers, a queue of 100
//! for image in 0..1_000 {
//!     pool.submit(Resize { image })?; // waits while the queue is full
//! }
//! pool.drain();
//! assert_eq!(pool.snapshot().succeeded, 1_000);
//! # Ok::<(), BoxError>(())
//! ```
//!
//! A pool holds jobs of one type, by value: that saves an allocation for each, which is most of what a small job costs. Jobs of many types are
//! `Box<dyn Job>`, which is itself a job and the default, and then closures need no type:
//!
//! ```
//! use worker_pool::WorkerPool;
//!
//! let pool: WorkerPool = WorkerPool::builder().workers(2).capacity(10).name("mail").build()?;
//! let accepted = pool.submit_fn(|context| {
//!     assert!(context.error().is_none());
//!     Ok(())
//! });
//! assert!(accepted.is_ok());
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! Closures that come from one place in the code are of one type. In an [`FnJob`] they need no box, either:
//!
//! ```
//! use worker_pool::{BoxError, FnJob, WorkerPool};
//!
//! let pool = WorkerPool::new(2, 10);
//! for number in 0..100_u32 {
//!     pool.submit(FnJob::new(move |_| {
//!         println!("{number} squared is {}", number * number);
//!         Ok(())
//!     }))?;
//! }
//! # Ok::<(), BoxError>(())
//! ```
//!
//! # What happens when …
//!
//! | when | what happens |
//! | --- | --- |
//! | the queue is full | [`submit`](WorkerPool::submit) and [`submit_all`](WorkerPool::submit_all) wait, [`submit_timeout`](WorkerPool::submit_timeout) waits so long at the most, [`try_submit`](WorkerPool::try_submit) gives the job back. Jobs that a worker has not begun count, wherever they are: the capacity is exact, but for the next row |
//! | one of the pool's jobs submits, and the queue is full | `submit` executes the new job at once, in its caller's place: no thread waits for itself. That may go 64 jobs deep; what is submitted from there goes into the queue although that is full, so that a job which always submits the next one needs no more stack |
//! | the queue is empty | the workers sleep. An idle pool uses no processor at all |
//! | a job returns an error or panics | it is counted, and handed to [`on_failure`](Builder::on_failure) with its error or its panic, ready to be submitted again. The worker lives on. So it does if the handler panics, or the drop of the job. (As everywhere, the process ends if a drop panics while another panic unwinds, and at any panic with `panic = "abort"`) |
//! | [`drain`](WorkerPool::drain), or drop | no more jobs are accepted, all that were accepted are executed, the workers end |
//! | [`quit`](WorkerPool::quit) | no more jobs are accepted or begun, what had not been begun comes back, in order, the workers end |
//! | the [`Context`] is cancelled, or its deadline is over | as `quit`, but nobody waits: the workers end by themselves, and what a worker had just taken may still begin. What had not been begun stays until `quit` fetches it, or `drain` or drop drops it. Running jobs see it in the context that they get |
//! | somebody waits in `submit` then | the job comes back with an error. So does every job that is submitted later |
//! | one of the pool's jobs calls `drain` or `quit`, or drops the pool | it does not wait: the workers end by themselves, and what another had just taken may still begin |
//!
//! What is accepted is executed or returned, never lost and never both: in every [`Snapshot`],
//! `queued + running + succeeded + failed + panicked + returned == accepted`.
//!
//! # What is not promised
//! - **Order.** One worker begins jobs in the order in which one thread submitted them, but for what a job submits to its own full pool. More workers
//!   don't: a worker takes several jobs from the queue at once if many wait there, and another may begin a later one before. But no job waits
//!   for the end of another while a worker is idle: what one has taken, others steal.
//! - **That jobs may wait for one another.** If all workers execute jobs that wait for one which is still queued, they wait for ever.
//! - **Priorities, fairness between submitters, threads that come and go.** There are none.
//! - **Contexts by the thousand, each below the one before.** [`Context::cancel`] goes down the line on the stack of its caller. (Side by side they
//!   may be as many as you like.)
//!
//! # How it works
//! A queue under a mutex, and a deque for each worker; each of these files argues why it is right: `stock` (which jobs nobody has begun, and
//! where they are), `idle` (which of the idle workers is awake, and why no wake-up is lost), `room` (the same for those who wait for room),
//! `tally` (how jobs are counted without a contended word), `worker` and `submit`.
//!
//! # What was tried under every interleaving
//! The pool's own sources are compiled a second time, against the checker `interleave`, and run as these models: with all interleavings, or, where those
//! are too many, with all that have at most so many preemptions, and some with one more. The numbers are compared by `tests/models.rs`. Each
//! of them was seen to fail when the pool was broken in the way that it is about.
//!
#![doc = include_str!("models.md")]
//!
//! Lesson 40's checks of a learner's pool, and lesson 39's of a context, run on this pool as well, on real and on simulated threads.
//!
//! What this leaves out:
//! - parking_lot, crossbeam-deque and crossbeam-channel are replaced by stand-ins of the same contract: their own code is not checked;
//! - the short while for which a thread watches a flag, or naps, before it looks at the queue or goes to sleep: what it sees there decides only how soon it
//!   does so, and who naps is woken by the clock after a millisecond;
//! - that a worker leaves out such a look after one in vain: in the models it leaves out none;
//! - how many jobs a worker takes at once: in the models all there are;
//! - the drop of the last reference to what the threads share: that is std's `Arc`;
//! - more than two workers and two submitters. On real threads, `tests/stress.rs` has more of both.

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
