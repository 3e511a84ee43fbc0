//! Jobs, quit and a tick.
//!
//! `select!` waits for several channels at once, and takes the first that has something. If several
//! have, it takes any of them: whoever wants an order has to ask in that order.

use crate::options::Options;
use crossbeam::channel::{self, Receiver, TryRecvError};
use std::thread;
use std::time::Duration;

/// Does jobs until they are closed or it is told to quit; says how many, and why it ended.
fn worker(jobs: Receiver<u64>, quit: Receiver<()>, job_time: Duration) -> (u64, &'static str) {
    let tick = channel::tick(Duration::from_millis(10));
    let (mut done, mut ticks) = (0, 0);
    let why = loop {
        // Quit is asked first, so that jobs cannot keep it waiting. Closed is a quit, too.
        if quit.try_recv() != Err(TryRecvError::Empty) {
            break "quit";
        }
        channel::select! {
            recv(quit) -> _ => break "quit",
            recv(tick) -> _ => ticks += 1, // here it would write a line in a log
            recv(jobs) -> job => {
                // A closed channel is ready for ever: to go on from here would be to spin.
                let Ok(_job) = job else { break "no more jobs" };
                thread::sleep(job_time); // the work
                done += 1;
            }
        }
    };
    println!("  jobs done: {done}, then: {why}");
    println!("  the log has a line for each tick ({ticks} ticks)");
    (done, why)
}

/// A channel with so many jobs in it, and closed.
fn closed_with(jobs: u64) -> Receiver<u64> {
    let (jobs_tx, jobs_rx) = channel::unbounded();
    (1..=jobs).for_each(|job| jobs_tx.send(job).expect("the receiver is alive"));
    jobs_rx
}

/// The same worker, once without a quit and once with.
pub fn run(options: &Options) {
    let (count, job_time) = (options.jobs_or(5), options.job_time);

    // Go's nil channel: a receiver that never has anything, and is never closed.
    let ended = worker(closed_with(count), channel::never(), job_time);
    assert_eq!(ended, (count, "no more jobs"));

    let (quit_tx, quit_rx) = channel::bounded::<()>(0);
    drop(quit_tx); // closed: this reaches all who share the receiver, where a message reaches one
    let jobs = closed_with(count);
    let ended = worker(jobs.clone(), quit_rx, job_time);
    assert_eq!(ended, (0, "quit"));
    println!("  jobs left in the channel: {}", jobs.len());
}
