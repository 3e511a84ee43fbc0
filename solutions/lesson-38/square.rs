//! Exercise 1: a pool that squares.

use super::channel::{self, Receiver, Sender};
use super::sync::Arc;
use super::thread;

/// Squares the jobs on `workers` threads, and returns the squares in any order.
///
/// The workers have the IDs `1..=workers`. Each is one thread, which takes a job, calls `taken(id,
/// job)`, squares the job, and then takes the next, until no job is left: a slow job holds up its
/// own worker and no other. With fewer jobs than workers, workers may be left out. Besides the
/// workers you may start a thread that hands out the jobs.
///
/// Blocks until all the results are there and all the threads that it started are joined: after
/// that, nothing of this call runs any more, and nothing holds `taken`. An empty list of jobs gives
/// an empty list of squares at once.
///
/// # Panics
/// With "a pool needs at least one worker" if `workers` is 0, even if there are no jobs. What becomes
/// of a panic in `taken` is left open here: exercise 3 is about that.
pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    assert!(workers > 0, "a pool needs at least one worker");
    // Room for everything: neither the caller nor a worker ever waits to send.
    let (jobs_tx, jobs_rx) = channel::bounded(jobs.len());
    let (results_tx, results_rx) = channel::bounded(jobs.len());
    let taken = Arc::new(taken);
    let handles: Vec<_> = (1..=workers)
        .map(|id| {
            let (jobs, results) = (jobs_rx.clone(), results_tx.clone());
            let taken = Arc::clone(&taken);
            thread::spawn(move || worker(id, jobs, results, &*taken))
        })
        .collect();
    drop(results_tx); // the last worker to end closes the results

    for job in jobs {
        jobs_tx.send(job).expect("`jobs_rx` is alive");
    }
    drop(jobs_tx); // closed: each worker ends when the queue is drained

    let squares = results_rx.iter().collect();
    for handle in handles {
        handle.join().expect("`taken` does not panic");
    }
    squares
}

/// Squares each job that comes, until no more can come.
fn worker(id: usize, jobs: Receiver<u32>, results: Sender<u64>, taken: &impl Fn(usize, u32)) {
    for job in jobs {
        taken(id, job);
        let square = u64::from(job).pow(2);
        results.send(square).expect("`square` reads every result");
    }
}
