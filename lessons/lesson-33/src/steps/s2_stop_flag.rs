//! Step 2: a stop flag. The workers look at it between two jobs, and end when it is up. Nobody waits
//! for a lock, and nobody is interrupted.
//!
//! `Relaxed` is enough for the flag: it says "stop" and nothing else, no other memory is to be read
//! because of it. What the workers did is read after they were joined, and a join orders everything
//! that its thread has done before whatever comes after it.

use crate::options::Options;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::thread;
use std::time::Duration;

/// Does jobs until it is told to stop. Returns how many they were.
fn worker(stop: &AtomicBool, done: &AtomicU64) -> u64 {
    let mut mine = 0;
    while !stop.load(Relaxed) {
        done.fetch_add(1, Relaxed); // the job
        mine += 1;
    }
    mine
}

/// Lets the workers work for 20 ms, stops them, and compares what they say with what they did.
pub fn run(options: &Options) {
    let stop = AtomicBool::new(false);
    let done = AtomicU64::new(0);
    let returned: Vec<u64> = thread::scope(|scope| {
        let workers: Vec<_> = (0..options.threads)
            .map(|_| scope.spawn(|| worker(&stop, &done)))
            .collect();
        thread::sleep(Duration::from_millis(20));
        stop.store(true, Relaxed);
        let join = |worker: thread::ScopedJoinHandle<'_, u64>| worker.join();
        let returned: Result<_, _> = workers.into_iter().map(join).collect();
        returned.expect("a worker does not panic")
    });

    let (stopped, told) = (returned.len(), returned.iter().sum::<u64>());
    let seen = done.load(Relaxed); // Relaxed: the joins have ordered it
    println!("  workers stopped: {stopped} of {}", options.threads);
    println!("  jobs missing after the joins: {}", told - seen);
    println!("  jobs done in 20 ms, measured: {seen}");
}
