//! What must hold of work that is offered to a pool. The same on real threads and on simulated ones: the module above says which.

use super::pool::{BoxError, Context, Failure, FnJob, Job, WorkerPool};
use super::shed::{Background, Counts, Offered};
use super::sync::Arc;
use super::{Gate, IS_MODEL, OpenAtEnd, check, thread};
use std::panic::resume_unwind;
use std::sync::{Mutex as Notes, Weak}; // take no part in a model: they are no step

/// A panic that prints nothing. (A model prints none anyway, and would not see that this one unwinds.)
fn panic_quietly() -> ! {
    if IS_MODEL {
        panic!("a job fails");
    }
    resume_unwind(Box::new("a job fails"))
}

/// A job that does this, and succeeds.
fn does(work: impl FnMut() + Send + 'static) -> impl Job {
    let mut work = work;
    FnJob::new(move |_| {
        work();
        Ok(())
    })
}

fn nothing() -> impl Job {
    does(|| ())
}

/// A pool with one worker.
fn pool(capacity: usize) -> (Arc<WorkerPool>, Background) {
    let pool = Arc::new(WorkerPool::new(1, capacity));
    let background = Background::new(Arc::clone(&pool));
    (pool, background)
}

/// Keeps the worker of a pool in a job of no key, until what this returns is dropped: what is offered meanwhile waits in the queue.
fn hold(pool: &WorkerPool) -> OpenAtEnd {
    let (begun, may_end) = (Gate::closed(), Gate::closed());
    let (inside, holds) = (Arc::clone(&begun), Arc::clone(&may_end));
    let holder = move || {
        inside.open();
        holds.pass();
    };
    let accepted = pool.submit(Box::new(does(holder)));
    assert!(accepted.is_ok(), "a pool that is open takes a job");
    begun.pass();
    may_end.at_end()
}

/// Offers a job, and says what is wrong unless this is the answer.
#[track_caller]
fn offer(background: &Background, key: &str, job: impl Job, expected: Offered, when: &str) {
    let answer = background.offer(key, job);
    assert_eq!(answer, expected, "the answer to an offer {when}");
}

/// The pool has been shut down: whoever offers a job of this key hears so, unless a mark was forgotten.
#[track_caller]
fn is_unmarked(background: &Background, key: &str, after: &str) {
    offer(
        background,
        key,
        nothing(),
        Offered::Closed,
        &format!("to a pool that is shut down: the key must not be marked any more after {after}"),
    );
}

#[test]
fn what_is_accepted_is_executed() {
    check(|| {
        let (pool, background) = pool(2);
        let executed = Arc::new(Notes::new(Vec::new()));
        for key in ["a", "b"] {
            let executed = Arc::clone(&executed);
            let job = does(move || executed.lock().unwrap().push(key));
            offer(
                &background,
                key,
                job,
                Offered::Accepted,
                "of a new key while there is room",
            );
        }
        pool.drain();
        assert_eq!(
            *executed.lock().unwrap(),
            ["a", "b"],
            "the jobs of these keys must have been executed when drain() returns"
        );
        for key in ["a", "b"] {
            is_unmarked(&background, key, "the end of its job");
        }
        let expected = Counts {
            accepted: 2,
            closed: 2,
            ..Counts::default()
        };
        assert_eq!(
            background.counts(),
            expected,
            "2 offers to an open pool, and 2 to one that is shut down"
        );
    });
}

// The worker is held by a job that ends only when all offers were answered: who waits for room waits for ever.
#[test]
fn what_finds_no_room_is_shed_at_once() {
    check(|| {
        let (pool, background) = pool(1);
        let held = hold(&pool);
        let a_ran = Gate::closed();
        let runs = Arc::clone(&a_ran);
        offer(
            &background,
            "a",
            does(move || runs.open()),
            Offered::Accepted,
            "of a new key while there is room",
        );
        for _ in 0..2 {
            offer(
                &background,
                "b",
                does(|| panic!("a job that was shed must not be executed")),
                Offered::Shed,
                "of a key that is not marked while the queue is full, now and the next time",
            );
        }
        drop(held);
        a_ran.pass();
        offer(
            &background,
            "b",
            nothing(),
            Offered::Accepted,
            "of a key whose job was shed before, now that there is room",
        );
        pool.drain();
        let expected = Counts {
            accepted: 2,
            shed: 2,
            ..Counts::default()
        };
        assert_eq!(
            background.counts(),
            expected,
            "2 offers to a pool with room, and 2 to a full one"
        );
    });
}

