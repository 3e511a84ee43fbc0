//! # Exercise 2: `submit`
//!
//! Edit `src/exercises/submit.rs`. The pool in it has a queue of its own now, a `VecDeque` under a
//! mutex, because a channel leaves three wishes open: whoever waits in `send` cannot be told that
//! the pool was shut down; what is queued cannot be taken back; and what is queued, running and
//! ended cannot be read in one look. The workers are finished. What is missing is the side of those
//! who submit, in three forms:
//!
//! | | there is room | full | shut down |
//! | --- | --- | --- | --- |
//! | `submit` | queued | sleeps until there is room or the pool is shut down | `SubmitError(job)` |
//! | `try_submit` | queued | `Full(job)` | `Shutdown(job)` |
//! | `submit_timeout` | queued | sleeps, at most so long, then `Timeout(job)` | `Shutdown(job)` |
//!
//! Where two answers are possible: shut down wins over full (there will never be room), and room
//! wins over the time that is over (what can be done is done).
//!
//! *What comes back is the job itself*, in the error. An error that says no and keeps the job is of
//! little use: the caller can neither try again, nor do the job on the spot, nor write down what was
//! lost.
//!
//! Two condition variables are there. Workers sleep on `jobs`, submitters on `room`. Who makes room
//! notifies one of `room`; who brings a job has to notify one of `jobs`. And three rules hold for
//! every wait: look at the condition under the lock, in a loop, and look at *all* of it. "Full" is
//! not all of it.
//!
//! A limit is one deadline for the whole wait. Compute it once, and before each sleep what is left
//! until then: else every vain wake-up begins the time anew, and on a busy pool nobody gives up.
//!
//! In the models the clock is virtual: it stands still until a timeout fires. So an hour is over at
//! once, a wait that polls is found out, and so is one that begins its time anew
//! (`tests/contract/one_deadline.rs`).
//!
//! About 35 lines. Before moving on, be sure that you can say
//!
//! - why the shutdown wakes *all* who sleep, and a job only one;
//! - what becomes of a wake-up whose receiver gives up in the same moment;
//! - which of the three forms belongs into a request handler, and which into a batch.
//!
//! Further reading: `std::sync::Condvar`, <https://doc.rust-lang.org/std/sync/struct.Condvar.html>;
//! lesson 34, in which the same is done for a channel.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{
        Gate, IS_MODEL, MANY, Meeting, check, check_few, orders, sync, thread, time,
    };
    use lesson_40::exercises::submit as pool;

    mod submitting;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, MANY, Meeting, sync, thread, time};
    use lesson_40::modelled::exercises::submit as pool;

    mod one_deadline;
    mod submitting;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_few(model: impl Fn() + Send + Sync + 'static) {
        check(model);
    }

    fn orders(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::orders(model);
    }
}
