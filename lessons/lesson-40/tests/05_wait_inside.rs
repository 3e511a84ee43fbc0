//! # Exercise 5: `wait_inside`
//!
//! Edit `src/exercises/wait_inside.rs`. This time it is a single function: `submit`.
//!
//! A job splits its work into two and submits both halves to the pool on which it runs. With an idle
//! pool that is right. On a busy day the queue is full, `submit` waits for room, and room is made by
//! workers. If every worker is in such a job, everybody waits, for ever, at no load at all. No test
//! with three jobs finds it; every pool that allows jobs to submit has met it.
//!
//! There are three ways out, and each costs something:
//!
//! - refuse: the job gets an error, and has to know what to do. Safe, and it moves the trouble.
//! - let workers exceed the capacity: nobody waits, and nothing bounds the memory any more.
//! - **let the caller execute the job**: it is a worker, after all, and would only sleep. Nothing
//!   waits, nothing grows but the stack (a job within a job), and it is slowest exactly when the pool
//!   is busiest: back-pressure. Java's executors call it `CallerRunsPolicy`.
//!
//! You write the third, for workers of this very pool. Everybody else waits as ever: a request
//! handler that suddenly executes background jobs is not what anybody ordered.
//!
//! What the worker executes itself is a job like any other: accepted, running, counted, its panic
//! caught. `run` does nearly all of that, for a job that counts as `running`.
//!
//! What this does not solve: a job that waits for the *result* of a job that is queued behind it (step
//! 6 of the demo, second half). With one worker that waits for ever, room or not. Do not wait in a
//! job for another of the same pool; let the last half to end do what comes after, or use a second
//! pool. (The workers of some pools, as rayon's, help while they wait.)
//!
//! About 15 lines. Before moving on, be sure that you can say
//!
//! - what you hold while the job is executed in place;
//! - why a job is not executed in place where there is room;
//! - why the order of jobs is no longer that of their submission, and who could mind.
//!
//! Further reading: `ThreadPoolExecutor.CallerRunsPolicy`,
//! <https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/concurrent/ThreadPoolExecutor.CallerRunsPolicy.html>;
//! rayon's `join`, <https://docs.rs/rayon/latest/rayon/fn.join.html>, which never waits idly.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{Gate, IS_MODEL, Meeting, check, orders, sync, thread};
    use lesson_40::exercises::wait_inside as pool;

    mod waiting_inside;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, Meeting, sync, thread};
    use lesson_40::modelled::exercises::wait_inside as pool;

    mod waiting_inside;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn orders(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::orders(model);
    }
}
