//! What `drain`, `quit` and the drop of a pool must do. The same on real threads and on simulated ones, and on any pool with
//! this API: the module above says which.

use super::pool::{BoxError, Context, Job, WorkerPool};
use super::sync::{Arc, Barrier};
use super::{Gate, IS_MODEL, MANY, at_most, check, orders, thread};
use std::mem;
use std::ops::Deref;
use std::sync::Mutex as Notes; // takes no part in a model: to lock it is no step

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

/// A pool that a failing check leaves behind: its drop may fail as well, and a panic during a panic ends all checks at once.
struct Pool(Option<Arc<WorkerPool<Task>>>);

impl Pool {
    fn new(workers: usize, capacity: usize) -> Self {
        Pool(Some(Arc::new(WorkerPool::new(workers, capacity))))
    }
}

impl Deref for Pool {
    type Target = Arc<WorkerPool<Task>>;

    fn deref(&self) -> &Self::Target {
        self.0.as_ref().expect("it is taken at the end only")
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        if thread::panicking() {
            mem::forget(self.0.take());
        }
    }
}

/// The numbers of the jobs that were executed, as they end.
type Executed = Arc<Notes<Vec<usize>>>;

/// Notes its number when it is executed.
fn noted(number: usize, executed: &Executed) -> Task {
    let executed = Arc::clone(executed);
    task(number, move || executed.lock().unwrap().push(number))
}

/// Submits a job that must be accepted.
fn submit(pool: &WorkerPool<Task>, task: Task) {
    assert!(
        pool.submit(task).is_ok(),
        "submit() must accept a job while the pool is open"
    );
}

fn numbers(jobs: &[Task]) -> Vec<usize> {
    jobs.iter().map(|job| job.number).collect()
}

#[test]
fn drain_executes_all_that_was_accepted() {
    check(|| {
        let executed = Executed::default();
        let pool = Pool::new(2, MANY);
        for number in 1..=MANY {
            submit(&pool, noted(number, &executed));
        }
        pool.drain();
        let ended = executed.lock().unwrap().len();
        assert_eq!(
            ended, MANY,
            "every job that was accepted must have been executed when drain() returns"
        );
        let back = pool
            .submit(task(0, || ()))
            .err()
            .map(|error| error.into_job().number);
        assert_eq!(
            back,
            Some(0),
            "after drain(), submit() must give the job back"
        );
        pool.drain(); // changes nothing
        assert_eq!(
            pool.quit().len(),
            0,
            "after drain(), quit() has nothing to return"
        );
        let counts = pool.snapshot();
        assert_eq!(
            (counts.accepted, counts.succeeded, counts.returned),
            (MANY as u64, MANY as u64, 0),
            "so many jobs must be counted as accepted, succeeded and returned"
        );
    });
}

#[test]
fn drop_drains() {
    check(|| {
        let executed = Executed::default();
        let pool = Pool::new(1, MANY);
        for number in 1..=MANY {
            submit(&pool, noted(number, &executed));
        }
        drop(pool);
        let ended = executed.lock().unwrap().len();
        assert_eq!(
            ended, MANY,
            "every job that was accepted must have been executed when the drop of the pool is over"
        );
    });
}

// There may be three threads at a time: the caller and two workers. Afterwards there is room for two others, unless a worker is
// still there.
#[test]
fn no_worker_is_left_when_the_pool_is_shut_down() {
    let ways: [fn(Pool); 3] = [
        |pool| pool.drain(),
        |pool| assert!(pool.quit().is_empty(), "no job was submitted"),
        drop,
    ];
    for way in ways {
        at_most(3, move || {
            way(Pool::new(2, 1));
            let both = Arc::new(Barrier::new(2));
            let others = [(); 2].map(|()| {
                let both = Arc::clone(&both);
                thread::spawn(move || _ = both.wait())
            });
            for other in others {
                other.join().unwrap();
            }
        });
    }
}

