//! Step 1: a counter. An atomic can be loaded, stored and updated by many threads at once, without a
//! lock. Each of these is one operation, and between two operations anything can happen.
//!
//! So a load and a store after it are not an addition: what others added in between is overwritten.
//! `fetch_add` reads and writes in one operation. That the counts differ is no matter of orderings:
//! here all are `Relaxed`, and `SeqCst` would change nothing.

use crate::options::Options;
use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;

/// Adds one as two operations: others may add between them.
fn load_then_store(counter: &AtomicU64) {
    let seen = counter.load(Relaxed);
    counter.store(seen + 1, Relaxed);
}

/// Adds one as one operation.
fn in_one(counter: &AtomicU64) {
    counter.fetch_add(1, Relaxed);
}

/// Lets all threads add so often, and says what the counter shows afterwards.
fn count(options: &Options, add: fn(&AtomicU64)) -> u64 {
    let counter = AtomicU64::new(0);
    let start = Barrier::new(options.threads); // or the first has done when the last begins
    thread::scope(|scope| {
        for _ in 0..options.threads {
            scope.spawn(|| {
                start.wait();
                (0..options.rounds).for_each(|_| add(&counter));
            });
        }
    });
    counter.into_inner()
}

/// Counts in both ways, and says what came of it.
pub fn run(options: &Options) {
    let Options { threads, rounds } = options;
    let expected = *threads as u64 * rounds;
    println!("  added: {threads} × {rounds} = {expected}");
    println!("  fetch_add: {} counted", count(options, in_one));
    let counted = count(options, load_then_store);
    println!("  load, then store, measured: {counted} counted");
}
