//! The worker pool of the course as a model: small enough to try every interleaving of two workers and two jobs within a
//! second, and the usual mistakes are found.
//!
//! The numbers of interleavings are part of what is tested, because they are what makes checks of pools affordable. They may fall; if they rise, something
//! that was independent for the search is no longer.
//!
//! `cargo test -p interleave-tests --test pool -- --nocapture` prints them with their times.

use interleave::channel::{Receiver, Sender, bounded, unbounded};
use interleave::sync::{Arc, Mutex};
use interleave::thread::{self, JoinHandle};
use interleave::{Builder, Failure, Verdict};

#[track_caller]
fn channel<T>(capacity: Option<usize>) -> (Sender<T>, Receiver<T>) {
    capacity.map_or_else(unbounded, bounded)
}

type Work = fn(usize) -> usize;

fn double(job: usize) -> usize {
    job * 2
}

/// Workers that share an inbox and a way out, and end when there are no more jobs.
fn start(
    workers: usize,
    inbox: &Receiver<usize>,
    outbox: &Sender<usize>,
    work: Work,
) -> Vec<JoinHandle<()>> {
    let worker = |_| {
        let (inbox, outbox) = (inbox.clone(), outbox.clone());
        thread::spawn(move || {
            for job in inbox {
                outbox.send(work(job)).unwrap();
            }
        })
    };
    (0..workers).map(worker).collect()
}

/// The whole life of a pool: start, hand out, close, collect, join.
fn pool(workers: usize, jobs: usize, capacity: Option<usize>) {
    let (hand_out, inbox) = channel(capacity);
    let (outbox, results) = channel(Some(jobs));
    let threads = start(workers, &inbox, &outbox, double);
    drop((inbox, outbox));
    (1..=jobs).for_each(|job| hand_out.send(job).unwrap());
    drop(hand_out);
    let mut got: Vec<usize> = results.iter().collect();
    threads
        .into_iter()
        .for_each(|thread| thread.join().unwrap());
    got.sort_unstable();
    assert_eq!(got, (1..=jobs).map(double).collect::<Vec<_>>());
}

fn count(workers: usize, jobs: usize, capacity: Option<usize>) -> usize {
    let verdict = interleave::check(move || pool(workers, jobs, capacity));
    assert_eq!(verdict.preemptions(), None, "all of them");
    println!(
        "{workers} workers, {jobs} jobs, {capacity:?}: {verdict} ({:?})",
        verdict.time()
    );
    verdict.interleavings()
}

fn fails(model: impl Fn() + Send + Sync + 'static) -> Failure {
    Builder::new().try_check(model).unwrap_err()
}

#[test]
fn two_workers_and_two_jobs() {
    for capacity in [Some(0), Some(1), Some(2), None] {
        let tried = count(2, 2, capacity);
        assert!(tried < 100, "{tried} interleavings with {capacity:?}");
    }
}

#[test]
fn more_jobs() {
    let tried = count(2, 3, Some(1));
    assert!(tried < 1_000, "{tried} interleavings");
}

#[test]
fn three_workers() {
    let tried = count(3, 2, Some(1));
    assert!(tried < 2_000, "{tried} interleavings");
}

/// A total under a mutex instead of a way out.
#[test]
fn a_total_under_a_mutex() {
    let verdict: Verdict = interleave::check(|| {
        let (hand_out, inbox) = bounded(1);
        let total = Arc::new(Mutex::new(0));
        let threads: Vec<_> = (0..2)
            .map(|_| {
                let (inbox, total) = (inbox.clone(), Arc::clone(&total));
                thread::spawn(move || {
                    for job in inbox {
                        *total.lock().unwrap() += job;
                    }
                })
            })
            .collect();
        drop(inbox);
        (1..=2).for_each(|job| hand_out.send(job).unwrap());
        drop(hand_out);
        threads
            .into_iter()
            .for_each(|thread| thread.join().unwrap());
        assert_eq!(*total.lock().unwrap(), 3);
    });
    println!("a total: {verdict} ({:?})", verdict.time());
    assert!(verdict.interleavings() < 1_000);
}

