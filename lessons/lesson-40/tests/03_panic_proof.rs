//! # Exercise 3: `panic_proof`
//!
//! Edit `src/exercises/panic_proof.rs`, and there `run`: the one place where a job is executed.
//!
//! A job indexes out of bounds, at night. The thread on which it runs unwinds, and the thread is a
//! worker. Nothing else happens. The pool has nine workers from then on, then eight; some weeks
//! later it has none, every queue is full, and nothing was ever logged but a line on stderr.
//!
//! So a pool catches: `catch_unwind` calls a closure and returns its panic as an `Err`, with the
//! payload. Whoever calls it has to say that nobody will be surprised by what the panic left half
//! changed; `AssertUnwindSafe` is that word. Ask yourself what there is to be seen here: the job,
//! which goes to the handler under the name `Failure::Panic`, and whatever the job shares with
//! others, which it has to protect itself (a mutex that it held is poisoned).
//!
//! Then think of who else is a stranger here. The pool calls three pieces of code that are not its
//! own: the job's `execute`, the handler, and the job's *drop*. Each may panic. (There is a fourth,
//! for which no check here asks: the payload of a panic may be any value, and is dropped as well.)
//!
//! And a rule from exercise 1 again: what you hold while you call strangers, they hold up. The
//! handler may take its time, or submit the job anew; it must not find the pool locked.
//!
//! What `catch_unwind` does not catch: `panic = "abort"` in the profile ends the process at once, a
//! stack overflow and an allocation that fails do as well, and so does a panic while a panic
//! unwinds.
//!
//! About 20 lines. Before moving on, be sure that you can say
//!
//! - why to catch around the worker's whole loop is not enough;
//! - what a poisoned lock would do to this pool, and why it has none;
//! - why jobs are told apart that failed and that panicked, although both have "not worked".
//!
//! Further reading: `std::panic::catch_unwind`, <https://doc.rust-lang.org/std/panic/fn.catch_unwind.html>,
//! and `UnwindSafe` beside it; "supervision" in Erlang, where a worker is allowed to die and somebody is
//! there to start another.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{
        Gate, IS_MODEL, MANY, Meeting, OpenAtEnd, check, message_of, sync, thread,
    };
    use lesson_40::exercises::panic_proof as pool;

    use pool::{Failure, Job, WorkerPool};

    fn with_handler<J: Job>(
        workers: usize,
        capacity: usize,
        handler: impl Fn(Failure<J>) + Send + Sync + 'static,
    ) -> WorkerPool<J> {
        WorkerPool::with_handler(workers, capacity, handler)
    }

    mod panics;
    mod when_dropped;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{
        Gate, IS_MODEL, MANY, Meeting, OpenAtEnd, message_of, sync, thread,
    };
    use lesson_40::modelled::exercises::panic_proof as pool;

    use pool::{Failure, Job, WorkerPool};

    fn with_handler<J: Job>(
        workers: usize,
        capacity: usize,
        handler: impl Fn(Failure<J>) + Send + Sync + 'static,
    ) -> WorkerPool<J> {
        WorkerPool::with_handler(workers, capacity, handler)
    }

    mod panics;
    mod when_dropped;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }
}
