//! A reply channel in the job.
//!
//! One thread owns a ledger, and nobody else can touch it. Whoever wants something of it sends a
//! question, and with it the channel into which the answer goes.

use crate::options::Options;
use crossbeam::channel::{self, Receiver, RecvError, Sender};
use std::thread;

/// A question, and where its answer is to go.
struct Job {
    account: usize,
    amount: i64,
    reply: Sender<i64>,
}

/// The owner: one question at a time, so there is nothing to lock.
fn owner(jobs: Receiver<Job>) {
    let mut ledger = [0; 3];
    for job in jobs {
        // An account that does not exist ends the owner, which drops the question and the queue.
        if job.account >= ledger.len() {
            return;
        }
        ledger[job.account] += job.amount;
        _ = job.reply.send(ledger[job.account]); // an asker that left is no reason to end
    }
}

/// Asks, and waits for the answer. It is an error if the owner drops the question.
fn ask(jobs: &Sender<Job>, account: usize, amount: i64) -> Result<i64, RecvError> {
    let (reply, answer) = channel::bounded(1);
    let job = Job {
        account,
        amount,
        reply,
    };
    jobs.send(job).map_err(|_| RecvError)?;
    answer.recv() // the only sender of it went with the job
}

/// Three askers at once, and a question too many.
pub fn run(_: &Options) {
    let (jobs_tx, jobs_rx) = channel::unbounded();
    let owner = thread::spawn(move || owner(jobs_rx));
    thread::scope(|scope| {
        for account in 0..3 {
            let jobs = &jobs_tx;
            scope.spawn(move || {
                let balances = [10, 20, 30].map(|amount| ask(jobs, account, amount));
                println!("  account {account}, three payments in: {balances:?}");
            });
        }
    });
    let answer = ask(&jobs_tx, 7, 1);
    println!("  account 7 does not exist, the owner ends: {answer:?}");
    let answer = ask(&jobs_tx, 0, 1);
    println!("  account 0, with the owner gone: {answer:?}");
    owner.join().expect("the owner does not panic");
}
