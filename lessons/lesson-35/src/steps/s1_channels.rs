//! crossbeam's channels.
//!
//! What they promise is what the channel of lesson 34 promises: first in, first out, `send` waits
//! while the channel is full, `recv` while it is empty, closed by drop. New is the rendezvous: a
//! channel of capacity 0 holds nothing, and hands over from thread to thread.

use crate::options::Options;
use crossbeam::channel::{self, TrySendError};
use std::thread;

/// Sends through the three kinds of channel.
pub fn run(_: &Options) {
    // Room for two. A third `send` would wait, and `try_send` says so: the value comes back.
    let (jobs_tx, jobs_rx) = channel::bounded(2);
    jobs_tx.send("a").expect("the receiver is alive");
    jobs_tx.send("b").expect("the receiver is alive");
    assert_eq!(jobs_tx.try_send("c"), Err(TrySendError::Full("c")));
    drop(jobs_tx);
    let received: Vec<_> = jobs_rx.iter().collect();
    println!("  bounded(2): full after 2, received: {received:?}");

    // Room for any number: `send` never waits, and nothing but the memory stops the sender.
    let (jobs_tx, jobs_rx) = channel::unbounded();
    (1..=1000).for_each(|job| jobs_tx.send(job).expect("the receiver is alive"));
    println!("  unbounded(): nobody receives, queued: {}", jobs_rx.len());

    // No room: nobody is there to take it, so it cannot be sent without waiting.
    let (jobs_tx, jobs_rx) = channel::bounded(0);
    assert_eq!(jobs_tx.try_send(1), Err(TrySendError::Full(1)));
    let receiver = thread::spawn(move || jobs_rx.recv());
    jobs_tx.send(1).expect("the receiver is alive"); // waits for `recv`
    let received = receiver.join().expect("the receiver does not panic");
    println!("  bounded(0): sent when received: {received:?}");

    // Both ends can be cloned. Each job goes to one of the receivers, whoever comes first.
    let (jobs_tx, jobs_rx) = channel::bounded(2);
    let sum: u32 = thread::scope(|scope| {
        let sums = [1, 2].map(|_| {
            let jobs = jobs_rx.clone();
            scope.spawn(move || jobs.iter().sum::<u32>())
        });
        (1..=10).for_each(|job| jobs_tx.send(job).expect("`jobs_rx` is alive"));
        drop(jobs_tx);
        let sums = sums.map(|sum| sum.join().expect("a sum does not panic"));
        sums.into_iter().sum()
    });
    println!("  2 receivers, 10 jobs, each taken once, their sum: {sum}");
}
