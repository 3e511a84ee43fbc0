//! What a job may expect that submits to its own pool. The same on real threads and on simulated ones, and on any pool with this
//! API: the module above says which.

use super::pool::{BoxError, Context, Job, WorkerPool};
use super::sync::Arc;
use super::{Gate, IS_MODEL, Meeting, check, orders, thread};
use std::panic::resume_unwind;
use std::sync::{Mutex as Notes, Weak}; // take no part in a model

/// A job that is given the pool in which it is executed.
struct Task {
    pool: Weak<WorkerPool<Task>>,
    work: Box<Work>,
}

/// What a job does with the pool in which it is executed.
type Work = dyn FnMut(&WorkerPool<Task>) + Send;

impl Job for Task {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        // Main holds a handle to the pool until all is over, in each of these checks.
        if let Some(pool) = self.pool.upgrade() {
            (self.work)(&pool);
        }
        Ok(())
    }
}

/// A pool, and a way to make jobs for it.
struct Workshop(Arc<WorkerPool<Task>>);

impl Workshop {
    fn new(workers: usize, capacity: usize) -> Self {
        Workshop(Arc::new(WorkerPool::new(workers, capacity)))
    }

    fn task(&self, work: impl FnMut(&WorkerPool<Task>) + Send + 'static) -> Task {
        let work = Box::new(work);
        let pool = Arc::downgrade(&self.0);
        Task { pool, work }
    }

    /// Submits a job that must be accepted, from a thread that is no worker.
    fn submit(&self, work: impl FnMut(&WorkerPool<Task>) + Send + 'static) {
        let submitted = self.0.submit(self.task(work));
        assert!(
            submitted.is_ok(),
            "submit() must accept a job while the pool is open"
        );
    }

    /// Submits a job that opens a gate when it is nearly at its end.
    fn begin(&self, mut work: impl FnMut(&WorkerPool<Task>) + Send + 'static) -> Arc<Gate> {
        let ended = Gate::closed();
        let gate = Arc::clone(&ended);
        self.submit(move |pool| {
            work(pool);
            gate.open();
        });
        ended
    }
}

/// Jobs that a job has with it, to submit them.
struct List(Notes<Vec<Task>>);

impl List {
    fn of<const N: usize>(jobs: [Task; N]) -> Self {
        List(Notes::new(Vec::from(jobs)))
    }

    /// Submits all of them, in order; says of each whether it was accepted.
    fn submit_all(&self, pool: &WorkerPool<Task>) -> Vec<bool> {
        let jobs: Vec<_> = self.0.lock().unwrap().drain(..).collect();
        jobs.into_iter()
            .map(|job| pool.submit(job).is_ok())
            .collect()
    }
}

// One worker, room for one. The first job that the job submits waits in the queue; there is no room for the second.
#[test]
fn a_worker_executes_what_it_submits_to_its_own_full_pool() {
    check(|| {
        let notes = Arc::<Notes<Vec<_>>>::default();
        let workshop = Workshop::new(1, 1);
        let inner = |name: &'static str| {
            let notes = Arc::clone(&notes);
            workshop.task(move |_| notes.lock().unwrap().push((name, thread::current().id())))
        };
        let list = List::of([inner("first"), inner("second")]);
        let log = Arc::clone(&notes);
        let submitted = workshop.begin(move |pool| {
            let name = match list.submit_all(pool)[..] {
                [true, true] => "both submitted",
                _ => "not accepted",
            };
            log.lock().unwrap().push((name, thread::current().id()));
        });
        submitted.pass();
        workshop.0.drain();
        let notes = notes.lock().unwrap();
        let names: Vec<_> = notes.iter().map(|&(name, _)| name).collect();
        assert_eq!(
            names,
            ["second", "both submitted", "first"],
            "of two jobs that a job submits to its own pool, with one worker and room for one, the second must have been executed \
             when submit() returns, and the first is when the worker is free"
        );
        assert!(
            notes.iter().all(|(_, thread)| *thread == notes[0].1),
            "all three must be executed by the one worker"
        );
    });
}

