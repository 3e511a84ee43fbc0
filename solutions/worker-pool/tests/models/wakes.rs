//! Workers that sleep: nobody sleeps while there is work that nobody has in hand.

use std::sync::Arc;

use super::tools::{ALL, Gate, Ledger, Task, Then, holds, submit};
use interleave::channel;
use interleave::sync::Barrier;
use worker_pool::modelled::WorkerPool;

/// One job after the other, each when the one before is done.
fn one_by_one(name: &str, workers: usize, preemptions: usize) {
    holds(name, preemptions, move || {
        let ledger = Ledger::default();
        let pool = WorkerPool::new(workers, 2);
        let (done, was_done) = channel::bounded(2);
        for number in 0..2 {
            let task = Task::new(number, &ledger);
            submit(&pool, [task.then(Then::Tell(done.clone()))]);
            // Deadlock, unless a worker comes that may have gone to sleep just now.
            assert_eq!(was_done.recv(), Ok(number));
        }
    });
}

#[test]
fn sleep_submit() {
    one_by_one("sleep_submit", 1, ALL);
}

#[test]
fn two_sleep_submit() {
    one_by_one("two_sleep_submit", 2, 0);
}

#[test]
fn both_wake() {
    holds("both_wake", 1, || {
        let ledger = Ledger::default();
        let pool = WorkerPool::new(2, 2);
        let together = Arc::new(Barrier::new(3));
        for number in 0..2 {
            let together = Arc::clone(&together);
            let task = Task::new(number, &ledger).calling(move |_| _ = together.wait());
            submit(&pool, [task]);
        }
        // Deadlock, unless the worker that was called first calls the other. (The end of the pool would wake it anyway.)
        together.wait();
    });
}

#[test]
fn lent_behind_long() {
    holds("lent_behind_long", 0, || {
        let ledger = Ledger::default();
        let pool = WorkerPool::new(2, 4);
        let gates = [(); 4].map(|()| Gate::closed());
        let [begun, zero, one, two] = gates.each_ref().map(Arc::clone);
        // Holds one of the workers, so that the other one goes to sleep.
        submit(
            &pool,
            [Task::new(0, &ledger).calling(move |_| {
                begun.open();
                zero.pass();
            })],
        );
        gates[0].pass();
        let tasks = [
            // Takes until the next job has begun, which whoever takes this one is lent as well.
            Task::new(1, &ledger).then(Then::Pass(Arc::clone(&one))),
            // Is stolen, and takes until the last job has begun.
            Task::new(2, &ledger).calling(move |_| {
                one.open();
                two.pass();
            }),
        ];
        assert!(pool.submit_all(tasks).is_ok());
        gates[1].open();
        gates[2].pass();
        // Deadlock, if the thief still counts as the one who looks for work, while the other has gone to sleep.
        let last = Then::Open(Arc::clone(&gates[3]));
        submit(&pool, [Task::new(3, &ledger).then(last)]);
        gates[3].pass();
        pool.drain();
        assert_eq!(ledger.sorted(), [0, 1, 2, 3]);
    });
}