#[test]
fn two_who_drain_both_wait_for_the_last_job() {
    check(|| {
        let executed = Executed::default();
        let pool = Pool::new(1, 1);
        submit(&pool, noted(1, &executed));
        let drain = |pool: &WorkerPool<Task>, executed: &Executed| {
            pool.drain();
            executed.lock().unwrap().len()
        };
        let (theirs, seen) = (Arc::clone(&pool), Arc::clone(&executed));
        let other = thread::spawn(move || drain(&theirs, &seen));
        let ours = drain(&pool, &executed);
        let theirs = other.join().expect("drain() must not panic");
        assert_eq!(
            [ours, theirs],
            [1, 1],
            "each drain() must return when the job has been executed, also if two threads drain at once"
        );
    });
}

// The worker is busy with the job that calls `quit`: so no other can have begun.
#[test]
fn quit_returns_what_has_not_begun_in_order() {
    check(|| {
        let executed = Executed::default();
        let (all_there, quitted) = (Gate::closed(), Gate::closed());
        let (pool, back) = (Pool::new(1, 3), Arc::<Notes<Vec<_>>>::default());
        let (theirs, returned) = (Arc::downgrade(&pool), Arc::clone(&back));
        let (holds, ready) = (Arc::clone(&all_there), Arc::clone(&quitted));
        let quits = task(0, move || {
            let _ends = ready.at_end();
            holds.pass();
            if let Some(pool) = theirs.upgrade() {
                *returned.lock().unwrap() = numbers(&pool.quit());
            }
        });
        submit(&pool, quits);
        for number in [1, 2, 3] {
            submit(&pool, noted(number, &executed));
        }
        all_there.open();
        quitted.pass();
        pool.drain(); // waits for the worker
        assert_eq!(
            (
                back.lock().unwrap().as_slice(),
                executed.lock().unwrap().len()
            ),
            ([1, 2, 3].as_slice(), 0),
            "quit() must return the jobs that no worker has begun, in order, and none of them may be executed"
        );
        let counts = pool.snapshot();
        assert_eq!(
            (
                counts.accepted,
                counts.succeeded,
                counts.returned,
                counts.queued
            ),
            (4, 1, 3, 0),
            "so many jobs must be counted as accepted, succeeded, returned and queued after quit()"
        );
    });
}

#[test]
fn quit_waits_for_the_job_that_has_begun() {
    check(|| {
        let executed = Executed::default();
        let (begun, may_end) = (Gate::closed(), Gate::closed());
        let (inside, holds, ended) = (
            Arc::clone(&begun),
            Arc::clone(&may_end),
            Arc::clone(&executed),
        );
        let pool = Pool::new(1, 1);
        let slow = task(1, move || {
            inside.open();
            holds.pass();
            ended.lock().unwrap().push(1);
        });
        submit(&pool, slow);
        begun.pass();
        let opens = thread::spawn(move || may_end.open());
        let returned = numbers(&pool.quit());
        let ended = executed.lock().unwrap().len();
        assert_eq!(
            (returned.len(), ended),
            (0, 1),
            "quit() must not return a job that has begun, and must wait until it has ended"
        );
        opens.join().unwrap();
    });
}

/// Submits jobs `from..from + MANY` one after the other; returns the numbers of those that came back.
fn submit_many(pool: &WorkerPool<Task>, from: usize, executed: &Executed) -> Vec<usize> {
    let all = (from..from + MANY).map(|number| pool.submit(noted(number, executed)));
    all.filter_map(|result| Some(result.err()?.into_job().number))
        .collect()
}

/// A way to shut a pool down, and what it returns.
type ShutDown = fn(&WorkerPool<Task>) -> Vec<Task>;

