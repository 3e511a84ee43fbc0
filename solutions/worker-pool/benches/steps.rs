//! From the simple pool to the crate, a step at a time: what each is worth.
//!
//! `cargo bench -p worker-pool --bench steps`. The steps are files of their own, in `benches/steps`; the last is the crate.

mod common;
#[path = "steps/s1_simple.rs"]
mod s1_simple;
#[path = "steps/s2_by_value.rs"]
mod s2_by_value;
#[path = "steps/s3_fewer_wake_ups.rs"]
mod s3_fewer_wake_ups;
#[path = "steps/s4_several_at_a_time.rs"]
mod s4_several_at_a_time;

use common::{CAPACITY, Contender, JOBS, MANY, Report, Small, each, settle};

/// Submits small jobs to a pool, until all have been executed: nanoseconds for each.
macro_rules! dispatch {
    ($pool:ty, $workers:expr, $job:expr) => {{
        let pool = <$pool>::new($workers, CAPACITY);
        settle();
        each(
            MANY,
            JOBS.time(MANY, || {
                (0..MANY).for_each(|number| _ = pool.submit($job(number)))
            }),
        )
    }};
}

fn main() {
    let mut report = Report::new("steps");
    for workers in [2, 8] {
        let title = format!("Small jobs, {workers} workers: time for each");
        let contenders = vec![
            Contender::new("simple", move || {
                dispatch!(s1_simple::WorkerPool, workers, |number| Box::new(
                    Small::new(number)
                ))
            }),
            Contender::new("by value", move || {
                dispatch!(s2_by_value::WorkerPool<Small>, workers, Small::new)
            }),
            Contender::new("fewer wake-ups", move || {
                dispatch!(s3_fewer_wake_ups::WorkerPool<Small>, workers, Small::new)
            }),
            Contender::new("several at a time", move || {
                dispatch!(s4_several_at_a_time::WorkerPool<Small>, workers, Small::new)
            }),
            Contender::new("stealing", move || {
                dispatch!(worker_pool::WorkerPool<Small>, workers, Small::new)
            }),
        ];
        report.measure(&title, "ns", contenders, 7, &[]);
    }
    report.write();
}
