//! The crate.

use worker_pool::{Job, WorkerPool};

use super::common::{CAPACITY, JOBS, MANY, Small, each, settle};

/// Dispatches so many jobs: nanoseconds for each.
pub fn dispatch<J: Job>(workers: usize, jobs: usize, make: fn(usize) -> J) -> f64 {
    let pool = WorkerPool::new(workers, CAPACITY);
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

/// Small jobs as boxed closures.
pub fn closures(workers: usize) -> f64 {
    let pool: WorkerPool = WorkerPool::new(workers, CAPACITY);
    settle();
    let time = JOBS.time(MANY, || {
        for number in 0..MANY {
            let job = Small::new(number);
            let work = move |_: &_| {
                job.run();
                Ok(())
            };
            pool.submit_fn(work).expect("the pool is open");
        }
    });
    each(MANY, time)
}
