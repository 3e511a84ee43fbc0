//! Step 1: spawn and join. `thread::spawn` starts a thread and returns at once, with a handle
//! to it. `join` on the handle waits until the thread has ended, and returns what its closure
//! returned.
//!
//! The threads run at the same time and end in any order. The results come in the order of the
//! joins.

use std::thread::{self, JoinHandle};
use std::time::Instant;

use crate::options::Options;

/// Starts the workers, joins them one by one, and prints what they made.
pub fn run(options: &Options) {
    let job_time = options.job_time;
    let started = Instant::now();

    let handles: Vec<JoinHandle<u64>> = (1..=options.workers)
        .map(|id| {
            thread::spawn(move || {
                thread::sleep(job_time); // the job
                id * id
            })
        })
        .collect(); // an iterator is lazy: this line starts them, all of them

    let squares: Vec<u64> = handles
        .into_iter()
        .map(|handle| handle.join().expect("the workers do not panic"))
        .collect();

    let ms = started.elapsed().as_millis();
    println!("  squares, in the order of the joins: {squares:?} ({ms} ms)");
}
