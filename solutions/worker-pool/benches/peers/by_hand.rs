//! A bounded channel of crossbeam's, and threads that receive from it: what one writes without a pool.

use std::thread;

use crossbeam_channel as channel;

use super::common::{CAPACITY, JOBS, Small, each, settle};

pub type Closure = Box<dyn FnOnce() + Send>;

/// Dispatches so many jobs: nanoseconds for each.
pub fn dispatch<J: Send + 'static>(
    workers: usize,
    jobs: usize,
    make: fn(usize) -> J,
    run: fn(J),
) -> f64 {
    let (jobs_tx, jobs_rx) = channel::bounded(CAPACITY);
    thread::scope(|scope| {
        for _ in 0..workers {
            let jobs = jobs_rx.clone();
            scope.spawn(move || jobs.iter().for_each(run));
        }
        settle();
        let time = JOBS.time(jobs, || {
            for number in 0..jobs {
                jobs_tx.send(make(number)).expect("`jobs_rx` is alive");
            }
        });
        drop(jobs_tx);
        each(jobs, time)
    })
}

/// A small job as a boxed closure.
pub fn boxed(number: usize) -> Closure {
    let job = Small::new(number);
    Box::new(move || job.run())
}
