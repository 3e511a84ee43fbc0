//! What `submit`, `try_submit` and `submit_timeout` must do. The same on real threads and on simulated ones, and on any pool
//! with this API: the module above says which.

use super::pool::{
    BoxError, Context, Job, SubmitError, SubmitTimeoutError, TrySubmitError, WorkerPool,
};
use super::sync::Arc;
use super::time::{Duration, Instant};
use super::{Gate, IS_MODEL, MANY, Meeting, check, check_few, orders, thread};
use std::sync::Mutex as Notes; // takes no part in a model: to lock it is no step

/// A time that never passes on real threads: whoever waits it out hangs.
const LONG: Duration = Duration::from_secs(3_600);
const YEAR: Duration = Duration::from_secs(365 * 24 * 3_600);
const SHORT: Duration = Duration::from_millis(10);

/// Something to do, and a number by which it is known again when it comes back.
struct Task {
    number: usize,
    work: Box<dyn FnMut() + Send>,
}

impl Job for Task {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        (self.work)();
        Ok(())
    }
}

fn task(number: usize, work: impl FnMut() + Send + 'static) -> Task {
    let work = Box::new(work);
    Task { number, work }
}

/// Notes its number when it is executed.
fn noted(number: usize, notes: &Arc<Notes<Vec<usize>>>) -> Task {
    let notes = Arc::clone(notes);
    task(number, move || notes.lock().unwrap().push(number))
}

/// A pool with one worker, which is held by a job until the gate is opened: what is submitted stays in the queue.
fn held(capacity: usize) -> (WorkerPool<Task>, Arc<Gate>) {
    let (begun, may_end) = (Gate::closed(), Gate::closed());
    let pool = WorkerPool::new(1, capacity);
    let (inside, holds) = (Arc::clone(&begun), Arc::clone(&may_end));
    let holder = task(0, move || {
        inside.open();
        holds.pass();
    });
    submit(&pool, holder);
    begun.pass();
    (pool, may_end)
}

/// Submits a job that must be accepted.
fn submit(pool: &WorkerPool<Task>, task: Task) {
    let submitted = pool.submit(task);
    assert!(
        submitted.is_ok(),
        "submit() must accept a job while the pool is open"
    );
}

/// The number of the job that came back, and why, in a form that can be compared.
fn tried(result: Result<(), TrySubmitError<Task>>) -> Result<(), (&'static str, usize)> {
    result.map_err(|error| match error {
        TrySubmitError::Full(job) => ("full", job.number),
        TrySubmitError::Shutdown(job) => ("shutdown", job.number),
    })
}

fn timed(result: Result<(), SubmitTimeoutError<Task>>) -> Result<(), (&'static str, usize)> {
    result.map_err(|error| match error {
        SubmitTimeoutError::Timeout(job) => ("timeout", job.number),
        SubmitTimeoutError::Shutdown(job) => ("shutdown", job.number),
    })
}

fn submitted(result: Result<(), SubmitError<Task>>) -> Result<(), usize> {
    result.map_err(|error| error.into_job().number)
}

#[test]
fn the_queue_has_room_for_its_capacity_and_no_more() {
    check(|| {
        let (pool, may_end) = held(2);
        let notes = Arc::default();
        let results = [1, 2, 3, 4].map(|number| tried(pool.try_submit(noted(number, &notes))));
        assert_eq!(
            results,
            [Ok(()), Ok(()), Err(("full", 3)), Err(("full", 4))],
            "while the only worker is busy, a queue with room for 2 must accept 2 jobs and give the others back as Full"
        );
        let counts = pool.snapshot();
        assert_eq!(
            (counts.accepted, counts.running, counts.queued),
            (3, 1, 2),
            "so many jobs must be counted as accepted, as running and as queued: those that came back are none of them"
        );
        may_end.open();
        pool.drain();
        assert_eq!(
            *notes.lock().unwrap(),
            [1, 2],
            "what was accepted must be executed, in order, and nothing else"
        );
    });
}

