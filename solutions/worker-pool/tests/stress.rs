//! On real threads, many jobs and all ends: what is accepted is executed or returned, never twice, and nothing leaks.
//!
//! What each job carries counts how often it was made, executed and dropped. Threads meet at barriers, and nobody looks at a clock.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Barrier, Mutex, Weak, mpsc};
use std::thread;
use std::time::Duration;

use interleave::within;
use worker_pool::{BoxError, Context, Failure, Job, Snapshot, WorkerPool};

const LIMIT: Duration = Duration::from_secs(60);

/// What became of all jobs of a test.
#[derive(Default)]
struct Books {
    made: AtomicUsize,
    dropped: AtomicUsize,
    executed: Mutex<Vec<usize>>,
}

/// A job that knows its number, writes it down when it is executed, and counts its own drop.
struct Entry {
    number: usize,
    books: Arc<Books>,
    fails: Fails,
}

#[derive(Clone, Copy, PartialEq)]
enum Fails {
    Never,
    Once,
    ByPanic,
}

impl Entry {
    fn new(number: usize, books: &Arc<Books>) -> Self {
        books.made.fetch_add(1, SeqCst);
        let (books, fails) = (Arc::clone(books), Fails::Never);
        Entry {
            number,
            books,
            fails,
        }
    }
}

impl Job for Entry {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        match self.fails {
            Fails::Never => {}
            Fails::Once => {
                self.fails = Fails::Never;
                return Err("not yet".into());
            }
            // Without the panic hook, which would print a thousand lines.
            Fails::ByPanic => {
                self.fails = Fails::Never;
                std::panic::resume_unwind(Box::new("not like this"));
            }
        }
        self.books.executed.lock().unwrap().push(self.number);
        Ok(())
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.books.dropped.fetch_add(1, SeqCst);
    }
}

impl Books {
    /// The numbers that were executed. None may be there twice.
    fn executed(&self) -> HashSet<usize> {
        let list = self.executed.lock().unwrap();
        let set: HashSet<usize> = list.iter().copied().collect();
        assert_eq!(set.len(), list.len(), "a job was executed twice");
        set
    }

    fn nothing_leaks(&self) {
        let (made, dropped) = (self.made.load(SeqCst), self.dropped.load(SeqCst));
        assert_eq!(made, dropped, "jobs made and jobs dropped");
    }
}

fn sum(now: Snapshot) -> u64 {
    now.queued + now.running + now.succeeded + now.failed + now.panicked + now.returned
}

/// Four threads submit in all four ways while a fifth one ends the pool.
fn ends(workers: usize, capacity: usize, end: fn(&WorkerPool<Entry>, &Context) -> Vec<Entry>) {
    const SUBMITTERS: usize = 4;
    const EACH: usize = 200;

    let books = Arc::new(Books::default());
    let context = Context::new();
    let pool = WorkerPool::builder().workers(workers).capacity(capacity);
    let pool = pool.context(&context).build().unwrap();
    let start = Barrier::new(SUBMITTERS + 1);
    let (refused, returned) = thread::scope(|scope| {
        let submitters = [0, 1, 2, 3].map(|who| {
            let (pool, books, start) = (&pool, &books, &start);
            scope.spawn(move || {
                start.wait();
                let entries = (who * EACH..(who + 1) * EACH).map(|n| Entry::new(n, books));
                submit(pool, who, entries)
            })
        });
        start.wait();
        // So that the end finds the pool at work.
        while books.executed.lock().unwrap().len() < EACH / 10 {
            thread::yield_now();
        }
        let returned = end(&pool, &context);
        let refused = submitters.map(|submitter| submitter.join().unwrap());
        (refused.concat(), returned)
    });
    pool.drain();
    let now = pool.snapshot();
    assert_eq!(sum(now), now.accepted, "{now:?}");
    assert_eq!((now.queued, now.running), (0, 0), "{now:?}");
    assert_eq!(
        now.accepted as usize,
        SUBMITTERS * EACH - refused.len(),
        "{now:?}"
    );

    let executed = books.executed();
    assert_eq!(now.succeeded as usize, executed.len(), "{now:?}");
    let returned: HashSet<usize> = returned.into_iter().map(|entry| entry.number).collect();
    assert!(executed.is_disjoint(&returned), "executed and returned");
    assert!(
        refused
            .iter()
            .all(|number| !executed.contains(number) && !returned.contains(number))
    );
    drop(pool);
    books.nothing_leaks();
}