#[test]
fn what_is_submitted_during_a_shutdown_is_executed_or_comes_back() {
    let ways: [ShutDown; 2] = [
        |pool| {
            pool.drain();
            vec![]
        },
        |pool| pool.quit(),
    ];
    for way in ways {
        check(move || {
            let executed = Executed::default();
            let pool = Pool::new(1, if IS_MODEL { 1 } else { 4 });
            let (theirs, notes) = (Arc::clone(&pool), Arc::clone(&executed));
            let other = thread::spawn(move || submit_many(&theirs, 0, &notes));
            let returned = numbers(&way(&pool));
            let before = executed.lock().unwrap().len();
            let back = other.join().expect("submit() must not panic");
            let mut all = executed.lock().unwrap().clone();
            assert_eq!(
                before,
                all.len(),
                "no job may be executed after the shutdown is over"
            );
            all.extend(&returned);
            all.extend(&back);
            all.sort_unstable();
            assert_eq!(
                all,
                (0..MANY).collect::<Vec<_>>(),
                "each job must be executed, returned by quit(), or given back by submit(), and only one of these (returned: \
                 {returned:?}, given back: {back:?})"
            );
            let counts = pool.snapshot();
            assert_eq!(
                (counts.accepted, counts.returned),
                ((MANY - back.len()) as u64, returned.len() as u64),
                "so many jobs must be counted as accepted and as returned: accepted = executed + returned"
            );
        });
    }
}

#[test]
fn whoever_waits_for_room_gets_the_job_back_when_another_quits() {
    check(|| {
        let (begun, may_end) = (Gate::closed(), Gate::closed());
        let (inside, holds) = (Arc::clone(&begun), Arc::clone(&may_end));
        let pool = Pool::new(1, 1);
        let holder = task(0, move || {
            inside.open();
            holds.pass();
        });
        submit(&pool, holder);
        begun.pass();
        submit(&pool, task(1, || ()));
        let theirs = Arc::clone(&pool);
        let ends = may_end.at_end(); // so that nobody waits for a `quit` that panics
        let quits = thread::spawn(move || {
            let _ends = ends;
            numbers(&theirs.quit())
        });
        // The queue is full, and the worker is held until this has come back.
        let back = pool
            .submit(task(2, || ()))
            .err()
            .map(|error| error.into_job().number);
        may_end.open();
        let returned = quits.join().expect("quit() must not panic");
        assert_eq!(
            (back, returned),
            (Some(2), vec![1]),
            "when another quits, submit() must give back the job that waits for room, and quit() return the one in the queue"
        );
    });
}

/// Two wait for room; the worker is held until both have their jobs back. `inside` is called by the worker, `outside` by main, when both are
/// there.
fn two_wait(inside: fn(&WorkerPool<Task>), outside: fn(&WorkerPool<Task>)) {
    let (all_there, may_end) = (Gate::closed(), Gate::closed());
    let pool = Pool::new(1, 1);
    let (theirs, holds, ends) = (
        Arc::downgrade(&pool),
        Arc::clone(&all_there),
        Arc::clone(&may_end),
    );
    let begun = Gate::closed();
    let opens = Arc::clone(&begun);
    let holder = task(0, move || {
        opens.open();
        holds.pass();
        if let Some(pool) = theirs.upgrade() {
            inside(&pool);
        }
        ends.pass();
    });
    submit(&pool, holder);
    begun.pass();
    submit(&pool, task(1, || ()));
    let waiting = Arc::new(Notes::new(2));
    let others = [2, 3].map(|number| {
        let (pool, waiting, may_end) = (
            Arc::clone(&pool),
            Arc::clone(&waiting),
            Arc::clone(&may_end),
        );
        thread::spawn(move || {
            let back = pool.submit(task(number, || ())).err();
            let mut waiting = waiting.lock().unwrap();
            *waiting -= 1;
            if *waiting == 0 {
                may_end.open();
            }
            back.map(|error| error.into_job().number)
        })
    });
    all_there.open();
    outside(&pool);
    let back = others.map(|other| other.join().expect("submit() must not panic"));
    assert_eq!(
        back,
        [Some(2), Some(3)],
        "when the pool is shut down, submit() must give back the jobs of all who wait for room"
    );
    pool.drain();
}