// A job that begins opens the gate at which main waits: so the worker must be woken by what was submitted, and not only by
// the shutdown.
#[test]
fn each_way_to_submit_wakes_a_worker_that_sleeps() {
    let ways: [fn(&WorkerPool<Task>, Task) -> bool; 4] = [
        |pool, job| pool.submit(job).is_ok(),
        |pool, job| pool.try_submit(job).is_ok(),
        |pool, job| pool.submit_timeout(job, LONG).is_ok(),
        |pool, job| pool.submit_timeout(job, Duration::MAX).is_ok(),
    ];
    for way in ways {
        check(move || {
            let pool = WorkerPool::new(1, 1);
            let begun = Gate::closed();
            let inside = Arc::clone(&begun);
            let accepted = way(&pool, task(1, move || inside.open()));
            assert!(accepted, "a job for which there is room must be accepted");
            begun.pass();
            pool.drain();
        });
    }
}

#[test]
fn two_jobs_wake_two_workers() {
    let ways: [fn(&WorkerPool<Task>, Task) -> bool; 3] = [
        |pool, job| pool.submit(job).is_ok(),
        |pool, job| pool.try_submit(job).is_ok(),
        |pool, job| pool.submit_timeout(job, LONG).is_ok(),
    ];
    for way in ways {
        check(move || {
            let pool = WorkerPool::new(2, 2);
            let (meeting, met) = (Meeting::of(2), Gate::closed());
            for number in [1, 2] {
                let (meeting, met) = (Arc::clone(&meeting), Arc::clone(&met));
                let attends = task(number, move || {
                    meeting.attend();
                    met.open();
                });
                let accepted = way(&pool, attends);
                assert!(accepted, "a job for which there is room must be accepted");
            }
            met.pass(); // before the shutdown, which wakes all
            pool.drain();
            assert_eq!(
                meeting.most(),
                2,
                "2 jobs that wait for each other must be executed by 2 workers at once"
            );
        });
    }
}

#[test]
fn jobs_begin_in_the_order_of_their_submission() {
    check(|| {
        let (pool, may_end) = held(4);
        let notes = Arc::default();
        submit(&pool, noted(1, &notes));
        let accepted = [
            timed(pool.submit_timeout(noted(2, &notes), LONG)).is_ok(),
            tried(pool.try_submit(noted(3, &notes))).is_ok(),
            submitted(pool.submit(noted(4, &notes))).is_ok(),
        ];
        assert_eq!(
            accepted, [true; 3],
            "jobs for which there is room must be accepted"
        );
        may_end.open();
        pool.drain();
        assert_eq!(
            *notes.lock().unwrap(),
            [1, 2, 3, 4],
            "one worker must execute jobs in the order in which they were submitted, each in another way"
        );
    });
}

// How many submissions have returned when a job begins: all that have begun, and what there is room for.
#[test]
fn submit_waits_for_room() {
    check(|| {
        const CAPACITY: usize = 1;
        let pool = WorkerPool::new(1, CAPACITY);
        let (returned, most) = (
            Arc::<Notes<usize>>::default(),
            Arc::<Notes<usize>>::default(),
        );
        for number in 1..=MANY + 1 {
            let (returned, most) = (Arc::clone(&returned), Arc::clone(&most));
            let ahead = Arc::clone(&returned);
            let job = task(number, move || {
                let mut most = most.lock().unwrap();
                *most = (*most).max(ahead.lock().unwrap().saturating_sub(number));
            });
            submit(&pool, job);
            *returned.lock().unwrap() += 1;
        }
        pool.drain();
        let most = *most.lock().unwrap();
        assert!(
            most <= CAPACITY,
            "submit() must not return before there is room: with room for {CAPACITY}, it was {most} jobs ahead of the worker"
        );
    });
}

