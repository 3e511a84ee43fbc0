//! Several workers, and a channel of results.
//!
//! All workers receive from one channel: whoever is free takes the next job, and no job is taken
//! twice. What they find goes to a second channel, in the order in which the jobs are finished.

use crate::options::Options;
use crossbeam::channel::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// Doubles each job that comes onto the channel of results.
fn worker(id: usize, jobs: Receiver<u64>, results: Sender<u64>, job_time: Duration) {
    for job in jobs {
        println!("  worker {id} takes job {job}");
        thread::sleep(job_time);
        if results.send(job * 2).is_err() {
            return; // nobody wants results any more
        }
    }
}

/// Doubles the jobs on a pool, and reads every result.
pub fn run(options: &Options) {
    let (count, workers, job_time) = (options.jobs_or(5), options.workers, options.job_time);
    let started = Instant::now();

    let (jobs_tx, jobs_rx) = channel::bounded(options.capacity);
    let (results_tx, results_rx) = channel::bounded(options.capacity);
    // New: a scope, which joins the threads that were started in it before it returns.
    let mut results: Vec<u64> = thread::scope(|scope| {
        for id in 1..=workers {
            // New: a clone, which is one more handle to the same channel.
            let (jobs, results) = (jobs_rx.clone(), results_tx.clone());
            scope.spawn(move || worker(id, jobs, results, job_time));
        }
        // The workers hold clones of their own, and the last of them to end closes the results.
        drop((jobs_rx, results_tx));
        // New: jobs are sent by a thread of their own, so that results are read meanwhile. To send
        // all jobs first comes to a standstill once both channels are full and all workers wait.
        scope.spawn(move || (1..=count).all(|job| jobs_tx.send(job).is_ok())); // then closes
        results_rx
            .iter()
            .inspect(|result| println!("  result {result}"))
            .collect()
    });
    let (rounds, measured) = (count.div_ceil(workers as u64), started.elapsed());
    let (expected, total) = (job_time * rounds as u32, results.len());
    results.sort_unstable();
    println!("  workers: {workers}, jobs: {count}, results: {total}, doubled: {results:?}");
    println!("  rounds: {count} / {workers}, rounded up = {rounds}");
    println!("  {rounds} × {job_time:?} = {expected:?}; measured: {measured:.0?}");
}
