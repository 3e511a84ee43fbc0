//! Submitters that wait for room.

use std::sync::Arc;

use super::tools::{Gate, Ledger, Task, Then, consistent, holds, submit};
use interleave::thread;
use interleave::time::Duration;
use worker_pool::modelled::{Context, SubmitTimeoutError, WorkerPool};

#[test]
fn room_when_begun() {
    holds("room_when_begun", 2, || {
        let ledger = Ledger::default();
        let pool = WorkerPool::new(1, 2);
        let gate = Gate::closed();
        submit(&pool, [Task::new(0, &ledger)]);
        let wait = |number| Task::new(number, &ledger).then(Then::Pass(Arc::clone(&gate)));
        // The last finds the queue full, until job 1 has begun, which won't end before this one is accepted.
        submit(&pool, [wait(1), wait(2), wait(3)]);
        gate.open();
        pool.drain();
        assert_eq!(ledger.sorted(), [0, 1, 2, 3]);
    });
}

#[test]
fn two_wait_for_room() {
    holds("two_wait_for_room", 1, || {
        let ledger = Ledger::default();
        let pool = Arc::new(WorkerPool::new(1, 2));
        let gate = Gate::closed();
        let last = Task::new(2, &ledger).then(Then::Pass(Arc::clone(&gate)));
        submit(&pool, [Task::new(0, &ledger), Task::new(1, &ledger), last]);
        let other = thread::spawn({
            let (pool, ledger) = (Arc::clone(&pool), ledger.clone());
            move || submit(&pool, [Task::new(3, &ledger)])
        });
        // There is room for both once job 2 has begun, which won't end before. Deadlock, if one of them is forgotten.
        submit(&pool, [Task::new(4, &ledger)]);
        other.join().unwrap();
        gate.open();
        pool.drain();
        assert_eq!(ledger.sorted(), [0, 1, 2, 3, 4]);
    });
}

#[test]
fn timeout_call() {
    holds("timeout_call", 1, || {
        let ledger = Ledger::default();
        let pool = Arc::new(WorkerPool::new(1, 1));
        submit(&pool, [0, 1].map(|number| Task::new(number, &ledger)));
        let other = thread::spawn({
            let (pool, ledger) = (Arc::clone(&pool), ledger.clone());
            move || {
                let task = Task::new(2, &ledger);
                match pool.submit_timeout(task, Duration::from_millis(1)) {
                    Ok(()) => true,
                    Err(SubmitTimeoutError::Timeout(_)) => false,
                    Err(SubmitTimeoutError::Shutdown(_)) => panic!("the pool is open"),
                }
            }
        });
        let accepted = other.join().unwrap();
        // Deadlock, if the other's time was over just when it was called, and its call counts as unanswered ever since.
        submit(&pool, [3, 4].map(|number| Task::new(number, &ledger)));
        pool.drain();
        assert_eq!(ledger.len(), 4 + usize::from(accepted));
    });
}

/// A submitter that waits for room in a pool that is held, until `end`.
fn blocked_until(name: &str, end: impl Fn(&WorkerPool<Task>, &Context) + Send + Sync + 'static) {
    holds(name, 2, move || {
        let ledger = Ledger::default();
        let context = Context::new();
        let pool = WorkerPool::builder()
            .workers(1)
            .capacity(1)
            .context(&context);
        let pool = Arc::new(pool.build().unwrap());
        let gate = Gate::closed();
        let task = Task::new(0, &ledger).then(Then::Pass(Arc::clone(&gate)));
        submit(&pool, [task]);
        let submitter = thread::spawn({
            let (pool, ledger) = (Arc::clone(&pool), ledger.clone());
            move || {
                let both = [Task::new(1, &ledger), Task::new(2, &ledger)];
                both.map(|task| pool.submit(task).is_ok())
            }
        });
        end(&pool, &context);
        // Deadlock, if the submitter is not woken: the gate opens only when it is.
        let accepted = submitter.join().unwrap();
        gate.open();
        let returned = pool.quit();
        let accepted = 1 + accepted.iter().filter(|yes| **yes).count();
        assert_eq!(
            ledger.len() + returned.len(),
            accepted,
            "accepted = executed + returned"
        );
        consistent(&pool);
    });
}