#[test]
fn two_who_wait_for_room_both_get_it() {
    check(|| {
        let (pool, may_end) = held(1);
        let notes = Arc::<Notes<Vec<_>>>::default();
        submit(&pool, noted(1, &notes));
        let pool = Arc::new(pool);
        let (theirs, job) = (Arc::clone(&pool), noted(2, &notes));
        let other = thread::spawn(move || {
            may_end.open();
            submit(&theirs, job);
        });
        submit(&pool, noted(3, &notes));
        other.join().expect("submit() must not panic");
        pool.drain();
        let mut executed = notes.lock().unwrap().clone();
        executed.sort_unstable();
        assert_eq!(
            executed,
            [1, 2, 3],
            "submit() must wait until there is room, and each job that was accepted must be executed once"
        );
    });
}

// That somebody else is at the pool just now is no reason to refuse.
#[test]
fn only_full_is_full() {
    check(|| {
        let pool = Arc::new(WorkerPool::new(1, 2));
        let theirs = Arc::clone(&pool);
        let other = thread::spawn(move || tried(theirs.try_submit(task(1, || ()))));
        let ours = tried(pool.try_submit(task(2, || ())));
        let theirs = other.join().expect("try_submit() must not panic");
        assert_eq!(
            [theirs, ours],
            [Ok(()), Ok(())],
            "try_submit() must accept while there is room, also if others submit at the same time"
        );
        pool.drain();
    });
}

#[test]
fn jobs_come_back_when_the_pool_is_shut_down() {
    check(|| {
        let pool = WorkerPool::new(1, 4);
        submit(&pool, task(0, || ()));
        pool.drain();
        let result = submitted(pool.submit(task(1, || ())));
        assert_eq!(
            result,
            Err(1),
            "submit() must give the job back when the pool is shut down"
        );
        let result = tried(pool.try_submit(task(2, || ())));
        assert_eq!(
            result,
            Err(("shutdown", 2)),
            "try_submit() must give the job back as Shutdown when the pool is shut down"
        );
        for limit in [Duration::ZERO, LONG, Duration::MAX] {
            let result = timed(pool.submit_timeout(task(3, || ()), limit));
            assert_eq!(
                result,
                Err(("shutdown", 3)),
                "submit_timeout({limit:?}) must give the job back as Shutdown when the pool is shut down"
            );
        }
        let counts = pool.snapshot();
        assert_eq!(
            (counts.accepted, counts.succeeded),
            (1, 1),
            "jobs that came back must not be counted as accepted"
        );
    });
}

// The queue is full and stays so; what ends the wait is that somebody else drains the pool. By then it is full *and* shut
// down.
#[test]
fn whoever_waits_for_room_gets_the_job_back_at_the_shutdown() {
    check(|| {
        let (pool, may_end) = held(1);
        submit(&pool, task(1, || ()));
        let pool = Arc::new(pool);
        let theirs = Arc::clone(&pool);
        let drains = thread::spawn(move || theirs.drain());
        let result = submitted(pool.submit(task(2, || ())));
        assert_eq!(
            result,
            Err(2),
            "a submit() that waits for room must give its job back when the pool is shut down"
        );
        let results = [
            tried(pool.try_submit(task(3, || ()))),
            timed(pool.submit_timeout(task(4, || ()), Duration::ZERO)),
        ];
        assert_eq!(
            results,
            [Err(("shutdown", 3)), Err(("shutdown", 4))],
            "of full and shut down, shut down must win: there will never be room"
        );
        may_end.open();
        drains.join().expect("drain() must not panic");
        assert_eq!(
            pool.snapshot().succeeded,
            2,
            "drain() must execute what was accepted"
        );
    });
}

