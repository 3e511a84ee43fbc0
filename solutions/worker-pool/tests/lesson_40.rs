//! The checks of lesson 40, on the crate: what a learner's pool must do, this one must do as well.

#[path = "../../../lessons/lesson-40/tests/support/mod.rs"]
mod support;

#[path = "../../../lessons/lesson-40/tests/contract"]
#[allow(
    clippy::type_complexity,
    reason = "the checks name the type of a job in full"
)]
mod on_real_threads {
    use super::support::real::{
        Gate, IS_MODEL, MANY, Meeting, OpenAtEnd, at_most, check, check_few, message_of, orders,
        panic_of, sync, thread, time,
    };
    use worker_pool as pool;

    use pool::{Context, Failure, Job, WorkerPool};

    fn with_context<J: Job>(workers: usize, capacity: usize, context: Context) -> WorkerPool<J> {
        let builder = WorkerPool::builder().workers(workers).capacity(capacity);
        builder.context(&context).build().unwrap()
    }

    fn with_handler<J: Job>(
        workers: usize,
        capacity: usize,
        handler: impl Fn(Failure<J>) + Send + Sync + 'static,
    ) -> WorkerPool<J> {
        let builder = WorkerPool::builder().workers(workers).capacity(capacity);
        builder.on_failure(handler).build().unwrap()
    }

    mod jobs;
    mod panics;
    mod shutting_down;
    mod submitting;
    mod waiting_inside;
    mod when_dropped;
}

#[path = "../../../lessons/lesson-40/tests/contract"]
#[allow(
    clippy::type_complexity,
    reason = "the checks name the type of a job in full"
)]
mod in_every_interleaving {
    use super::support::model::{
        Gate, IS_MODEL, MANY, Meeting, OpenAtEnd, at_most, message_of, orders, panic_of, sync,
        thread, time,
    };
    use worker_pool::modelled as pool;

    use pool::{Context, Failure, Job, WorkerPool};

    fn with_context<J: Job>(workers: usize, capacity: usize, context: Context) -> WorkerPool<J> {
        let builder = WorkerPool::builder().workers(workers).capacity(capacity);
        builder.context(&context).build().unwrap()
    }

    fn with_handler<J: Job>(
        workers: usize,
        capacity: usize,
        handler: impl Fn(Failure<J>) + Send + Sync + 'static,
    ) -> WorkerPool<J> {
        let builder = WorkerPool::builder().workers(workers).capacity(capacity);
        builder.on_failure(handler).build().unwrap()
    }

    mod jobs;
    mod one_deadline;
    mod panics;
    mod shutting_down;
    mod submitting;
    mod waiting_inside;
    mod when_dropped;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_few(model: impl Fn() + Send + Sync + 'static) {
        check(model);
    }
}
