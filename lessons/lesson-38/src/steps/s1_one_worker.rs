//! One worker and a channel of jobs.
//!
//! The worker is a thread like any other. It takes jobs from the channel one by one, sleeps while
//! there is none, and ends when the channel is closed and drained: there its `for` loop ends.

use crate::options::Options;
use crossbeam::channel::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

/// Does each job that comes, until no more can come.
fn worker(id: usize, jobs: Receiver<u64>, job_time: Duration) {
    for job in jobs {
        println!("  worker {id} takes job {job}");
        thread::sleep(job_time); // the work
    }
}

/// Hands the jobs to one worker, and waits until it has done the last.
pub fn run(options: &Options) {
    let (count, job_time) = (options.jobs_or(5), options.job_time);
    let started = Instant::now();

    let (jobs_tx, jobs_rx) = channel::bounded(options.capacity);
    let worker = thread::spawn(move || worker(1, jobs_rx, job_time));
    for job in 1..=count {
        // Waits while the channel is full, so that a fast sender cannot fill the memory.
        jobs_tx
            .send(job)
            .expect("the worker receives until the channel is closed");
    }
    // Go's `close(jobs)`. Without it the worker waits for another job, and `join` for the worker.
    drop(jobs_tx);
    worker.join().expect("the worker does not panic");

    let (expected, measured) = (job_time * count as u32, started.elapsed());
    println!("  workers: 1, jobs: {count}, of {job_time:?} each");
    println!("  {count} × {job_time:?} = {expected:?}; measured: {measured:.0?}");
}
