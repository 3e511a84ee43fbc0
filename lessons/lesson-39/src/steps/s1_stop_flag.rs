//! A stop flag. Each worker looks at it before it takes the next job, so it is good for a worker
//! that is busy.
//!
//! One that sleeps does not look. It would end when a job comes, or when the queue is closed, and
//! neither of these has anything to do with the flag.

use crate::options::Options;
use crossbeam::channel::{self, Receiver};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// Says that work is no longer wanted, to whoever asks.
#[derive(Clone, Default)]
struct Token {
    cancelled: Arc<AtomicBool>,
}

impl Token {
    fn cancel(&self) {
        self.cancelled.store(true, Ordering::Release); // pairs with the load below
    }

    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Acquire)
    }
}

/// Takes one job after the other, until it finds itself cancelled or there can be no more.
fn worker(jobs: &Receiver<u32>, token: &Token) {
    while !token.is_cancelled() {
        let Ok(_job) = jobs.recv() else { return }; // here it sleeps, and looks at nothing
    }
}

/// Sets the flag for workers that have nothing to do, and counts those that end.
pub fn run(options: &Options) {
    let workers = options.workers;
    let token = Token::default();
    let (jobs_tx, jobs_rx) = channel::unbounded();
    let (ended_tx, ended_rx) = channel::unbounded();
    for _ in 0..workers {
        let (jobs, token, ended) = (jobs_rx.clone(), token.clone(), ended_tx.clone());
        thread::spawn(move || {
            worker(&jobs, &token);
            ended.send(())
        });
    }
    drop(ended_tx);

    thread::sleep(options.cancel_after);
    token.cancel();
    thread::sleep(options.cancel_after);
    let heard = ended_rx.try_iter().count();
    println!("  workers that ended because the flag was set: {heard} of {workers}");
    drop(jobs_tx);
    let ended = heard + ended_rx.iter().count();
    println!("  workers that ended when their queue was closed: {ended} of {workers}");
}
