//! The crate.

use std::time::Duration;

use worker_pool::{BoxError, Context, FnJob, Job, WorkerPool};

use super::common::{CAPACITY, JOBS, Small, each, settle};

/// Dispatches so many jobs: nanoseconds for each.
pub fn dispatch<J: Job>(workers: usize, jobs: usize, make: fn(usize) -> J) -> f64 {
    one_by_one(WorkerPool::new(workers, CAPACITY), jobs, make)
}

/// The same under a deadline, at which the submitter and the workers look each time.
pub fn dispatch_in_time<J: Job>(workers: usize, jobs: usize, make: fn(usize) -> J) -> f64 {
    let hour = Context::new().with_timeout(Duration::from_secs(3600));
    let pool = WorkerPool::builder().workers(workers).capacity(CAPACITY);
    let pool = pool.context(&hour).build();
    one_by_one(pool.expect("threads can be started"), jobs, make)
}

fn one_by_one<J: Job>(pool: WorkerPool<J>, jobs: usize, make: fn(usize) -> J) -> f64 {
    settle();
    let time = JOBS.time(jobs, || {
        for number in 0..jobs {
            pool.submit(make(number)).expect("the pool is open");
        }
    });
    each(jobs, time)
}

/// The same, up to 64 at once.
pub fn dispatch_all<J: Job>(workers: usize, jobs: usize, make: fn(usize) -> J) -> f64 {
    let pool = WorkerPool::new(workers, CAPACITY);
    settle();
    let time = JOBS.time(jobs, || {
        assert!(
            pool.submit_all((0..jobs).map(make)).is_ok(),
            "the pool is open"
        );
    });
    each(jobs, time)
}

/// A small job as a closure in a box.
pub fn boxed(number: usize) -> Box<dyn Job> {
    Box::new(of_one_type(number))
}

/// A small job as a closure that lies in the queue itself, since all that come into this pool are of one type.
pub fn of_one_type(number: usize) -> FnJob<impl FnMut(&Context) -> Result<(), BoxError>> {
    let job = Small::new(number);
    FnJob::new(move |_| {
        job.run();
        Ok(())
    })
}
