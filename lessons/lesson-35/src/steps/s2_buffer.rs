//! What a buffer is for.
//!
//! A burst of jobs comes, and one worker does them. How many can be sent before the worker has
//! looked? When is the sender free again, and when is the last job done?

use crate::options::Options;
use crossbeam::channel;
use std::thread;
use std::time::{Duration, Instant};

/// Sends the burst through a channel of this capacity, and prints what came when.
fn burst(jobs: u64, job_time: Duration, capacity: usize) {
    // Nobody receives yet: what can be sent now is what the buffer takes up.
    let (jobs_tx, jobs_rx) = channel::bounded(capacity);
    let mut waiting = (1..=jobs).peekable();
    while waiting
        .next_if(|&job| jobs_tx.try_send(job).is_ok())
        .is_some()
    {}
    println!(
        "  capacity {capacity}, sent without waiting: {} of {jobs}",
        jobs_rx.len()
    );

    let started = Instant::now();
    let worker = thread::spawn(move || {
        for _job in jobs_rx {
            thread::sleep(job_time); // the work
        }
    });
    for job in waiting {
        jobs_tx.send(job).expect("the worker receives all");
    }
    println!("    the sender is free after {:.0?}", started.elapsed());
    drop(jobs_tx);
    worker.join().expect("the worker does not panic");
    println!("    the last job is done after {:.0?}", started.elapsed());
}

/// The same burst through one buffer after the other.
pub fn run(options: &Options) {
    let (jobs, job_time) = (options.jobs_or(10), options.job_time);
    for &capacity in &options.capacities {
        burst(jobs, job_time, capacity);
    }
    let work = job_time * jobs as u32;
    println!("  with any buffer: {jobs} × {job_time:?} = {work:?} of work for one worker");
}