#[test]
fn a_key_whose_job_waits_is_marked() {
    check(|| {
        let (pool, background) = pool(2);
        let held = hold(&pool);
        offer(
            &background,
            "a",
            nothing(),
            Offered::Accepted,
            "of a new key while there is room",
        );
        for _ in 0..2 {
            offer(
                &background,
                "a",
                does(|| panic!("a job that was not accepted must not be executed")),
                Offered::Already,
                "of a key whose job waits in the queue, now and the next time",
            );
        }
        offer(
            &background,
            "b",
            nothing(),
            Offered::Accepted,
            "of another key while there is room",
        );
        drop(held);
        pool.drain();
        let counts = background.counts();
        assert_eq!(
            (counts.accepted, counts.already),
            (2, 2),
            "so many offers must be counted as accepted, and as of a key that was marked already"
        );
    });
}

#[test]
fn a_key_whose_job_runs_is_marked() {
    check(|| {
        let (pool, background) = pool(1);
        let (begun, may_end) = (Gate::closed(), Gate::closed());
        let (inside, holds) = (Arc::clone(&begun), Arc::clone(&may_end));
        let job = does(move || {
            inside.open();
            holds.pass();
        });
        offer(
            &background,
            "a",
            job,
            Offered::Accepted,
            "of a new key while there is room",
        );
        begun.pass();
        let held = may_end.at_end();
        for _ in 0..2 {
            offer(
                &background,
                "a",
                nothing(),
                Offered::Already,
                "of a key whose job is being executed, now and the next time",
            );
        }
        drop(held);
        pool.drain();
        is_unmarked(&background, "a", "the end of its job");
    });
}

#[test]
fn of_those_who_offer_a_key_at_the_same_time_one_is_accepted() {
    check(|| {
        let (pool, background) = pool(2);
        let background = Arc::new(background);
        let held = hold(&pool);
        let theirs = Arc::clone(&background);
        let other = thread::spawn(move || theirs.offer("a", nothing()));
        let answers = [background.offer("a", nothing()), other.join().unwrap()];
        drop(held);
        pool.drain();
        assert!(
            answers.contains(&Offered::Accepted) && answers.contains(&Offered::Already),
            "of two who offer a job of the same key while its worker is busy and there is room for both, one must hear \
             Accepted and one Already: they heard {answers:?}"
        );
        let counts = background.counts();
        assert_eq!(
            (counts.accepted, counts.already),
            (1, 1),
            "so many offers must be counted as accepted, and as of a key that was marked already"
        );
    });
}

// While the worker is held. Who asks first whether there is room, and then submits and waits, may have been overtaken.
#[test]
fn of_two_who_want_the_last_place_one_is_shed() {
    check(|| {
        let (pool, background) = pool(1);
        let background = Arc::new(background);
        let held = hold(&pool);
        let theirs = Arc::clone(&background);
        let other = thread::spawn(move || theirs.offer("b", nothing()));
        let answers = [background.offer("a", nothing()), other.join().unwrap()];
        drop(held);
        pool.drain();
        assert!(
            answers.contains(&Offered::Accepted) && answers.contains(&Offered::Shed),
            "of two who offer jobs of different keys while there is room for one, one must hear Accepted and one Shed: they heard \
             {answers:?}"
        );
    });
}

/// How a job may end.
#[derive(Clone, Copy, Debug)]
enum Ends {
    Succeeds,
    Fails,
    Panics,
}

fn ends(how: Ends) -> impl Job {
    ends_holding(how, ())
}

/// Does not drop what it holds before it is dropped itself.
fn ends_holding<T: Send + 'static>(how: Ends, held: T) -> impl Job {
    FnJob::new(move |_| {
        let _ = &held;
        match how {
            Ends::Succeeds => Ok(()),
            Ends::Fails => Err("the cache is down".into()),
            Ends::Panics => panic_quietly(),
        }
    })
}

const ALL_ENDS: [Ends; 3] = [Ends::Succeeds, Ends::Fails, Ends::Panics];

#[test]
fn a_key_is_unmarked_however_its_job_ends() {
    for how in ALL_ENDS {
        check(move || {
            let (pool, background) = pool(1);
            offer(
                &background,
                "a",
                ends(how),
                Offered::Accepted,
                "of a new key while there is room",
            );
            pool.drain();
            is_unmarked(&background, "a", &format!("a job that {how:?}"));
        });
    }
}

