//! A job that waits on its own pool.
//!
//! Nobody writes `pool.wait_for(self)`. One writes a job that submits two smaller ones, and it
//! works until the queue is full: then all workers wait for room which only a worker can make. So
//! that this program does not hang, it asks with `try_send` and with a timeout where one would
//! wait.

use super::s1_job::Job;
use super::s4_failures::{FnJob, execute};
use crate::context::Context;
use crate::options::Options;
use crossbeam::channel::{self, Receiver, Sender, TrySendError};
use std::thread;
use std::time::Duration;

type Queue = Sender<Box<dyn Job>>;

/// A job that prints its name.
fn named(name: &'static str) -> Box<dyn Job> {
    Box::new(FnJob::new(move |_| {
        println!("  {name} is executed");
        Ok(())
    }))
}

/// What a worker does in place of waiting for room: it executes the job itself, and comes back.
fn submit_inside(queue: &Queue, job: Box<dyn Job>) {
    match queue.try_send(job) {
        Ok(()) => {}
        Err(TrySendError::Full(mut job) | TrySendError::Disconnected(mut job)) => {
            println!(
                "  the queue is full, and its only worker is here: `send` would sleep for ever"
            );
            execute(&mut job, &Context::new());
        }
    }
}

fn work(jobs: Receiver<Box<dyn Job>>) {
    for mut job in jobs {
        execute(&mut job, &Context::new());
    }
}

/// One worker, room for one. First a job that submits two, then one that waits for what it has
/// submitted.
pub fn run(_: &Options) {
    let (jobs_tx, jobs_rx) = channel::bounded::<Box<dyn Job>>(1);
    let worker = thread::spawn(move || work(jobs_rx));
    let (ended_tx, ended_rx) = channel::bounded(1);

    let (queue, ended) = (jobs_tx.clone(), ended_tx.clone());
    let splits = FnJob::new(move |_| {
        submit_inside(&queue, named("the first half"));
        submit_inside(&queue, named("the second half"));
        ended.send(()).map_err(Into::into)
    });
    jobs_tx.send(Box::new(splits)).expect("the worker is there");
    ended_rx.recv().expect("it has a sender here");

    // Room helps nothing here: what is waited for stands in the queue, behind the one who waits.
    let (queue, ended) = (jobs_tx.clone(), ended_tx);
    let waits = FnJob::new(move |_| {
        let (answer_tx, answer_rx) = channel::bounded(1);
        let asked = FnJob::new(move |_| answer_tx.send(42).map_err(Into::into));
        submit_inside(&queue, Box::new(asked));
        match answer_rx.recv_timeout(Duration::from_millis(50)) {
            Ok(answer) => println!("  the answer: {answer}"),
            Err(_) => println!("  no answer: it is queued behind the job that waits for it"),
        }
        ended.send(()).map_err(Into::into)
    });
    jobs_tx.send(Box::new(waits)).expect("the worker is there");
    ended_rx.recv().expect("the job sends before it ends");

    drop(jobs_tx); // the jobs' own senders went with them
    worker.join().expect("a worker outlives its jobs");
}