#[test]
fn all_who_wait_for_room_get_their_jobs_back() {
    let ways: [fn(&WorkerPool<Task>); 2] = [|pool| pool.drain(), |pool| drop(pool.quit())];
    for way in ways {
        orders(move || two_wait(|_| (), way));
    }
}

#[test]
fn all_who_wait_for_room_get_their_jobs_back_when_a_job_shuts_the_pool_down() {
    let ways: [fn(&WorkerPool<Task>); 2] = [|pool| pool.drain(), |pool| drop(pool.quit())];
    for way in ways {
        orders(move || two_wait(way, |_| ()));
    }
}

// The only worker is in the job that quits: what is queued has not begun, whoever came first.
#[test]
fn quit_returns_what_has_not_begun_also_while_another_drains() {
    check(|| {
        let executed = Executed::default();
        let all_there = Gate::closed();
        let (pool, back) = (Pool::new(1, 1), Arc::<Notes<Vec<_>>>::default());
        let (theirs, returned, holds) = (
            Arc::downgrade(&pool),
            Arc::clone(&back),
            Arc::clone(&all_there),
        );
        let quits = task(0, move || {
            holds.pass();
            if let Some(pool) = theirs.upgrade() {
                *returned.lock().unwrap() = numbers(&pool.quit());
            }
        });
        submit(&pool, quits);
        submit(&pool, noted(1, &executed));
        all_there.open();
        pool.drain();
        assert_eq!(
            (
                back.lock().unwrap().as_slice(),
                executed.lock().unwrap().len()
            ),
            ([1].as_slice(), 0),
            "quit() must return the jobs that no worker has begun, also if another drains the pool, and none of them may be executed"
        );
    });
}

#[test]
fn one_may_quit_while_another_drains() {
    check(|| {
        let executed = Executed::default();
        let pool = Pool::new(1, 2);
        for number in [0, 1] {
            submit(&pool, noted(number, &executed));
        }
        let theirs = Arc::clone(&pool);
        let drains = thread::spawn(move || theirs.drain());
        let returned = numbers(&pool.quit());
        drains.join().expect("drain() must not panic");
        let mut all = executed.lock().unwrap().clone();
        all.extend(&returned);
        assert_eq!(
            all,
            [0, 1],
            "if one quits while another drains, each job must be executed or returned (returned: {returned:?})"
        );
    });
}

// Whoever returns first, and whoever of them got there first: no job is still being executed, and none begins.
#[test]
fn whoever_shuts_down_waits_for_the_job_that_has_begun() {
    let ways: [[ShutDown; 2]; 2] = [
        [
            |pool| {
                pool.drain();
                vec![]
            },
            |pool| pool.quit(),
        ],
        [|pool| pool.quit(), |pool| pool.quit()],
    ];
    for [theirs, ours] in ways {
        check(move || {
            let executed = Executed::default();
            let (begun, may_end) = (Gate::closed(), Gate::closed());
            let (inside, holds, ended) = (
                Arc::clone(&begun),
                Arc::clone(&may_end),
                Arc::clone(&executed),
            );
            let pool = Pool::new(1, 1);
            submit(
                &pool,
                task(1, move || {
                    inside.open();
                    holds.pass();
                    ended.lock().unwrap().push(1);
                }),
            );
            begun.pass();
            let (other, seen) = (Arc::clone(&pool), Arc::clone(&executed));
            let opens = Arc::clone(&may_end);
            let other = thread::spawn(move || {
                opens.open();
                drop(theirs(&other));
                seen.lock().unwrap().len()
            });
            drop(ours(&pool));
            let ours = executed.lock().unwrap().len();
            let theirs = other.join().expect("a shutdown must not panic");
            assert_eq!(
                [ours, theirs],
                [1, 1],
                "if two shut the pool down at once, drain() and quit() must both return when the job that had begun has ended"
            );
        });
    }
}