// One worker executes a, then b: when b runs, a is over.
#[test]
fn a_key_may_be_offered_again_however_its_job_ended() {
    for how in ALL_ENDS {
        check(move || {
            let (pool, background) = pool(2);
            let held = hold(&pool);
            let a_is_over = Gate::closed();
            let b_runs = Arc::clone(&a_is_over);
            let room = "of a new key while there is room";
            offer(&background, "a", ends(how), Offered::Accepted, room);
            let b = does(move || b_runs.open());
            offer(&background, "b", b, Offered::Accepted, room);
            drop(held);
            a_is_over.pass();
            let when = format!("of a key whose job is over: it {how:?}");
            offer(&background, "a", nothing(), Offered::Accepted, &when);
            pool.drain();
            is_unmarked(&background, "a", "its second job");
        });
    }
}

#[test]
fn what_a_job_comes_to_is_the_pools_to_know() {
    check(|| {
        let (pool, background) = pool(3);
        for (key, how) in [
            ("a", Ends::Succeeds),
            ("b", Ends::Fails),
            ("c", Ends::Panics),
        ] {
            offer(
                &background,
                key,
                ends(how),
                Offered::Accepted,
                "of a new key while there is room",
            );
        }
        pool.drain();
        let counts = pool.snapshot();
        assert_eq!(
            (counts.succeeded, counts.failed, counts.panicked),
            (1, 1, 1),
            "of three jobs, of which one fails and one panics, the pool must count so many as succeeded, failed and panicked"
        );
    });
}

#[test]
fn a_job_gets_the_context_of_the_pool() {
    check(|| {
        let (pool, background) = pool(1);
        let seen = Arc::new(Notes::new(None));
        let (noted, context) = (Arc::clone(&seen), pool.context().clone());
        let job = FnJob::new(move |given: &Context| {
            context.cancel();
            *noted.lock().unwrap() = Some(given.error().is_some());
            Ok(())
        });
        offer(
            &background,
            "a",
            job,
            Offered::Accepted,
            "of a new key while there is room",
        );
        pool.drain();
        assert_eq!(
            *seen.lock().unwrap(),
            Some(true),
            "whether a job sees in its context that the pool's was cancelled"
        );
    });
}

/// A pool with one worker, whose handler of failures is called the first time that a job fails.
fn with_handler(
    capacity: usize,
    handler: impl Fn(&WorkerPool, &Background, Failure<Box<dyn Job>>) + Send + Sync + 'static,
) -> (Arc<WorkerPool>, Arc<Background>) {
    type Both = (Weak<WorkerPool>, Weak<Background>);
    let both = Arc::new(Notes::new(None::<Both>));
    let own = Arc::clone(&both);
    let builder = WorkerPool::builder().workers(1).capacity(capacity);
    let builder = builder.on_failure(move |failure| {
        let both = own.lock().unwrap().take(); // the first time only
        if let Some((pool, background)) = both {
            let alive = "the check holds it";
            handler(
                &pool.upgrade().expect(alive),
                &background.upgrade().expect(alive),
                failure,
            );
        }
    });
    let pool = Arc::new(builder.build().expect("a thread can be started"));
    let background = Arc::new(Background::new(Arc::clone(&pool)));
    *both.lock().unwrap() = Some((Arc::downgrade(&pool), Arc::downgrade(&background)));
    (pool, background)
}

#[test]
fn the_handler_of_failures_may_offer_the_key_again() {
    for how in [Ends::Fails, Ends::Panics] {
        check(move || {
            let (answer, dropped) = (Arc::new(Notes::new(None)), Gate::closed());
            let note = Arc::clone(&answer);
            let (pool, background) = with_handler(1, move |_, background, failure| {
                *note.lock().unwrap() = Some(background.offer("a", nothing()));
                drop(failure); // the job with it, and only now
            });
            offer(
                &background,
                "a",
                ends_holding(how, dropped.at_end()),
                Offered::Accepted,
                "of a new key while there is room",
            );
            dropped.pass();
            pool.drain();
            assert_eq!(
                answer.lock().unwrap().take(),
                Some(Offered::Accepted),
                "the answer to the pool's handler of failures, which offers another job of the key while it still has the \
                 job in hand that {how:?}"
            );
            is_unmarked(&background, "a", "its second job");
        });
    }
}

/// Fails when it is executed for the first time.
struct SecondTime {
    executed: usize,
    _dropped: OpenAtEnd,
}

impl Job for SecondTime {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        self.executed += 1;
        match self.executed {
            1 => Err("the cache is down".into()),
            _ => Ok(()),
        }
    }
}

