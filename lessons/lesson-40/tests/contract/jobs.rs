//! What a job is, and that a pool executes it. The same on real threads and on simulated ones, and on any pool with this
//! API: the module above says which.

use super::pool::{BoxError, Context, FnJob, Job, WorkerPool};
use super::sync::Arc;
use super::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use super::{Gate, IS_MODEL, MANY, Meeting, check, check_few, panic_of, with_context};
use std::sync::Mutex as Notes; // takes no part in a model: to lock it is no step

/// Fails until it has been executed so often, and notes which execution it was.
struct Stubborn {
    executed: usize,
    succeeds_at: usize,
    notes: Arc<Notes<Vec<usize>>>,
}

impl Job for Stubborn {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        self.executed += 1;
        self.notes.lock().unwrap().push(self.executed);
        match self.executed < self.succeeds_at {
            true => Err("not yet".into()),
            false => Ok(()),
        }
    }
}

/// Counts its execution in the counter that it was given, for `worth`.
struct Counted {
    count: Arc<AtomicUsize>,
    worth: usize,
}

impl Job for Counted {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        self.count.fetch_add(self.worth, Relaxed);
        Ok(())
    }
}

/// What an execution came to, in a form that can be compared.
fn shown(result: Result<(), BoxError>) -> Result<(), String> {
    result.map_err(|error| error.to_string())
}

#[test]
fn a_closure_is_a_job() {
    check(|| {
        let (context, calls) = (Context::new(), Arc::<Notes<Vec<_>>>::default());
        let notes = Arc::clone(&calls);
        let mut number = 0;
        let mut job = FnJob::new(move |context| {
            number += 1; // a closure may change what it owns
            let cancelled = context.error().is_some();
            notes.lock().unwrap().push((number, cancelled));
            match number {
                1 => Err("the first call".into()),
                _ => Ok(()),
            }
        });
        let results = [job.execute(&context), job.execute(&context)].map(shown);
        context.cancel();
        let last = shown(job.execute(&context));
        assert_eq!(
            *calls.lock().unwrap(),
            [(1, false), (2, false), (3, true)],
            "each execution of a FnJob must call the closure, with the context that execute() was given (the third time it is \
             cancelled)"
        );
        assert_eq!(
            (results, last),
            ([Err("the first call".to_owned()), Ok(())], Ok(())),
            "the execution of a FnJob must return what the closure returns"
        );
    });
}

#[test]
fn a_boxed_job_is_a_job_also_in_a_second_box() {
    check(|| {
        let context = Context::new();
        let notes = Arc::default();
        let stubborn = Stubborn {
            executed: 0,
            succeeds_at: 2,
            notes: Arc::clone(&notes),
        };
        let boxed: Box<dyn Job> = Box::new(stubborn);
        let mut twice: Box<Box<dyn Job>> = Box::new(boxed);
        let results = [twice.execute(&context), twice.execute(&context)].map(shown);
        assert_eq!(
            (results, notes.lock().unwrap().as_slice()),
            ([Err("not yet".to_owned()), Ok(())], [1, 2].as_slice()),
            "to execute a box must execute the one job inside, as often as it is called, and return what it returns"
        );
    });
}

#[test]
fn unlike_jobs_go_through_one_pool() {
    check(|| {
        let (counted, notes) = (Arc::new(AtomicUsize::new(0)), Arc::default());
        let pool: WorkerPool = WorkerPool::new(1, 4);
        let job = Counted {
            count: Arc::clone(&counted),
            worth: 1,
        };
        pool.submit(Box::new(job))
            .expect("submit() must accept a job while the pool is open");
        let job = Stubborn {
            executed: 0,
            succeeds_at: 1,
            notes: Arc::clone(&notes),
        };
        pool.submit(Box::new(job))
            .expect("submit() must accept a job while the pool is open");
        let count = Arc::clone(&counted);
        pool.submit_fn(move |_| {
            count.fetch_add(10, Relaxed);
            Ok(())
        })
        .expect("submit_fn() must accept a closure while the pool is open");
        pool.drain();
        let executed = (counted.load(Relaxed), notes.lock().unwrap().clone());
        assert_eq!(
            executed,
            (11, vec![1]),
            "a boxed struct, a boxed struct of another type and a closure must each have been executed once when \
             drain() returns"
        );
        assert_eq!(
            pool.snapshot().succeeded,
            3,
            "the 3 jobs must be counted as succeeded"
        );
    });
}

