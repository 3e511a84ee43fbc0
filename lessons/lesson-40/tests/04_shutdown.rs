//! # Exercise 4: `shutdown`
//!
//! Edit `src/exercises/shutdown.rs`: `drain`, `quit`, and what happens when a pool is dropped.
//!
//! There are two ways to end. *Drain*: accept no more, do what is there, end. *Quit*: accept no
//! more, finish what has begun, and give the rest back. Which is right is for the service to say: it
//! drains on a deploy that can wait, and quits when the orchestrator counts down from ten seconds.
//! A pool that offers neither is shut down with `kill`.
//!
//! One equation holds for both, at any time and whoever submits meanwhile:
//!
//! ```text
//! accepted = executed + returned
//! ```
//!
//! A job that `submit` has accepted is executed or returned, and never both; a job that came too
//! late is back with its submitter. It holds because one lock guards the queue and the word `open`:
//! each job comes before the shutdown or after it, and there is nothing in between.
//!
//! Everybody who sleeps has to hear of the end: idle workers, and submitters that wait for room.
//!
//! Then the two questions that pools get wrong:
//!
//! - **Two threads drain at once.** Both promised to return when all is done. If the first takes the
//!   handles out to join them, the second finds none, and returns too early.
//! - **A worker ends its own pool.** A job may hold the pool in an `Arc`, and its handle may be the
//!   last: then the drop of the pool runs on the worker. A thread that joins itself waits for ever
//!   (or panics, if the system notices). So a worker that drains, quits or drops waits for nobody.
//!   `is_own_worker` is there; mind what you hold when you ask.
//!
//! About 30 lines. Before moving on, be sure that you can say
//!
//! - which of your lines makes the equation true for a job that is submitted during `quit`;
//! - what would be lost if drop *quit* instead of draining, and what a caller who wants that can do;
//! - who must be woken by a shutdown, and what becomes of them if it is a job of the pool that shuts it down.
//!
//! Further reading: "Graceful shutdown" in the tokio tutorial,
//! <https://tokio.rs/tokio/topics/shutdown>, the same questions with tasks;
//! <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/> for who counts down.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{Gate, IS_MODEL, MANY, at_most, check, orders, sync, thread};
    use lesson_40::exercises::shutdown as pool;

    mod shutting_down;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, MANY, sync, thread};
    use lesson_40::modelled::exercises::shutdown as pool;

    mod shutting_down;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn orders(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::orders(model);
    }

    fn at_most(threads: usize, model: impl Fn() + Send + Sync + 'static) {
        super::support::model::at_most(threads, model);
    }
}