// The handler submits the failed job once more, and behind it offers a new one of the same key, which waits at a gate. The
// first job then ends for the second time, and must not take the mark of the other with it.
#[test]
fn a_job_wipes_off_its_own_mark_only() {
    check(|| {
        let (over, may_end) = (Gate::closed(), Gate::closed());
        let answer = Arc::new(Notes::new(None));
        let (holds, note) = (Arc::clone(&may_end), Arc::clone(&answer));
        let (pool, background) = with_handler(2, move |pool, background, failure| {
            let _again = pool.try_submit(failure.into_job());
            let holds = Arc::clone(&holds);
            let second = background.offer("a", does(move || holds.pass()));
            *note.lock().unwrap() = Some(second);
        });
        let held = may_end.at_end();
        let first = SecondTime {
            executed: 0,
            _dropped: over.at_end(),
        };
        offer(
            &background,
            "a",
            first,
            Offered::Accepted,
            "of a new key while there is room",
        );
        over.pass();
        let second = answer.lock().unwrap().take();
        if second == Some(Offered::Accepted) {
            offer(
                &background,
                "a",
                nothing(),
                Offered::Already,
                "of a key whose second job waits or runs, while its first, which had failed, was executed once more and is over",
            );
        }
        drop(held);
        pool.drain();
        is_unmarked(&background, "a", "both its jobs");
    });
}

// A second job of a key may be accepted as soon as the first has been executed, which the pool has not dropped yet.
#[test]
fn a_key_has_one_job_at_a_time() {
    check(|| {
        let (pool, background) = pool(2);
        let may_end = Gate::closed();
        let held = may_end.at_end();
        offer(
            &background,
            "a",
            nothing(),
            Offered::Accepted,
            "of a new key while there is room",
        );
        let holds = Arc::clone(&may_end);
        let second = background.offer("a", does(move || holds.pass()));
        if second == Offered::Accepted {
            for _ in 0..2 {
                let third = background.offer("a", nothing());
                assert_eq!(
                    third,
                    Offered::Already,
                    "the answer to an offer of a key whose first job is over, and whose second waits or runs"
                );
            }
        }
        drop(held);
        pool.drain();
        is_unmarked(&background, "a", "all its jobs");
    });
}

// Meanwhile there is room, and another offers the same key: its mark is not the first one's to wipe off.
#[test]
fn an_offer_that_is_shed_wipes_off_its_own_mark_only() {
    check(|| {
        let (pool, background) = pool(1);
        let background = Arc::new(background);
        let (held, has_room, may_end) = (hold(&pool), Gate::closed(), Gate::closed());
        let at_end = may_end.at_end();
        let runs = Arc::clone(&has_room);
        offer(
            &background,
            "b",
            does(move || runs.open()),
            Offered::Accepted,
            "of a new key while there is room",
        );
        let (theirs, holds) = (Arc::clone(&background), Arc::clone(&may_end));
        let other = thread::spawn(move || {
            drop(held);
            has_room.pass();
            theirs.offer("a", does(move || holds.pass()))
        });
        let mine = background.offer("a", nothing());
        let theirs = other.join().unwrap();
        if theirs == Offered::Accepted {
            let third = background.offer("a", nothing());
            assert_eq!(
                third,
                Offered::Already,
                "the answer to an offer of a key whose job waits or runs, while another offer of the same key, made before, was \
                 answered {mine:?}"
            );
        }
        drop(at_end);
        pool.drain();
        is_unmarked(&background, "a", "all its jobs");
    });
}

#[test]
fn a_key_is_unmarked_if_its_job_comes_back() {
    check(|| {
        let (pool, background) = pool(1);
        let (inside, quits, came_back) = (Gate::closed(), Gate::closed(), Gate::closed());
        let jobs = Arc::new(Notes::new(Vec::new()));
        let (begun, may_quit, done) = (
            Arc::clone(&inside),
            Arc::clone(&quits),
            Arc::clone(&came_back),
        );
        let (own, taken) = (Arc::downgrade(&pool), Arc::clone(&jobs));
        // Its job may end the pool, and does not wait for itself then.
        let holder = does(move || {
            begun.open();
            may_quit.pass();
            let pool = own.upgrade().expect("the check holds it");
            taken.lock().unwrap().extend(pool.quit());
            done.open();
        });
        assert!(
            pool.submit(Box::new(holder)).is_ok(),
            "a pool that is open takes a job"
        );
        inside.pass();
        let held = quits.at_end();
        offer(
            &background,
            "a",
            nothing(),
            Offered::Accepted,
            "of a new key while there is room",
        );
        drop(held);
        came_back.pass();
        let jobs = std::mem::take(&mut *jobs.lock().unwrap());
        assert_eq!(jobs.len(), 1, "quit() must return the job that waited");
        drop(jobs);
        is_unmarked(
            &background,
            "a",
            "its job came back from quit() and was dropped",
        );
        pool.drain();
    });
}