#[test]
fn cancel_blocked() {
    blocked_until("cancel_blocked", |_, context| context.cancel());
}

#[test]
fn deadline_blocked() {
    holds("deadline_blocked", 2, || {
        let ledger = Ledger::default();
        let context = Context::new().with_timeout(Duration::from_millis(1));
        let pool = WorkerPool::builder()
            .workers(1)
            .capacity(1)
            .context(&context);
        let pool = pool.build().unwrap();
        let gate = Gate::closed();
        let held = |number| Task::new(number, &ledger).then(Then::Pass(Arc::clone(&gate)));
        // There is never room for the third. Deadlock, if its submitter sleeps longer than the deadline.
        let accepted = [0, 1, 2].map(|number| pool.submit(held(number)).is_ok());
        gate.open();
        assert!(!accepted[2], "after the deadline nothing is accepted");
        let accepted = accepted.iter().filter(|yes| **yes).count();
        let returned = pool.quit().len();
        assert_eq!(
            ledger.len() + returned,
            accepted,
            "accepted = executed + returned"
        );
    });
}

#[test]
fn deadline_asleep() {
    holds("deadline_asleep", 2, || {
        let ledger = Ledger::default();
        let context = Context::new().with_timeout(Duration::from_millis(1));
        let pool = WorkerPool::builder()
            .workers(1)
            .capacity(1)
            .context(&context);
        let pool = pool.build().unwrap();
        let accepted = pool.submit(Task::new(0, &ledger)).is_ok();
        thread::sleep(Duration::from_millis(2));
        // The worker has ended or is about to; it may have been called all the same.
        assert!(pool.try_submit(Task::new(1, &ledger)).is_err());
        let returned = pool.quit().len();
        assert_eq!(
            ledger.len() + returned,
            usize::from(accepted),
            "accepted = executed + returned"
        );
    });
}

#[test]
fn own_full_pool() {
    holds("own_full_pool", 2, || {
        let ledger = Ledger::default();
        let pool = Arc::new(WorkerPool::new(1, 1));
        let own = Arc::downgrade(&pool);
        let inner = ledger.clone();
        let task = Task::new(0, &ledger).calling(move |_| {
            let pool = own.upgrade().expect("main holds it");
            // One of them finds the queue full, of which only this worker makes room.
            submit(&pool, [Task::new(1, &inner), Task::new(2, &inner)]);
            assert!(consistent(&pool).running >= 1);
        });
        submit(&pool, [task]);
        submit(&pool, [Task::new(3, &ledger)]);
        // `drain` would refuse what the job submits.
        while ledger.len() < 3 {
            thread::yield_now();
        }
        pool.drain();
        assert_eq!(ledger.sorted(), [0, 1, 2, 3]);
        assert_eq!(consistent(&pool).succeeded, 4);
    });
}

#[test]
fn own_endless_timeout() {
    holds("own_endless_timeout", 2, || {
        let ledger = Ledger::default();
        let pool = Arc::new(WorkerPool::new(1, 1));
        let (own, inner) = (Arc::downgrade(&pool), ledger.clone());
        let gate = Gate::closed();
        let done = Arc::clone(&gate);
        let task = Task::new(0, &ledger).calling(move |_| {
            let pool = own.upgrade().expect("main holds it");
            submit(&pool, [Task::new(1, &inner)]);
            // Deadlock, if it waits for the room that its own worker should make.
            let submitted = pool.submit_timeout(Task::new(2, &inner), Duration::MAX);
            assert!(submitted.is_ok(), "the pool is open");
            done.open();
        });
        submit(&pool, [task]);
        gate.pass();
        pool.drain();
        assert_eq!(ledger.sorted(), [0, 1, 2]);
    });
}

#[test]
fn snapshot_any_time() {
    holds("snapshot_any_time", 2, || {
        let ledger = Ledger::default();
        let pool = WorkerPool::new(1, 1);
        submit(&pool, (0..2).map(|number| Task::new(number, &ledger)));
        let one = consistent(&pool);
        assert!(one.running <= 1, "{one:?}");
        let two = consistent(&pool);
        assert!(
            two.running <= 1 && two.succeeded >= one.succeeded,
            "{one:?} {two:?}"
        );
    });
}
