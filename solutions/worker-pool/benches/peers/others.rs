//! Pools of other crates. None of them bounds its queue.

use super::MEDIUM;
use super::common::{JOBS, MANY, Medium, Small, each, settle};

pub fn threadpool(workers: usize) -> f64 {
    let pool = threadpool::ThreadPool::new(workers);
    settle();
    let time = JOBS.time(MANY, || {
        for number in 0..MANY {
            let job = Small::new(number);
            pool.execute(move || job.run());
        }
    });
    pool.join();
    each(MANY, time)
}

pub fn threadpool_medium() -> f64 {
    let pool = threadpool::ThreadPool::new(2);
    settle();
    let time = JOBS.time(MEDIUM, || {
        for number in 0..MEDIUM {
            let job = Medium::new(number);
            pool.execute(move || job.run());
        }
    });
    pool.join();
    each(MEDIUM, time)
}

pub fn rayon(workers: usize) -> f64 {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(workers).build();
    let pool = pool.expect("threads can be started");
    settle();
    let time = JOBS.time(MANY, || {
        pool.scope(|scope| {
            for number in 0..MANY {
                let job = Small::new(number);
                scope.spawn(move |_| job.run());
            }
        });
    });
    each(MANY, time)
}

pub fn tokio(workers: usize) -> f64 {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.worker_threads(workers).build();
    let runtime = runtime.expect("threads can be started");
    settle();
    let time = JOBS.time(MANY, || {
        for number in 0..MANY {
            let job = Small::new(number);
            runtime.spawn(async move { job.run() });
        }
    });
    each(MANY, time)
}