#[test]
fn a_key_is_unmarked_if_the_pool_drops_its_job() {
    check(|| {
        let (pool, background) = pool(1);
        let held = hold(&pool);
        offer(
            &background,
            "a",
            nothing(),
            Offered::Accepted,
            "of a new key while there is room",
        );
        pool.context().cancel();
        drop(held);
        pool.drain();
        is_unmarked(
            &background,
            "a",
            "its job was dropped by a pool whose context is done",
        );
    });
}

#[test]
fn a_job_that_is_not_accepted_is_dropped() {
    check(|| {
        let (pool, background) = pool(1);
        let stuff = Arc::new(());
        let job = || {
            let stuff = Arc::clone(&stuff);
            does(move || _ = &stuff)
        };
        let held = hold(&pool);
        let mut answers = vec![background.offer("a", nothing())];
        for key in ["a", "b"] {
            answers.push(background.offer(key, job()));
        }
        drop(held);
        pool.drain();
        answers.push(background.offer("c", job()));
        assert_eq!(
            answers,
            [
                Offered::Accepted,
                Offered::Already,
                Offered::Shed,
                Offered::Closed
            ],
            "the answers to an offer while there is room, to another of its key, to one while the queue is full, and to \
             one to a pool that is shut down"
        );
        assert_eq!(
            Arc::strong_count(&stuff),
            1,
            "a job that is not accepted must be dropped when the offer is answered: so many hold what these held, with \
             this check"
        );
        let each = Counts {
            accepted: 1,
            already: 1,
            shed: 1,
            closed: 1,
        };
        assert_eq!(background.counts(), each, "one offer of each kind");
    });
}

// Who holds a lock of its own while a job is executed, dropped or submitted meets itself here.
#[test]
fn a_job_may_offer_jobs() {
    check(|| {
        let (pool, background) = pool(1);
        let background = Arc::new(background);
        let (own, answers) = (Arc::downgrade(&background), Arc::new(Notes::new(None)));
        let (note, done) = (Arc::clone(&answers), Gate::closed());
        let tells = Arc::clone(&done);
        let job = does(move || {
            let _at_end = tells.at_end();
            let background = own.upgrade().expect("the check holds it");
            let answers = ["a", "b", "c"].map(|key| background.offer(key, nothing()));
            *note.lock().unwrap() = Some(answers);
        });
        offer(
            &background,
            "a",
            job,
            Offered::Accepted,
            "of a new key while there is room",
        );
        done.pass();
        pool.drain();
        assert_eq!(
            answers.lock().unwrap().take(),
            Some([Offered::Already, Offered::Accepted, Offered::Shed]),
            "the answers to the job of key a, executed by the only worker, which offers a job of its own key, of a key for \
             which there is room, and of one for which there is none"
        );
        for key in ["a", "b", "c"] {
            is_unmarked(&background, key, "its job");
        }
    });
}

/// Offers a job of another key when it is dropped.
struct OffersAtTheEnd {
    background: Arc<Background>,
    key: &'static str,
}

impl Job for OffersAtTheEnd {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        Ok(())
    }
}

impl Drop for OffersAtTheEnd {
    fn drop(&mut self) {
        self.background.offer(self.key, nothing());
    }
}

#[test]
fn a_job_that_is_not_accepted_may_offer_another_when_it_is_dropped() {
    check(|| {
        let (pool, background) = pool(1);
        let background = Arc::new(background);
        let held = hold(&pool);
        offer(
            &background,
            "a",
            nothing(),
            Offered::Accepted,
            "of a new key while there is room",
        );
        for (key, expected) in [("a", Offered::Already), ("b", Offered::Shed)] {
            let job = OffersAtTheEnd {
                background: Arc::clone(&background),
                key: "c",
            };
            offer(
                &background,
                key,
                job,
                expected,
                "of a key that is marked, and of one for which there is no room",
            );
        }
        drop(held);
        pool.drain();
        assert_eq!(
            background.counts().shed,
            3,
            "so many offers must be counted as shed: one of the check's, and one of each job that offered another when it \
             was dropped"
        );
    });
}
