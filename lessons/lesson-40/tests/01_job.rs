//! # Exercise 1: `job`
//!
//! Edit `src/exercises/job.rs` and run `cargo test -p lesson-40` until this file passes.
//!
//! A pool should not know what it executes. So there is a trait, and it is small: `execute`, with a
//! context, and a result. Four things follow from how it is written.
//!
//! - `&mut self` and not `self`: a `Box<dyn Job>` can be called, and a job that has failed is still
//!   there and can be executed again. (`self` by value is refused for a boxed trait: E0161.)
//! - `Send + 'static`: a job travels to a worker, and nobody knows how long it stays.
//! - It returns an error of any type, boxed. What becomes of it is the pool's affair; here it is
//!   counted.
//! - The pool is generic over its job. `WorkerPool<SaveFood>` holds jobs of one type by value, in
//!   the queue itself. `WorkerPool<Box<dyn Job>>` holds jobs of many types, *because a box of a job
//!   is a job*. That is the first thing you write. A closure as a job is the second.
//!
//! The third is the pool itself, on a channel as in lesson 38: `with_context` starts the workers,
//! and a worker executes jobs until the queue is closed. `submit` and `drain` are there.
//!
//! ```text
//! let pool = WorkerPool::new(10, 100);        // 10 workers, room for 100
//! pool.submit_fn(|context| ...)?;             // as often as you like
//! pool.drain();
//! ```
//!
//! The checks run your file twice: on threads of the system, a hundred times, and on simulated
//! threads, under every interleaving. They are in `tests/contract/jobs.rs`, and the crate
//! `solutions/worker-pool` passes the same ones.
//!
//! About 25 lines. Before moving on, be sure that you can say
//!
//! - why `(**self)` has two stars in the implementation for `Box<J>`, and what one would do;
//! - what a worker must not hold while it executes a job, and how a check could notice;
//! - who drops a job, on which thread, and whether it has been counted by then.
//!
//! Further reading: "The Rust Reference" on object safety, <https://doc.rust-lang.org/reference/items/traits.html#dyn-compatibility>;
//! Go's `context` package, <https://pkg.go.dev/context>; lesson 39 for all that a context can do.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{Gate, IS_MODEL, MANY, Meeting, check, check_few, panic_of, sync};
    use lesson_40::exercises::job as pool;
    use pool::{Context, Job, WorkerPool};

    fn with_context<J: Job>(workers: usize, capacity: usize, context: Context) -> WorkerPool<J> {
        WorkerPool::with_context(workers, capacity, context)
    }

    mod jobs;
    mod when_dropped;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, MANY, Meeting, panic_of, sync};
    use lesson_40::modelled::exercises::job as pool;
    use pool::{Context, Job, WorkerPool};

    fn with_context<J: Job>(workers: usize, capacity: usize, context: Context) -> WorkerPool<J> {
        WorkerPool::with_context(workers, capacity, context)
    }

    mod jobs;
    mod when_dropped;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_few(model: impl Fn() + Send + Sync + 'static) {
        check(model);
    }
}