#[test]
fn what_a_worker_executes_itself_is_counted() {
    check(|| {
        let workshop = Workshop::new(1, 1);
        let notes = Arc::<Notes<Vec<_>>>::default();
        let inner = || {
            let notes = Arc::clone(&notes);
            workshop.task(move |pool| {
                let now = pool.snapshot();
                let now = (now.accepted, now.running, now.queued);
                notes.lock().unwrap().push(now);
            })
        };
        let list = List::of([inner(), inner()]);
        let submitted = workshop.begin(move |pool| _ = list.submit_all(pool));
        submitted.pass();
        workshop.0.drain();
        assert_eq!(
            *notes.lock().unwrap(),
            [(3, 2, 1), (3, 1, 0)],
            "so many jobs must be accepted, running and queued inside the job that the worker executes itself, and then inside the \
             one from the queue"
        );
        let counts = workshop.0.snapshot();
        assert_eq!(
            (counts.accepted, counts.succeeded, counts.running),
            (3, 3, 0),
            "so many jobs must be counted as accepted, succeeded and running in the end"
        );
    });
}

/// A job that submits two jobs that do the same, and so on. The last of all to be counted opens the gate.
fn branch(workshop: &Workshop, depth: usize, left: &Arc<Notes<usize>>, all: &Arc<Gate>) -> Task {
    let list = match depth {
        0 => List::of([]),
        _ => List::of([(); 2].map(|()| branch(workshop, depth - 1, left, all))),
    };
    let (left, all) = (Arc::clone(left), Arc::clone(all));
    workshop.task(move |pool| {
        list.submit_all(pool);
        let mut left = left.lock().unwrap();
        *left -= 1;
        let is_last = *left == 0;
        drop(left);
        if is_last {
            all.open();
        }
    })
}

#[test]
fn jobs_may_submit_jobs_that_submit_jobs() {
    check(|| {
        let depth = if IS_MODEL { 2 } else { 6 };
        let number = (1 << (depth + 1)) - 1;
        let (left, all) = (Arc::new(Notes::new(number)), Gate::closed());
        let workshop = Workshop::new(1, 1);
        let root = branch(&workshop, depth, &left, &all);
        assert!(
            workshop.0.submit(root).is_ok(),
            "submit() must accept a job while the pool is open"
        );
        all.pass();
        workshop.0.drain();
        assert_eq!(
            workshop.0.snapshot().succeeded,
            number as u64,
            "each job of a tree of jobs that submit jobs must be executed"
        );
    });
}

#[test]
fn its_panic_ends_neither_the_worker_nor_the_job_that_submitted_it() {
    check(|| {
        let workshop = Workshop::new(1, 1);
        let goes_on = Arc::<Notes<Vec<bool>>>::default();
        let panics = workshop.task(|_| resume_unwind(Box::new("a job fails")));
        let list = List::of([workshop.task(|_| ()), panics]);
        let (note, submitted) = (Arc::clone(&goes_on), Gate::closed());
        let ended = Arc::clone(&submitted);
        workshop.submit(move |pool| {
            let _ends = ended.at_end(); // also if this panics, which it must not
            let accepted = list.submit_all(pool); // for the second there is no room: it panics here
            *note.lock().unwrap() = accepted;
        });
        submitted.pass();
        workshop.0.drain();
        assert_eq!(
            *goes_on.lock().unwrap(),
            [true, true],
            "submit() must return Ok to a job whose own worker executed the new job, also if that panicked"
        );
        let counts = workshop.0.snapshot();
        assert_eq!(
            (counts.accepted, counts.succeeded, counts.panicked),
            (3, 2, 1),
            "so many must be counted as accepted, as succeeded (the job that submitted, and the one in the queue) and as panicked"
        );
    });
}

/// Panics when it is dropped.
struct FailsAtItsEnd;

impl Drop for FailsAtItsEnd {
    fn drop(&mut self) {
        if !thread::panicking() {
            resume_unwind(Box::new("a drop fails"));
        }
    }
}