// As long as the pool is open the worker is held and the queue is full.
#[test]
fn who_has_a_limit_and_waits_for_room_gets_the_job_back_at_the_shutdown() {
    check(|| {
        let (pool, may_end) = held(1);
        submit(&pool, task(1, || ()));
        let pool = Arc::new(pool);
        let theirs = Arc::clone(&pool);
        let drains = thread::spawn(move || theirs.drain());
        let result = timed(pool.submit_timeout(task(2, || ()), LONG));
        may_end.open();
        drains.join().expect("drain() must not panic");
        assert!(
            result == Err(("shutdown", 2)) || (IS_MODEL && result == Err(("timeout", 2))), // there an hour may be over
            "a submit_timeout() that waits for room must give its job back as Shutdown when the pool is shut down: it returned \
             {result:?}"
        );
    });
}

// Main looks before the other comes, while it waits for room, or later.
#[test]
fn at_every_moment_a_job_is_counted_once_also_while_somebody_waits_for_room() {
    let ways: [fn(&WorkerPool<Task>, Task) -> bool; 2] = [
        |pool, job| pool.submit(job).is_ok(),
        |pool, job| pool.submit_timeout(job, LONG).is_ok() || IS_MODEL, // there an hour may be over
    ];
    for way in ways {
        orders(move || {
            let (pool, may_end) = held(1);
            submit(&pool, task(1, || ()));
            let pool = Arc::new(pool);
            let theirs = Arc::clone(&pool);
            let other = thread::spawn(move || way(&theirs, task(2, || ())));
            let now = pool.snapshot();
            may_end.open();
            let accepted = other.join().expect("to submit must not panic");
            pool.drain();
            assert!(accepted, "a job must be accepted when there is room for it");
            assert_eq!(
                (
                    now.accepted,
                    now.queued
                        + now.running
                        + now.succeeded
                        + now.failed
                        + now.panicked
                        + now.returned
                ),
                (2, 2),
                "every job that was accepted must be counted as exactly one other thing, and one that waits for room is not accepted \
                 yet: {now:?}"
            );
        });
    }
}

#[test]
fn all_who_wait_for_room_get_their_jobs_back_at_the_shutdown() {
    check(|| {
        let (pool, may_end) = held(1);
        submit(&pool, task(1, || ()));
        let pool = Arc::new(pool);
        let others = [2, 3].map(|number| {
            let pool = Arc::clone(&pool);
            let back = move || match number {
                2 => submitted(pool.submit(task(2, || ()))).err(),
                _ => timed(pool.submit_timeout(task(3, || ()), LONG))
                    .err()
                    .filter(|(why, _)| *why == "shutdown" || IS_MODEL) // there an hour may be over
                    .map(|(_, number)| number),
            };
            let may_end = Arc::clone(&may_end);
            thread::spawn(move || {
                let back = back();
                may_end.open(); // so the worker is held until one of them has its job back
                back
            })
        });
        pool.drain();
        let back = others.map(|other| other.join().expect("to submit must not panic"));
        let accepted = pool.snapshot().accepted;
        let expected = 4 - back.iter().flatten().count() as u64;
        assert_eq!(
            accepted, expected,
            "each of the 4 jobs must be accepted, or come back to those who wait for room (2 of them: {back:?})"
        );
        assert_eq!(
            pool.snapshot().succeeded,
            accepted,
            "drain() must execute what was accepted"
        );
    });
}

#[test]
fn submit_timeout_waits_as_long_as_it_was_told() {
    check_few(|| {
        let (pool, may_end) = held(1);
        let accepted = timed(pool.submit_timeout(task(1, || ()), Duration::ZERO));
        assert_eq!(
            accepted,
            Ok(()),
            "submit_timeout(0) must accept a job for which there is room"
        );
        for limit in [Duration::ZERO, SHORT] {
            let start = Instant::now();
            let result = timed(pool.submit_timeout(task(2, || ()), limit));
            let took = start.elapsed();
            assert_eq!(
                result,
                Err(("timeout", 2)),
                "submit_timeout({limit:?}) must give the job back as Timeout when there is no room all that time"
            );
            assert!(
                took >= limit && (took == limit || !IS_MODEL),
                "submit_timeout({limit:?}) must wait for just so long: it waited for {took:?}"
            );
        }
        may_end.open();
        pool.drain();
        assert_eq!(
            pool.snapshot().accepted,
            2,
            "jobs that came back must not be counted as accepted"
        );
    });
}

