//! What a guard keeps locked, and for how long.
//!
//! A guard with a name lives to the end of its block, or until it is moved away, as by `drop`. One
//! without a name is a temporary. It lives to the end of its statement; and where it stands in the head
//! of a `while let` or a `match`, the statement ends with the body.
//!
//! The jobs come from a channel: `send` puts one in, `recv` takes the next one out or waits for it, and is
//! an `Err` once the sender is gone. It has one `Receiver`, which two workers here share by a mutex.
//! `try_lock` does not wait: it is an `Err` if somebody has the guard.

use crate::options::Options;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Holds the lock while it works: the guard is a temporary in the head of the loop.
fn takes_turns(jobs: &Mutex<Receiver<Duration>>) {
    while let Ok(job_time) = jobs.lock().unwrap().recv() {
        thread::sleep(job_time); // the job, and the others wait for the lock
    }
}

/// Unlocks before it works: the statement with the guard ends at its semicolon.
fn works_at_once(jobs: &Mutex<Receiver<Duration>>) {
    loop {
        let next = jobs.lock().unwrap().recv(); // new: a statement of its own
        let Ok(job_time) = next else { return };
        thread::sleep(job_time);
    }
}

/// How long two workers take for four jobs.
fn measure(worker: fn(&Mutex<Receiver<Duration>>), job_time: Duration) -> Duration {
    let started = Instant::now();
    let (jobs_tx, jobs_rx) = channel();
    (0..4).for_each(|_| jobs_tx.send(job_time).expect("`jobs_rx` is alive"));
    drop(jobs_tx);
    let jobs = Mutex::new(jobs_rx);
    thread::scope(|scope| {
        scope.spawn(|| worker(&jobs));
        scope.spawn(|| worker(&jobs));
    });
    started.elapsed()
}

/// Asks whether a lock is taken where a guard may still be alive, and measures what that costs.
pub fn run(&Options { job_time, .. }: &Options) {
    let lock = Mutex::new(5);
    let number = *lock.lock().unwrap();
    let locked = lock.try_lock().is_err();
    println!("  after `let number = *lock.lock().unwrap();` with {number} in it, locked: {locked}");
    let locked = match *lock.lock().unwrap() {
        5 => lock.try_lock().is_err(),
        _ => unreachable!("nobody changes it"),
    };
    println!("  in an arm of `match *lock.lock().unwrap()`, locked: {locked}");

    println!("  workers: 2, jobs: 4, of {job_time:?} each");
    let (all, measured) = (4 * job_time, measure(takes_turns, job_time));
    println!("  locked while a job runs: 4 × {job_time:?} = {all:?}; measured: {measured:.0?}");
    let (half, measured) = (2 * job_time, measure(works_at_once, job_time));
    println!("  unlocked before it runs: 2 × {job_time:?} = {half:?}; measured: {measured:.0?}");
}