/// Submits in one of the ways; the numbers of those that were not accepted.
fn submit(
    pool: &WorkerPool<Entry>,
    way: usize,
    mut entries: impl Iterator<Item = Entry>,
) -> Vec<usize> {
    let refused = match way {
        0 => match pool.submit_all(entries) {
            Ok(()) => Vec::new(),
            Err(error) => error.into_jobs().collect(),
        },
        1 => entries
            .filter_map(|entry| Some(pool.submit(entry).err()?.into_job()))
            .collect(),
        2 => {
            let pause = Duration::from_micros(10);
            let refused = entries
                .filter_map(|entry| Some(pool.submit_timeout(entry, pause).err()?.into_job()));
            refused.collect()
        }
        _ => {
            let refused = entries
                .by_ref()
                .filter_map(|entry| Some(pool.try_submit(entry).err()?.into_job()));
            refused.collect::<Vec<Entry>>()
        }
    };
    refused.iter().map(|entry| entry.number).collect()
}

fn with_many_pools(end: fn(&WorkerPool<Entry>, &Context) -> Vec<Entry>) {
    within(LIMIT, move || {
        for _ in 0..20 {
            for (workers, capacity) in [(1, 1), (2, 3), (2, 300), (5, 64)] {
                ends(workers, capacity, end);
            }
        }
    });
}

#[test]
fn submitted_against_drain() {
    with_many_pools(|pool, _| {
        pool.drain();
        Vec::new()
    });
}

#[test]
fn submitted_against_quit() {
    with_many_pools(|pool, _| pool.quit());
}

#[test]
fn submitted_against_cancel() {
    with_many_pools(|pool, context| {
        context.cancel();
        pool.quit()
    });
}

#[test]
fn submitted_against_cancel_and_drain() {
    with_many_pools(|pool, context| {
        context.cancel();
        pool.drain();
        Vec::new()
    });
}

#[test]
fn submitted_against_a_deadline() {
    within(LIMIT, || {
        for _ in 0..20 {
            let books = Arc::new(Books::default());
            let context = Context::new().with_timeout(Duration::from_millis(1));
            let pool = WorkerPool::builder().workers(2).capacity(3);
            let pool = pool.context(&context).build().unwrap();
            let mut accepted = 0;
            while pool.submit(Entry::new(accepted, &books)).is_ok() {
                accepted += 1;
            }
            let returned = pool.quit().len();
            let now = pool.snapshot();
            assert_eq!(now.accepted as usize, accepted);
            assert_eq!(books.executed().len() + returned, accepted);
            drop(pool);
            books.nothing_leaks();
        }
    });
}

