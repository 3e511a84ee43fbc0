//! Fan-out and fan-in.
//!
//! One channel of jobs has many receivers, one channel of results has many senders. Nobody decides
//! which worker does which job: whoever is free takes the next.

use crate::options::Options;
use crossbeam::channel::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

/// A result says which job it belongs to: results come in the order of their completion.
struct Squared {
    job: u64,
    square: u64,
}

/// Squares each job that comes, until no more can come or nobody wants the results.
fn worker(id: usize, jobs: Receiver<u64>, results: Sender<Squared>, job_time: Duration) {
    for job in jobs {
        println!("  worker {id} takes job {job}");
        thread::sleep(job_time); // the work
        let square = job * job;
        if results.send(Squared { job, square }).is_err() {
            return; // the collector has hung up
        }
    }
}

/// Squares the jobs on several workers.
pub fn run(options: &Options) {
    let (count, workers, job_time) = (options.jobs_or(5), options.workers, options.job_time);
    // Small buffers will do: senders that wait are what keeps the memory bounded.
    let (jobs_tx, jobs_rx) = channel::bounded(1);
    let (results_tx, results_rx) = channel::bounded(1);

    let mut results: Vec<Squared> = thread::scope(|scope| {
        for id in 1..=workers {
            let (jobs, results) = (jobs_rx.clone(), results_tx.clone());
            scope.spawn(move || worker(id, jobs, results, job_time));
        }
        drop((jobs_rx, results_tx)); // the originals: what the workers hold are clones
        scope.spawn(move || (1..=count).all(|job| jobs_tx.send(job).is_ok())); // then closes
        results_rx.iter().collect()
    });

    results.sort_unstable_by_key(|result| result.job);
    let squares: Vec<u64> = results.iter().map(|result| result.square).collect();
    println!(
        "  workers: {workers}, jobs: {count}, results: {}",
        squares.len()
    );
    println!("  sorted by job: {squares:?}");
}