#[test]
fn nor_does_the_panic_of_its_drop() {
    check(|| {
        let workshop = Workshop::new(1, 1);
        let goes_on = Arc::<Notes<Vec<bool>>>::default();
        let part = FailsAtItsEnd;
        let panics = workshop.task(move |_| _ = &part);
        let list = List::of([workshop.task(|_| ()), panics]);
        let (note, submitted) = (Arc::clone(&goes_on), Gate::closed());
        let ended = Arc::clone(&submitted);
        workshop.submit(move |pool| {
            let _ends = ended.at_end(); // also if this panics, which it must not
            let accepted = list.submit_all(pool); // for the second there is no room: it is dropped here
            *note.lock().unwrap() = accepted;
        });
        submitted.pass();
        workshop.0.drain();
        assert_eq!(
            *goes_on.lock().unwrap(),
            [true, true],
            "submit() must return Ok to a job whose own worker executed the new job, also if the drop of that panicked"
        );
        let counts = workshop.0.snapshot();
        assert_eq!(
            (counts.accepted, counts.running),
            (3, 0),
            "so many must be counted as accepted, and as running when all is over"
        );
    });
}

// Two workers, and room: the new job is executed by the other worker, while the one that submitted it waits for it.
#[test]
fn with_room_a_job_is_queued_for_whoever_is_free() {
    check(|| {
        let workshop = Workshop::new(2, 1);
        let meeting = Meeting::of(2);
        let theirs = Arc::clone(&meeting);
        let list = List::of([workshop.task(move |_| theirs.attend())]);
        let ours = Arc::clone(&meeting);
        let met = workshop.begin(move |pool| {
            list.submit_all(pool);
            ours.attend();
        });
        met.pass();
        workshop.0.drain();
        assert_eq!(
            meeting.most(),
            2,
            "while there is room, what a worker submits must be queued for whichever worker is free"
        );
    });
}

/// A job that holds its worker until the second gate is opened; the first is opened by it.
fn hold(workshop: &Workshop) -> Arc<Gate> {
    let (begun, may_end) = (Gate::closed(), Gate::closed());
    let (inside, holds) = (Arc::clone(&begun), Arc::clone(&may_end));
    workshop.submit(move |_| {
        inside.open();
        holds.pass();
    });
    begun.pass();
    may_end
}

#[test]
fn others_wait_for_room_as_ever() {
    check(|| {
        let workshop = Workshop::new(1, 1);
        let may_end = hold(&workshop);
        workshop.submit(|_| ());
        let opens = thread::spawn(move || may_end.open());
        let executed_by = Arc::<Notes<Option<_>>>::default();
        let note = Arc::clone(&executed_by);
        workshop.submit(move |_| *note.lock().unwrap() = Some(thread::current().id()));
        opens.join().unwrap();
        workshop.0.drain();
        let executed_by = *executed_by.lock().unwrap();
        assert!(
            executed_by.is_some_and(|thread| thread != thread::current().id()),
            "a job from a thread that is no worker of this pool must be executed by a worker, when there is room for it"
        );
    });
}

// The worker is held until this has come back.
#[test]
fn others_who_wait_for_room_get_their_jobs_back_at_the_shutdown() {
    check(|| {
        let workshop = Workshop::new(1, 1);
        let may_end = hold(&workshop);
        workshop.submit(|_| ());
        let pool = Arc::clone(&workshop.0);
        let drains = thread::spawn(move || pool.drain());
        let accepted = workshop.0.submit(workshop.task(|_| ())).is_ok();
        may_end.open();
        drains.join().expect("drain() must not panic");
        assert!(
            !accepted,
            "a submit() that waits for room must give its job back when the pool is shut down"
        );
        let counts = workshop.0.snapshot();
        assert_eq!(
            (counts.accepted, counts.succeeded, counts.queued),
            (2, 2, 0),
            "so many jobs must be counted as accepted, succeeded and queued when the pool is drained"
        );
    });
}