#[test]
fn snapshots_are_consistent_while_everything_moves() {
    within(LIMIT, || {
        let books = Arc::new(Books::default());
        let pool = WorkerPool::new(3, 16);
        thread::scope(|scope| {
            let submitters = [0, 1].map(|who| {
                let (pool, books) = (&pool, &books);
                scope.spawn(move || {
                    for number in 0..20_000 {
                        let mut entry = Entry::new(who * 20_000 + number, books);
                        entry.fails = match number % 10 {
                            0 => Fails::Once,
                            1 => Fails::ByPanic,
                            _ => Fails::Never,
                        };
                        assert!(pool.submit(entry).is_ok());
                    }
                })
            });
            let mut last = Snapshot::default();
            while submitters.iter().any(|submitter| !submitter.is_finished()) {
                let now = pool.snapshot();
                assert_eq!(sum(now), now.accepted, "{now:?}");
                assert!(now.queued <= 16 && now.running <= 3, "{now:?}");
                let counts = |of: Snapshot| [of.accepted, of.succeeded, of.failed, of.panicked];
                let grows = counts(last)
                    .iter()
                    .zip(counts(now))
                    .all(|(then, now)| *then <= now);
                assert!(grows, "{last:?}, then {now:?}");
                last = now;
            }
        });
        pool.drain();
        let now = pool.snapshot();
        assert_eq!(
            (now.succeeded, now.failed, now.panicked),
            (32_000, 4_000, 4_000)
        );
        drop(pool);
        books.nothing_leaks();
    });
}

#[test]
fn small_jobs_never_wait_behind_a_long_one() {
    within(LIMIT, || {
        for _ in 0..100 {
            let pool = WorkerPool::new(2, 1024);
            let (open, gate) = mpsc::channel::<()>();
            let (done, was_done) = mpsc::channel();
            let gate = Mutex::new(gate);
            let mut jobs: Vec<Box<dyn Job>> = Vec::new();
            for number in 0..300 {
                let done = done.clone();
                jobs.push(Box::new(worker_pool::FnJob::new(move |_| {
                    Ok(done.send(number)?)
                })));
            }
            // In the midst: whoever takes it has been lent some that come after it.
            let long = worker_pool::FnJob::new(move |_| {
                Ok(gate.lock().map(|gate| gate.recv()).unwrap()?)
            });
            jobs.insert(100, Box::new(long));
            assert!(pool.submit_all(jobs).is_ok());
            // Those behind the long one, too, though it has not ended.
            assert_eq!(was_done.iter().take(300).count(), 300);
            open.send(()).unwrap();
            pool.drain();
            assert_eq!(pool.snapshot().succeeded, 301);
        }
    });
}

#[test]
fn failed_jobs_are_submitted_again_by_the_handler() {
    within(LIMIT, || {
        for (workers, capacity) in [(1, 1), (3, 2), (3, 1000)] {
            const JOBS: usize = 500;
            let books = Arc::new(Books::default());
            let pool = Arc::new_cyclic(|own: &Weak<WorkerPool<Entry>>| {
                let own = Weak::clone(own);
                let again = move |failure: Failure<Entry>| {
                    if let Some(pool) = own.upgrade() {
                        _ = pool.submit(failure.into_job());
                    }
                };
                let pool = WorkerPool::builder().workers(workers).capacity(capacity);
                pool.on_failure(again).build().unwrap()
            });
            for number in 0..JOBS {
                let mut entry = Entry::new(number, &books);
                entry.fails = [Fails::Once, Fails::ByPanic][number % 2];
                assert!(pool.submit(entry).is_ok());
            }
            while books.executed.lock().unwrap().len() < JOBS {
                thread::yield_now();
            }
            pool.drain();
            assert_eq!(books.executed().len(), JOBS);
            let now = pool.snapshot();
            assert_eq!(
                now.accepted as usize,
                2 * JOBS,
                "each was submitted twice: {now:?}"
            );
            drop(pool);
            books.nothing_leaks();
        }
    });
}

#[test]
fn jobs_fill_their_own_pool() {
    within(LIMIT, || {
        for (workers, capacity) in [(1, 1), (2, 1), (3, 5)] {
            let pool: Arc<WorkerPool> = Arc::new(WorkerPool::new(workers, capacity));
            let count = Arc::new(AtomicUsize::new(0));
            // A tree of jobs: each submits two more.
            grow(&pool, &count, 8);
            while count.load(SeqCst) < 511 {
                thread::yield_now();
            }
            pool.drain();
            let now = pool.snapshot();
            assert_eq!((now.accepted, now.succeeded), (511, 511));
        }
    });
}