#[test]
fn a_job_may_drain_its_own_pool() {
    check(|| {
        let executed = Executed::default();
        let (all_there, drained) = (Gate::closed(), Gate::closed());
        let pool = Pool::new(1, 1);
        let (theirs, holds, ready) = (
            Arc::downgrade(&pool),
            Arc::clone(&all_there),
            Arc::clone(&drained),
        );
        let drains = task(0, move || {
            let _ends = ready.at_end();
            holds.pass();
            if let Some(pool) = theirs.upgrade() {
                pool.drain();
            }
        });
        submit(&pool, drains);
        submit(&pool, noted(1, &executed));
        all_there.open();
        drained.pass(); // the job does not wait for itself
        pool.drain();
        assert_eq!(
            *executed.lock().unwrap(),
            [1],
            "what was accepted must be executed, also if a job of the pool was the first to drain it"
        );
    });
}

#[test]
fn a_job_may_drain_while_another_waits_for_it() {
    check(|| {
        let pool = Pool::new(1, 1);
        let theirs = Arc::downgrade(&pool);
        let all_there = Gate::closed();
        let holds = Arc::clone(&all_there);
        let drains = task(0, move || {
            holds.pass();
            if let Some(pool) = theirs.upgrade() {
                pool.drain();
            }
        });
        submit(&pool, drains);
        all_there.open();
        pool.drain();
        assert_eq!(
            pool.snapshot().succeeded,
            1,
            "drain() must return when the job has been executed, also if that job drains as well"
        );
    });
}

// A job owns the last handle to its pool, and drops it. Another job is still queued.
#[test]
fn a_pool_may_be_dropped_by_its_own_worker() {
    check(|| {
        let (all_there, dropped, executed) = (Gate::closed(), Gate::closed(), Gate::closed());
        let pool = Pool::new(if IS_MODEL { 1 } else { 3 }, 1);
        let returned = Arc::<Notes<bool>>::default();
        let (mut theirs, holds) = (Some(Arc::clone(&pool)), Arc::clone(&all_there));
        let (ready, note) = (Arc::clone(&dropped), Arc::clone(&returned));
        let drops = task(0, move || {
            let _ends = ready.at_end();
            holds.pass();
            drop(theirs.take());
            *note.lock().unwrap() = true;
        });
        submit(&pool, drops);
        let done = Arc::clone(&executed);
        submit(&pool, task(1, move || done.open()));
        drop(pool);
        all_there.open();
        dropped.pass(); // the drop does not wait for its own thread
        assert!(
            *returned.lock().unwrap(),
            "a pool that is dropped by its own worker must not wait for that worker: the drop panicked"
        );
        executed.pass(); // what was accepted is executed
    });
}

// Main looks before the jobs are taken back, while the other waits for the one that has begun, or later.
#[test]
fn at_every_moment_a_job_is_counted_once_while_another_quits() {
    check(|| {
        let executed = Executed::default();
        let (begun, may_end) = (Gate::closed(), Gate::closed());
        let (inside, holds) = (Arc::clone(&begun), Arc::clone(&may_end));
        let pool = Pool::new(1, 1);
        submit(
            &pool,
            task(1, move || {
                inside.open();
                holds.pass();
            }),
        );
        begun.pass();
        submit(&pool, noted(2, &executed));
        let theirs = Arc::clone(&pool);
        let quits = thread::spawn(move || numbers(&theirs.quit()));
        let now = pool.snapshot();
        may_end.open();
        let back = quits.join().expect("quit() must not panic");
        assert_eq!(
            (
                now.accepted,
                now.queued + now.running + now.succeeded + now.failed + now.panicked + now.returned
            ),
            (2, 2),
            "every job that was accepted must be counted as exactly one other thing, also while somebody waits in quit(), which \
             returned {back:?}: {now:?}"
        );
    });
}
