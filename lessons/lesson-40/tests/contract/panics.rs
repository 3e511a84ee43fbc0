//! What becomes of a pool whose jobs panic. The same on real threads and on simulated ones, and on any pool with this API: the
//! module above says which.

use super::pool::{BoxError, Context, Failure, FnJob, Job, WorkerPool};
use super::sync::Arc;
use super::{Gate, IS_MODEL, MANY, Meeting, OpenAtEnd, check, message_of, thread, with_handler};
use std::panic::resume_unwind;
use std::sync::Mutex as Notes; // takes no part in a model: to lock it is no step

/// A panic that prints nothing.
fn panic_quietly() -> ! {
    resume_unwind(Box::new("a job fails"))
}

/// What a job is to do when it is executed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Does {
    Succeed,
    Fail,
    Panic,
    /// Succeeds, and panics when it is dropped.
    PanicLater,
}

/// A job that notes that it was executed.
struct Task {
    number: usize,
    does: Does,
    executed: Arc<Notes<Vec<usize>>>,
}

impl Job for Task {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        self.executed.lock().unwrap().push(self.number);
        match self.does {
            Does::Succeed | Does::PanicLater => Ok(()),
            Does::Fail => Err("a job fails".into()),
            Does::Panic => panic_quietly(),
        }
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        if self.does == Does::PanicLater && !thread::panicking() {
            panic_quietly();
        }
    }
}

/// Submits jobs that do these things, in this order, with the numbers from 1 on.
fn submit(pool: &WorkerPool<Task>, executed: &Arc<Notes<Vec<usize>>>, all: &[Does]) {
    for (number, &does) in (1..).zip(all) {
        let executed = Arc::clone(executed);
        let task = Task {
            number,
            does,
            executed,
        };
        assert!(
            pool.submit(task).is_ok(),
            "submit() must accept a job while the pool is open"
        );
    }
}

#[test]
fn the_only_worker_outlives_a_panic() {
    for does in [Does::Panic, Does::Fail, Does::PanicLater] {
        check(move || {
            let executed = Arc::default();
            let pool = WorkerPool::new(1, MANY + 1);
            let all = [vec![does], vec![Does::Succeed; MANY]].concat();
            submit(&pool, &executed, &all);
            pool.drain();
            let executed = executed.lock().unwrap().len();
            assert_eq!(
                executed,
                MANY + 1,
                "the jobs after one that is to {does:?} must be executed like any other"
            );
        });
    }
}

#[test]
fn what_jobs_came_to_is_counted() {
    check(|| {
        let executed = Arc::default();
        let pool = WorkerPool::new(1, 5);
        let all = [
            Does::Panic,
            Does::Fail,
            Does::PanicLater,
            Does::Succeed,
            Does::Panic,
        ];
        submit(&pool, &executed, &all);
        pool.drain();
        let counts = pool.snapshot();
        assert_eq!(
            (counts.succeeded, counts.failed, counts.panicked),
            (2, 1, 2),
            "of 5 jobs, of which 1 returns an error and 2 panic in their execution, so many must be counted as \
             succeeded, failed and panicked when drain() returns"
        );
        assert_eq!(
            (counts.accepted, counts.queued, counts.running),
            (5, 0, 0),
            "so many jobs must be counted as accepted, queued and running when drain() has returned"
        );
    });
}

#[test]
fn after_a_panic_on_each_worker_as_many_jobs_meet_as_before() {
    check(|| {
        let workers = if IS_MODEL { 2 } else { 4 };
        let (before, after) = (Meeting::of(workers), Meeting::of(workers));
        let pool = WorkerPool::new(workers, workers);
        let met = Gate::closed();
        for _ in 0..workers {
            let (before, met) = (Arc::clone(&before), Arc::clone(&met));
            let job = FnJob::new(move |_| -> Result<(), BoxError> {
                before.attend(); // so that each of the workers has one of these
                met.open();
                panic_quietly();
            });
            let job: Box<dyn Job> = Box::new(job);
            let accepted = pool.submit(job).is_ok();
            assert!(
                accepted,
                "submit() must accept a job while the pool is open"
            );
        }
        met.pass();
        for _ in 0..workers {
            let after = Arc::clone(&after);
            let job = FnJob::new(move |_| {
                after.attend();
                Ok(())
            });
            let job: Box<dyn Job> = Box::new(job);
            let accepted = pool.submit(job).is_ok();
            assert!(
                accepted,
                "submit() must accept a job while the pool is open"
            );
        }
        pool.drain();
        assert_eq!(
            after.most(),
            workers,
            "after a panic on each worker, as many jobs as there are workers must still meet"
        );
        let counts = pool.snapshot();
        assert_eq!(
            (counts.panicked, counts.succeeded),
            (workers as u64, workers as u64),
            "so many must be counted as panicked and as succeeded"
        );
    });
}

/// What a handler was told.
fn told(failure: Failure<Task>) -> (usize, &'static str, String) {
    match failure {
        Failure::Error { job, error } => (job.number, "error", error.to_string()),
        Failure::Panic { job, payload } => (job.number, "panic", message_of(&*payload)),
    }
}