#[test]
fn submit_timeout_is_woken_by_room() {
    for limit in [LONG, Duration::MAX] {
        check(move || {
            let (pool, may_end) = held(1);
            submit(&pool, task(1, || ()));
            let opens = thread::spawn(move || may_end.open());
            let start = Instant::now();
            let result = timed(pool.submit_timeout(task(2, || ()), limit));
            let took = start.elapsed();
            // In a model, an hour may be over, and a year.
            let may_time_out = IS_MODEL && took >= limit.min(YEAR);
            assert!(
                result == Ok(()) || (may_time_out && result == Err(("timeout", 2))),
                "submit_timeout({limit:?}) must accept the job when there is room, and wait so long for it, or for a year at \
                 least: it returned {result:?} after {took:?}"
            );
            opens.join().unwrap();
            pool.drain();
        });
    }
}

// The worker is free at the very moment in which the time of one is over, and two wait for the room that this makes. Who
// gives up must leave the wake-up to the other.
#[test]
fn who_gives_up_takes_no_room_from_another() {
    orders(|| {
        let pool = Arc::new(WorkerPool::new(1, 1));
        let begun = Gate::closed();
        let inside = Arc::clone(&begun);
        let sleeps = task(0, move || {
            inside.open();
            thread::sleep(SHORT);
        });
        submit(&pool, sleeps);
        begun.pass();
        submit(&pool, task(1, || ()));
        let theirs = Arc::clone(&pool);
        let other = thread::spawn(move || timed(theirs.submit_timeout(task(2, || ()), SHORT)));
        submit(&pool, task(3, || ()));
        let other = other.join().expect("submit_timeout() must not panic");
        assert!(
            matches!(other, Ok(()) | Err(("timeout", 2))),
            "submit_timeout() must accept the job or give it back as Timeout: it returned {other:?}"
        );
        pool.drain();
    });
}

#[test]
fn of_two_who_try_for_the_last_place_one_is_told_at_once() {
    check(|| {
        let (pool, may_end) = held(1);
        let pool = Arc::new(pool);
        let theirs = Arc::clone(&pool);
        let other = thread::spawn(move || tried(theirs.try_submit(task(1, || ()))));
        let ours = tried(pool.try_submit(task(2, || ())));
        let theirs = other.join().expect("try_submit() must not panic");
        // Only now: who waits for room does so in vain.
        may_end.open();
        let answers = [theirs, ours];
        assert!(
            matches!(
                answers,
                [Ok(()), Err(("full", 2))] | [Err(("full", 1)), Ok(())]
            ),
            "of two who try for the last place, one must be accepted and the other told that the queue is full: {answers:?}"
        );
        pool.drain();
    });
}

// Main looks before the job is submitted, meanwhile, or later.
#[test]
fn at_every_moment_a_job_is_counted_once_however_it_was_submitted() {
    let ways: [fn(&WorkerPool<Task>, Task) -> bool; 3] = [
        |pool, job| pool.submit(job).is_ok(),
        |pool, job| pool.try_submit(job).is_ok(),
        |pool, job| pool.submit_timeout(job, LONG).is_ok(),
    ];
    for way in ways {
        check(move || {
            let pool = Arc::new(WorkerPool::new(1, 1));
            let theirs = Arc::clone(&pool);
            let other = thread::spawn(move || way(&theirs, task(1, || ())));
            let now = pool.snapshot();
            let accepted = other.join().expect("to submit must not panic");
            assert!(accepted, "a job for which there is room must be accepted");
            pool.drain();
            assert_eq!(
                now.queued + now.running + now.succeeded + now.failed + now.panicked + now.returned,
                now.accepted,
                "every job that was accepted must be counted as exactly one other thing, also while one is submitted: {now:?}"
            );
        });
    }
}