#[test]
fn jobs_of_one_type_need_no_box() {
    check(|| {
        let count = Arc::new(AtomicUsize::new(0));
        let pool = WorkerPool::new(2, 2);
        for worth in 1..=MANY {
            let count = Arc::clone(&count);
            pool.submit(Counted { count, worth })
                .expect("submit() must accept a job while the pool is open");
        }
        pool.drain();
        assert_eq!(
            count.load(Relaxed),
            MANY * (MANY + 1) / 2,
            "each of {MANY} jobs must have been executed once when drain() returns"
        );
    });
}

#[test]
fn an_error_is_counted_and_the_worker_goes_on() {
    check(|| {
        let notes = Arc::default();
        let pool = WorkerPool::new(1, 3);
        for succeeds_at in [2, 1] {
            let notes = Arc::clone(&notes);
            let executed = 0;
            pool.submit(Stubborn {
                executed,
                succeeds_at,
                notes,
            })
            .expect("submit() must accept a job while the pool is open");
        }
        pool.drain();
        assert_eq!(
            *notes.lock().unwrap(),
            [1, 1],
            "each job must be executed once: the one that returns an error, and the one after it"
        );
        let counts = pool.snapshot();
        assert_eq!(
            (counts.succeeded, counts.failed),
            (1, 1),
            "of 2 jobs, of which one returned an error, so many must be counted as succeeded and as failed"
        );
    });
}

#[test]
fn a_job_is_counted_when_it_has_ended_and_not_before() {
    check(|| {
        let (begun, may_end) = (Gate::closed(), Gate::closed());
        let pool = WorkerPool::new(1, 1);
        let (inside, held) = (Arc::clone(&begun), Arc::clone(&may_end));
        pool.submit(FnJob::new(move |_| {
            inside.open();
            held.pass();
            Ok(())
        }))
        .expect("submit() must accept a job while the pool is open");
        begun.pass();
        let counts = pool.snapshot();
        assert_eq!(
            (counts.succeeded, counts.failed),
            (0, 0),
            "a job that is still being executed must not be counted as succeeded or failed"
        );
        may_end.open();
        pool.drain();
        assert_eq!(
            pool.snapshot().succeeded,
            1,
            "a job that has ended must be counted when drain() returns"
        );
    });
}

#[test]
fn as_many_jobs_are_executed_at_once_as_there_are_workers() {
    check(|| {
        for workers in if IS_MODEL { 2..=2 } else { 1..=4 } {
            let meeting = Meeting::of(workers);
            let pool = WorkerPool::new(workers, workers);
            for _ in 0..workers {
                let meeting = Arc::clone(&meeting);
                pool.submit(FnJob::new(move |_| {
                    meeting.attend();
                    Ok(())
                }))
                .expect("submit() must accept a job while the pool is open");
            }
            pool.drain();
            assert_eq!(
                meeting.most(),
                workers,
                "so many jobs, which wait for one another, must all meet on as many workers"
            );
        }
    });
}

#[test]
fn one_worker_executes_one_job_at_a_time_in_order() {
    check(|| {
        let (under_way, notes) = (
            Arc::new(AtomicUsize::new(0)),
            Arc::<Notes<Vec<_>>>::default(),
        );
        let pool = WorkerPool::new(1, 2);
        for job in 0..MANY {
            let (under_way, notes) = (Arc::clone(&under_way), Arc::clone(&notes));
            pool.submit(FnJob::new(move |_| {
                let others = under_way.fetch_add(1, Relaxed);
                notes.lock().unwrap().push((job, others));
                under_way.fetch_sub(1, Relaxed);
                Ok(())
            }))
            .expect("submit() must accept a job while the pool is open");
        }
        pool.drain();
        let expected: Vec<_> = (0..MANY).map(|job| (job, 0)).collect();
        assert_eq!(
            *notes.lock().unwrap(),
            expected,
            "one worker must execute the jobs in their order, with 0 others under way at the same time"
        );
    });
}