#[test]
fn the_handler_is_told_of_each_failure() {
    check(|| {
        let (executed, notes) = (Arc::default(), Arc::<Notes<Vec<_>>>::default());
        let told_so_far = Arc::clone(&notes);
        let pool = with_handler(1, 4, move |failure| {
            told_so_far.lock().unwrap().push(told(failure));
        });
        let all = [Does::Succeed, Does::Fail, Does::Panic, Does::Succeed];
        submit(&pool, &executed, &all);
        pool.drain();
        let because = || "a job fails".to_owned();
        assert_eq!(
            *notes.lock().unwrap(),
            [(2, "error", because()), (3, "panic", because())],
            "of jobs 1 to 4, where 2 returns an error and 3 panics, the handler must be given these two and why, before \
             drain() returns"
        );
    });
}

/// Fails at its first execution only.
struct SecondTime {
    executed: usize,
    panics: bool,
    _dropped: OpenAtEnd,
}

impl Job for SecondTime {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        self.executed += 1;
        match self.executed {
            1 if self.panics => panic_quietly(),
            1 => Err("the first time".into()),
            _ => Ok(()),
        }
    }
}

#[test]
fn a_job_that_failed_can_be_submitted_again() {
    for panics in [false, true] {
        check(move || {
            let (came_back, job) = (Gate::closed(), Arc::<Notes<Option<SecondTime>>>::default());
            let (gate, slot) = (Arc::clone(&came_back), Arc::clone(&job));
            let pool = with_handler(1, 1, move |failure| {
                let (Failure::Error { job, .. } | Failure::Panic { job, .. }) = failure;
                *slot.lock().unwrap() = Some(job);
                gate.open();
            });
            let first = pool.submit(SecondTime {
                executed: 0,
                panics,
                _dropped: came_back.at_end(), // so that main does not wait for a job that is lost
            });
            came_back.pass();
            let job = job.lock().unwrap().take();
            let again = job.map(|job| pool.submit(job).is_ok());
            assert!(
                first.is_ok() && again == Some(true),
                "a job that failed must be given to the handler, and submit() must accept it again"
            );
            pool.drain();
            let counts = pool.snapshot();
            assert_eq!(
                (
                    counts.accepted,
                    counts.failed + counts.panicked,
                    counts.succeeded
                ),
                (2, 1, 1),
                "a job that failed, was submitted again by whoever got it from the handler, and succeeded must be \
                 counted so often as accepted, as failed or panicked, and as succeeded"
            );
        });
    }
}

#[test]
fn a_handler_that_panics_costs_nothing_else() {
    check(|| {
        let executed = Arc::default();
        let pool = with_handler(1, 3, |_| panic_quietly());
        submit(&pool, &executed, &[Does::Panic, Does::Fail, Does::Succeed]);
        pool.drain();
        let counts = pool.snapshot();
        assert_eq!(
            (counts.panicked, counts.failed, counts.succeeded),
            (1, 1, 1),
            "a handler that panics must cost neither the worker nor a count"
        );
    });
}

// Main wants a number of the pool while the handler is at work, and only then lets it go on.
#[test]
fn a_slow_handler_holds_up_nobody() {
    check(|| {
        let (begun, may_end) = (Gate::closed(), Gate::closed());
        let called = Arc::<Notes<bool>>::default();
        let (inside, holds, note) = (
            Arc::clone(&begun),
            Arc::clone(&may_end),
            Arc::clone(&called),
        );
        let pool = with_handler(1, 1, move |_| {
            *note.lock().unwrap() = true;
            inside.open();
            holds.pass();
        });
        let submitted = pool.submit(SecondTime {
            executed: 0,
            panics: false,
            _dropped: begun.at_end(), // so that main does not wait for a job that is lost
        });
        begun.pass();
        let now = pool.snapshot();
        may_end.open();
        pool.drain();
        assert_eq!(
            (submitted.is_ok(), now.accepted, *called.lock().unwrap()),
            (true, 1, true),
            "the job must be accepted, be counted as that, and be given to the handler"
        );
        assert_eq!(
            now.queued + now.running + now.succeeded + now.failed + now.panicked + now.returned,
            now.accepted,
            "every job that was accepted must be counted as exactly one other thing, also while its handler is called"
        );
    });
}

// Main looks while the job is executed, while what it came to is counted, or afterwards.
#[test]
fn at_every_moment_a_job_is_counted_once_whatever_it_comes_to() {
    for does in [Does::Succeed, Does::Fail, Does::Panic] {
        check(move || {
            let executed = Arc::default();
            let pool = WorkerPool::new(1, 1);
            submit(&pool, &executed, &[does]);
            let now = pool.snapshot();
            pool.drain();
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
                (1, 1),
                "a job that was accepted, and is to {does:?}, must be counted as that and as exactly one other thing: {now:?}"
            );
        });
    }
}
