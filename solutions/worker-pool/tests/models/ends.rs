//! Submitting against the end of the pool: what is accepted is executed or returned, once.

use std::sync::Arc;

use super::tools::{ALL, Gate, Ledger, Task, Then, consistent, holds, submit};
use interleave::thread;
use worker_pool::modelled::{Context, WorkerPool};

/// Submits job 1 from another thread while this one does something to the pool; what is accepted must have been executed or be in what it returns.
fn submit_against(
    name: &str,
    preemptions: usize,
    end: impl Fn(&WorkerPool<Task>, &Context) -> Vec<Task> + Send + Sync + 'static,
) {
    holds(name, preemptions, move || {
        let ledger = Ledger::default();
        let context = Context::new();
        let pool = WorkerPool::builder()
            .workers(1)
            .capacity(2)
            .context(&context);
        let pool = Arc::new(pool.build().unwrap());
        submit(&pool, [Task::new(0, &ledger)]);
        let submitter = thread::spawn({
            let (pool, ledger) = (Arc::clone(&pool), ledger.clone());
            move || pool.submit(Task::new(1, &ledger)).err()
        });
        let mut numbers: Vec<u32> = end(&pool, &context)
            .iter()
            .map(|task| task.number)
            .collect();
        let refused = submitter.join().unwrap();
        pool.drain();
        numbers.extend(refused.map(|error| error.into_job().number));
        numbers.extend(ledger.sorted());
        numbers.sort_unstable();
        let counts = consistent(&pool);
        assert_eq!((counts.queued, counts.running), (0, 0));
        // What drain dropped under a cancelled context is only counted.
        if counts.returned == 0 || !context_is_done(&context) {
            assert_eq!(numbers, [0, 1], "each job once");
        }
        assert_eq!(counts.succeeded, ledger.len() as u64);
    });
}

fn context_is_done(context: &Context) -> bool {
    context.error().is_some()
}

#[test]
fn submit_drain() {
    submit_against("submit_drain", ALL, |pool, _| {
        pool.drain();
        Vec::new()
    });
}

#[test]
fn submit_quit() {
    submit_against("submit_quit", 2, |pool, _| pool.quit());
}

#[test]
fn submit_cancel() {
    submit_against("submit_cancel", 2, |pool, context| {
        context.cancel();
        pool.quit()
    });
}

#[test]
fn steal_drain() {
    holds("steal_drain", 1, || {
        let ledger = Ledger::default();
        let pool = WorkerPool::new(2, 4);
        assert!(
            pool.submit_all((0..3).map(|number| Task::new(number, &ledger)))
                .is_ok()
        );
        pool.drain();
        assert_eq!(ledger.sorted(), [0, 1, 2], "each job once");
        assert_eq!(consistent(&pool).succeeded, 3);
    });
}

#[test]
fn steal_quit() {
    holds("steal_quit", 1, || {
        let ledger = Ledger::default();
        let pool = WorkerPool::new(2, 4);
        assert!(
            pool.submit_all((0..3).map(|number| Task::new(number, &ledger)))
                .is_ok()
        );
        let returned: Vec<u32> = pool.quit().iter().map(|task| task.number).collect();
        assert!(
            returned.is_sorted(),
            "in the order in which they were submitted: {returned:?}"
        );
        let mut all = ledger.sorted();
        all.extend(&returned);
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2], "each job once");
        assert_eq!(consistent(&pool).returned, returned.len() as u64);
    });
}

#[test]
fn panic_last_worker() {
    holds("panic_last_worker", ALL, || {
        let ledger = Ledger::default();
        let pool = WorkerPool::new(1, 2);
        submit(&pool, [Task::new(0, &ledger).then(Then::Panic)]);
        submit(&pool, [Task::new(1, &ledger)]);
        pool.drain();
        assert_eq!(ledger.sorted(), [0, 1]);
        let counts = consistent(&pool);
        assert_eq!((counts.panicked, counts.succeeded), (1, 1));
    });
}

#[test]
fn drop_by_own_worker() {
    holds("drop_by_own_worker", ALL, || {
        let ledger = Ledger::default();
        let pool = Arc::new(WorkerPool::new(1, 2));
        let gate = Gate::closed();
        let mut last = Some((Arc::clone(&pool), Arc::clone(&gate)));
        let task = Task::new(0, &ledger).calling(move |_| {
            if let Some((pool, gate)) = last.take() {
                gate.pass();
                drop(pool);
            }
        });
        submit(&pool, [task, Task::new(1, &ledger)]);
        drop(pool);
        gate.open();
        // The model fails if a thread is left behind: both jobs are executed, and the worker ends.
    });
}

#[test]
fn two_drains() {
    holds("two_drains", 2, || {
        let ledger = Ledger::default();
        let pool = Arc::new(WorkerPool::new(1, 2));
        submit(&pool, [Task::new(0, &ledger)]);
        let other = thread::spawn({
            let (pool, ledger) = (Arc::clone(&pool), ledger.clone());
            move || {
                pool.drain();
                assert_eq!(ledger.len(), 1);
            }
        });
        pool.drain();
        assert_eq!(ledger.len(), 1);
        other.join().unwrap();
    });
}

#[test]
fn quit_by_own_worker() {
    holds("quit_by_own_worker", ALL, || {
        let ledger = Ledger::default();
        let pool = Arc::new(WorkerPool::<Task>::new(1, 2));
        let own = Arc::downgrade(&pool);
        let seen = ledger.clone();
        let task = Task::new(0, &ledger).calling(move |_| {
            if let Some(pool) = own.upgrade() {
                pool.quit().iter().for_each(|task| seen.write(task.number));
            }
        });
        submit(&pool, [task]);
        _ = pool
            .submit(Task::new(1, &ledger))
            .map_err(|error| ledger.write(error.into_job().number));
        pool.drain();
        assert_eq!(
            ledger.sorted(),
            [0, 1],
            "executed, returned or refused, but once"
        );
    });
}

#[test]
fn cancel_lent() {
    holds("cancel_lent", ALL, || {
        let ledger = Ledger::default();
        let pool = WorkerPool::new(1, 4);
        let tasks =
            [0, 1, 2].map(|number| Task::new(number, &ledger).calling(|context| context.cancel()));
        assert!(pool.submit_all(tasks).is_ok());
        pool.drain();
        assert_eq!(ledger.sorted(), [0], "the others were lent, but not begun");
        assert_eq!(consistent(&pool).returned, 2);
    });
}