/// A job that panics ends its worker; the other does the rest, and the panic is there at the join.
#[test]
fn a_job_that_panics() {
    interleave::check(|| {
        let (hand_out, inbox) = bounded(1);
        let (outbox, results) = unbounded();
        let threads = start(2, &inbox, &outbox, |job| {
            if job == 1 { panic!("job {job}") } else { job }
        });
        drop((inbox, outbox));
        (1..=2).for_each(|job| hand_out.send(job).unwrap());
        drop(hand_out);
        assert_eq!(results.iter().collect::<Vec<_>>(), [2]);
        let ends: Vec<_> = threads.into_iter().map(JoinHandle::join).collect();
        assert_eq!(ends.iter().filter(|end| end.is_err()).count(), 1);
    });
}

/// If all workers have ended by a panic, nobody takes the jobs, and the sender is told.
#[test]
fn jobs_that_all_panic() {
    interleave::check(|| {
        let (hand_out, inbox) = bounded(1);
        let (outbox, results) = unbounded();
        let threads = start(2, &inbox, &outbox, |job| panic!("job {job}"));
        drop((inbox, outbox));
        let refused = (1..=4).filter(|job| hand_out.send(*job).is_err()).count();
        assert!(
            (1..=2).contains(&refused),
            "two were taken, and at most one was left behind"
        );
        drop(hand_out);
        assert_eq!(results.iter().count(), 0);
        assert!(
            threads
                .into_iter()
                .map(JoinHandle::join)
                .all(|end| end.is_err())
        );
    });
}

#[test]
fn forgetting_to_close_is_a_deadlock() {
    let failure = fails(|| {
        let (hand_out, inbox) = bounded(1);
        let (outbox, results) = unbounded();
        let threads = start(2, &inbox, &outbox, double);
        drop(outbox);
        hand_out.send(1).unwrap();
        threads
            .into_iter()
            .for_each(|thread| thread.join().unwrap());
        drop(results);
    });
    assert_eq!(
        (failure.kind(), failure.preemptions()),
        ("deadlock", Some(0))
    );
}

/// The sender of the results that the starter kept for itself.
#[test]
fn forgetting_ones_own_sender_is_a_deadlock() {
    let failure = fails(|| {
        let (hand_out, inbox) = bounded(1);
        let (outbox, results) = unbounded();
        let threads = start(1, &inbox, &outbox, double);
        hand_out.send(1).unwrap();
        drop(hand_out);
        assert_eq!(results.iter().count(), 1);
        threads
            .into_iter()
            .for_each(|thread| thread.join().unwrap());
    });
    assert_eq!(
        (failure.kind(), failure.preemptions()),
        ("deadlock", Some(0))
    );
}

/// Too many jobs are handed out before anybody looks at the results.
#[test]
fn results_that_nobody_collects_are_a_deadlock() {
    fn handed_out_first(jobs: usize) -> impl Fn() + Send + Sync + 'static {
        move || {
            let (hand_out, inbox) = bounded(1);
            let (outbox, results) = bounded(1);
            let threads = start(1, &inbox, &outbox, double);
            drop((inbox, outbox));
            (1..=jobs).for_each(|job| hand_out.send(job).unwrap());
            drop(hand_out);
            assert_eq!(results.iter().count(), jobs);
            threads
                .into_iter()
                .for_each(|thread| thread.join().unwrap());
        }
    }
    // One in each channel and one at the worker: there is room for three.
    interleave::check(handed_out_first(3));
    assert_eq!(fails(handed_out_first(4)).kind(), "deadlock");
}

#[test]
fn a_worker_for_each_job_is_refused() {
    let three = Builder::new().threads(3);
    three.check(|| pool(2, 2, Some(1)));
    let failure = three.try_check(|| pool(3, 3, Some(1))).unwrap_err();
    assert_eq!(failure.kind(), "too many alive");
}