// While the worker is held, there is room for just so many.
#[test]
fn there_is_room_for_as_many_jobs_as_was_asked_for() {
    check(|| {
        let (begun, may_end) = (Gate::closed(), Gate::closed());
        let pool: WorkerPool = WorkerPool::new(1, 2);
        let (inside, held) = (Arc::clone(&begun), Arc::clone(&may_end));
        pool.submit_fn(move |_| {
            inside.open();
            held.pass();
            Ok(())
        })
        .expect("submit_fn() must accept a closure while the pool is open");
        begun.pass();
        for _ in 0..2 {
            pool.submit_fn(|_| Ok(()))
                .expect("submit_fn() must accept a closure while the pool is open");
        }
        may_end.open(); // only now: for two jobs there was room
        pool.drain();
        assert_eq!(pool.snapshot().succeeded, 3, "all 3 jobs must be executed");
    });
}

// How many submissions have returned when a job begins: all that have begun, and what there is room for.
#[test]
fn submit_waits_while_the_queue_is_full() {
    check(|| {
        const CAPACITY: usize = 1;
        let pool = WorkerPool::new(1, CAPACITY);
        let (returned, most) = (
            Arc::<Notes<usize>>::default(),
            Arc::<Notes<usize>>::default(),
        );
        for number in 1..=MANY + 1 {
            let (ahead, most) = (Arc::clone(&returned), Arc::clone(&most));
            pool.submit(FnJob::new(move |_| {
                let mut most = most.lock().unwrap();
                *most = (*most).max(ahead.lock().unwrap().saturating_sub(number));
                Ok(())
            }))
            .expect("submit() must accept a job while the pool is open");
            *returned.lock().unwrap() += 1;
        }
        pool.drain();
        let most = *most.lock().unwrap();
        assert!(
            most <= CAPACITY,
            "a queue must have room for no more than was asked for: with room for {CAPACITY}, submit() was {most} jobs ahead of \
             the worker"
        );
    });
}

#[test]
fn every_job_is_executed_with_the_context_of_the_pool() {
    check(|| {
        let (begun, cancelled) = (Gate::closed(), Gate::closed());
        let (context, seen) = (Context::new(), Arc::<Notes<Vec<_>>>::default());
        let pool = with_context(1, 1, context.clone());
        let (inside, held, notes) = (
            Arc::clone(&begun),
            Arc::clone(&cancelled),
            Arc::clone(&seen),
        );
        pool.submit(FnJob::new(move |context| {
            let before = context.error().is_some();
            inside.open();
            held.pass();
            let after = context.error().is_some();
            notes.lock().unwrap().extend([before, after]);
            Ok(())
        }))
        .expect("submit() must accept a job while the pool is open");
        begun.pass();
        context.cancel();
        cancelled.open();
        pool.drain();
        assert_eq!(
            *seen.lock().unwrap(),
            [false, true],
            "a job must see that the context which the pool was made with is cancelled: not before, and from then on"
        );
    });
}

#[test]
fn a_pool_without_workers_or_without_room_is_refused() {
    check_few(|| {
        let refused = [(0, 1), (1, 0), (0, 0)].map(|(workers, capacity)| {
            panic_of(|| WorkerPool::<Counted>::new(workers, capacity)).unwrap_or_default()
        });
        let workers = "a pool needs at least one worker";
        let room = "a queue needs room for at least one job";
        assert_eq!(
            refused,
            [workers, room, workers],
            "new(0, 1), new(1, 0) and new(0, 0) must panic with these sentences"
        );
    });
}