#[test]
fn a_worker_of_another_pool_waits_for_room_as_well() {
    orders(|| {
        let (workshop, other) = (Workshop::new(1, 1), Workshop::new(1, 1));
        let may_end = hold(&workshop);
        workshop.submit(|_| ());
        let threads = Arc::<Notes<Vec<_>>>::default();
        let note = Arc::clone(&threads);
        let list =
            List::of([workshop.task(move |_| note.lock().unwrap().push(thread::current().id()))]);
        let (note, full) = (Arc::clone(&threads), Arc::downgrade(&workshop.0));
        let submitted = other.begin(move |_| {
            if let Some(full) = full.upgrade() {
                list.submit_all(&full);
            }
            note.lock().unwrap().push(thread::current().id());
        });
        may_end.open();
        submitted.pass();
        other.0.drain();
        workshop.0.drain();
        let threads = threads.lock().unwrap();
        assert!(
            threads.len() == 2 && threads[0] != threads[1],
            "a worker of another pool must wait for room like anybody else, and leave the job to this pool's worker"
        );
    });
}

#[test]
fn after_the_shutdown_a_job_gets_its_jobs_back() {
    check(|| {
        let (all_there, accepted) = (Gate::closed(), Arc::<Notes<Vec<bool>>>::default());
        let workshop = Workshop::new(1, 1);
        let list = List::of([workshop.task(|_| ())]);
        let (holds, note) = (Arc::clone(&all_there), Arc::clone(&accepted));
        let tried = workshop.begin(move |pool| {
            holds.pass();
            pool.drain(); // waits for nobody, since a worker calls it
            let accepted = list.submit_all(pool);
            *note.lock().unwrap() = accepted;
        });
        workshop.submit(|_| ()); // so that the queue is full as well
        all_there.open();
        tried.pass();
        workshop.0.drain();
        assert_eq!(
            (
                accepted.lock().unwrap().as_slice(),
                workshop.0.snapshot().accepted
            ),
            ([false].as_slice(), 2),
            "when the pool is shut down, full or not, submit() must give the job back, also to a worker, and not count it as accepted"
        );
    });
}

// It is open or shut down by then: the job is executed, or it comes back.
#[test]
fn a_job_may_submit_while_another_drains() {
    check(|| {
        let workshop = Workshop::new(1, 1);
        let (all_there, accepted) = (Gate::closed(), Arc::<Notes<Vec<bool>>>::default());
        let list = List::of([workshop.task(|_| ())]);
        let (holds, note) = (Arc::clone(&all_there), Arc::clone(&accepted));
        workshop.submit(move |pool| {
            holds.pass();
            let accepted = list.submit_all(pool);
            *note.lock().unwrap() = accepted;
        });
        workshop.submit(|_| ()); // so that the queue is full
        all_there.open();
        workshop.0.drain();
        let accepted = accepted
            .lock()
            .unwrap()
            .iter()
            .filter(|accepted| **accepted)
            .count();
        assert_eq!(
            workshop.0.snapshot().succeeded,
            2 + accepted as u64,
            "a job that is submitted inside while another drains must be executed, or come back"
        );
    });
}

// Each of two workers is in a job that submits a job, and there is room for one.
#[test]
fn two_workers_may_submit_at_once() {
    orders(|| {
        let workshop = Workshop::new(2, 1);
        let both = Meeting::of(2);
        let executed = Arc::<Notes<usize>>::default();
        let ends = [(); 2].map(|()| {
            let count = Arc::clone(&executed);
            let list = List::of([workshop.task(move |_| *count.lock().unwrap() += 1)]);
            let both = Arc::clone(&both);
            workshop.begin(move |pool| {
                both.attend();
                list.submit_all(pool);
            })
        });
        for end in ends {
            end.pass();
        }
        workshop.0.drain();
        assert_eq!(
            *executed.lock().unwrap(),
            2,
            "each of the 2 jobs that were submitted inside must be executed once"
        );
    });
}

// Main looks before the job submits, while a job is executed on the spot, or later.
#[test]
fn at_every_moment_a_job_is_counted_once_also_one_that_is_executed_on_the_spot() {
    check(|| {
        let workshop = Workshop::new(1, 1);
        let list = List::of([workshop.task(|_| ()), workshop.task(|_| ())]);
        let submitted = workshop.begin(move |pool| _ = list.submit_all(pool));
        let now = workshop.0.snapshot();
        submitted.pass();
        workshop.0.drain();
        assert_eq!(
            now.queued + now.running + now.succeeded + now.failed + now.panicked + now.returned,
            now.accepted,
            "every job that was accepted must be counted as exactly one other thing: {now:?}"
        );
    });
}