fn grow(pool: &Arc<WorkerPool>, count: &Arc<AtomicUsize>, depth: usize) {
    let (own, tally) = (Arc::downgrade(pool), Arc::clone(count));
    let job = move |_: &Context| {
        if let Some(pool) = own.upgrade().filter(|_| depth > 0) {
            grow(&pool, &tally, depth - 1);
            grow(&pool, &tally, depth - 1);
        }
        tally.fetch_add(1, SeqCst);
        Ok(())
    };
    assert!(pool.submit_fn(job).is_ok());
}

/// Two lines of jobs, each of which submits the next one of its line, while the other line fills the queue. One inside the other, they would
/// need a hundred times the stack that there is.
#[test]
fn a_job_may_always_submit_the_next() {
    within(LIMIT, || {
        for (workers, capacity) in [(1, 1), (2, 1)] {
            let pool: Arc<WorkerPool> = Arc::new(WorkerPool::new(workers, capacity));
            let (done, was_done) = mpsc::channel();
            let start = Arc::new(Barrier::new(workers + 1));
            for _ in 0..workers {
                let start = Arc::clone(&start);
                let held = move |_: &Context| {
                    start.wait();
                    Ok(())
                };
                assert!(pool.submit_fn(held).is_ok());
            }
            let lines = workers + capacity;
            // Some of them wait for room, until the workers begin: so the queue is full again as soon as it is not.
            thread::scope(|scope| {
                for _ in 0..lines {
                    scope.spawn(|| next(&pool, LINE, &done));
                }
                start.wait();
            });
            assert_eq!(was_done.iter().take(lines).count(), lines);
            pool.drain();
            let jobs = workers + lines * (LINE + 1);
            assert_eq!(pool.snapshot().succeeded as usize, jobs);
        }
    });
}

const LINE: usize = 50_000;

fn next(pool: &Arc<WorkerPool>, left: usize, done: &mpsc::Sender<()>) {
    let (own, done) = (Arc::downgrade(pool), done.clone());
    let job = move |_: &Context| {
        match own.upgrade() {
            Some(pool) if left > 0 => next(&pool, left - 1, &done),
            _ => done.send(())?,
        }
        Ok(())
    };
    assert!(pool.submit_fn(job).is_ok());
}

/// The same with a handler, which submits again what has failed.
#[test]
fn a_job_may_fail_again_and_again() {
    within(LIMIT, || {
        let (done, was_done) = mpsc::channel();
        let pool = Arc::new_cyclic(|own: &Weak<WorkerPool>| {
            let own = Weak::clone(own);
            let again = move |failure: Failure<Box<dyn Job>>| {
                assert_eq!(failure.message(), "not yet");
                if let Some(pool) = own.upgrade() {
                    _ = pool.submit(failure.into_job());
                }
            };
            let pool = WorkerPool::builder().workers(1).capacity(1);
            pool.on_failure(again).build().unwrap()
        });
        for _ in 0..2 {
            let (mut left, done) = (LINE, done.clone());
            let fails = move |_: &Context| {
                left -= 1;
                match left {
                    0 => Ok(done.send(())?),
                    _ => Err("not yet".into()),
                }
            };
            assert!(pool.submit_fn(fails).is_ok());
        }
        assert_eq!(was_done.iter().take(2).count(), 2);
        pool.drain();
        let now = pool.snapshot();
        assert_eq!((now.succeeded, now.failed as usize), (2, 2 * (LINE - 1)));
    });
}

#[test]
fn pools_come_and_go() {
    within(LIMIT, || {
        let books = Arc::new(Books::default());
        for round in 0..500 {
            let pool = WorkerPool::new(1 + round % 3, 2);
            for number in 0..round % 5 {
                assert!(
                    pool.submit(Entry::new(1_000 * round + number, &books))
                        .is_ok()
                );
            }
        }
        assert_eq!(books.executed().len(), 1_000);
        books.nothing_leaks();
    });
}
