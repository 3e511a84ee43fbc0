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

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }
}
