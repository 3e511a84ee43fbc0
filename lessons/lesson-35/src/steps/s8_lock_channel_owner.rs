//! A lock, a channel, or one owner?
//!
//! The same count three ways. All are right: they differ in who waits, and for what.

use crate::options::Options;
use crossbeam::channel;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

const EACH: u64 = 1000;

/// A lock: the data stays, threads come to it in turn.
fn with_a_lock(workers: usize) -> u64 {
    let count = Mutex::new(0);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| (0..EACH).for_each(|_| *count.lock().expect("nobody panics") += 1));
        }
    });
    count.into_inner().expect("nobody has panicked")
}

/// A channel: each worker counts for itself, and hands over what it has when it is done.
fn with_a_channel(workers: usize) -> u64 {
    let (results_tx, results_rx) = channel::bounded(workers);
    thread::scope(|scope| {
        for _ in 0..workers {
            let results = results_tx.clone();
            scope.spawn(move || results.send((0..EACH).map(|_| 1).sum::<u64>()));
        }
    });
    drop(results_tx);
    results_rx.iter().sum()
}

/// One owner: the data has a thread, and everybody else sends it what is to be done.
fn with_an_owner(workers: usize) -> u64 {
    let (jobs_tx, jobs_rx) = channel::bounded::<u64>(100);
    thread::scope(|scope| {
        let owner = scope.spawn(move || jobs_rx.iter().sum());
        for _ in 0..workers {
            let jobs = jobs_tx.clone();
            scope.spawn(move || (0..EACH).all(|_| jobs.send(1).is_ok()));
        }
        drop(jobs_tx);
        owner.join().expect("the owner does not panic")
    })
}

/// What it is called, and a count by so many workers.
type Way = (&'static str, fn(usize) -> u64);

/// Counts to the same number three times.
pub fn run(options: &Options) {
    let workers = options.workers;
    println!("  workers: {workers}, each counts to {EACH}");
    let ways: [Way; 3] = [
        ("a lock", with_a_lock),
        ("a channel", with_a_channel),
        ("one owner", with_an_owner),
    ];
    for (way, count) in ways {
        let started = Instant::now();
        let counted = count(workers);
        println!(
            "  with {way}, counted: {counted} ({:.1?})",
            started.elapsed()
        );
    }
}
