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

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_few(model: impl Fn() + Send + Sync + 'static) {
        check(model);
    }
}
