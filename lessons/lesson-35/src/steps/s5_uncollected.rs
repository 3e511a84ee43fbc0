//! Results that nobody collects.
//!
//! All jobs are sent first, and results are to be read after that. It works with few jobs. Then one
//! day there are more than the channels and the workers can hold between them: the worker waits for
//! room among the results, and whoever would make room waits to send the next job.

use crate::options::Options;
use crossbeam::channel::{self, SendTimeoutError};
use std::thread;
use std::time::Duration;

const CAPACITY: usize = 2;

/// Long after the worker has done all that it can do. With `send` in place of `send_timeout` this
/// step would never end.
const PATIENCE: Duration = Duration::from_millis(500);

/// Sends jobs and reads no result, until nothing moves.
pub fn run(_: &Options) {
    let (jobs_tx, jobs_rx) = channel::bounded::<u32>(CAPACITY);
    let (results_tx, results_rx) = channel::bounded(CAPACITY);
    let worker = thread::spawn(move || {
        for job in jobs_rx {
            results_tx.send(2 * job).expect("`run` reads every result");
        }
    });

    let stuck = (1..).find(|&job| {
        let sent = jobs_tx.send_timeout(job, PATIENCE);
        matches!(sent, Err(SendTimeoutError::Timeout(_)))
    });
    let stuck = stuck.expect("there is an end of room");
    println!("  room for jobs: {CAPACITY}, with the worker: 1, room for results: {CAPACITY}");
    println!(
        "  sent: {}; job {stuck} finds no room, and never would",
        stuck - 1
    );

    // Somebody reads: everything moves again.
    drop(jobs_tx);
    let results: Vec<_> = results_rx.iter().collect();
    worker.join().expect("the worker does not panic");
    println!("  results, now that they are collected: {results:?}");
}
