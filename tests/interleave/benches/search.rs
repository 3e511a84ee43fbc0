//! What the checker costs: the time for each interleaving beside bare loom's, and how many interleavings the models of the course have.
//!
//! `cargo bench -p interleave`
//!
//! loom and the checker take turns, so that a machine that slows down slows both; medians are printed, and the ratio of each turn's
//! times. Where loom's own joins have the same program tried in more orders, its number of interleavings is larger.

use interleave::Builder;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// Turns taken; their median counts.
const TURNS: usize = 9;
/// A turn repeats a model until so much time has passed.
const TURN: Duration = Duration::from_millis(150);

/// The same programs, on bare loom's parts and on the checker's.
macro_rules! programs {
    ($world:ident: $($parts:tt)*) => {
        mod $world {
            $($parts)*
            use atomic::{AtomicUsize, Ordering::Relaxed};
            use std::sync::Arc;

            pub fn adders(threads: usize, times: usize) {
                let total = Arc::new(AtomicUsize::new(0));
                let adders: Vec<_> = (0..threads)
                    .map(|_| {
                        let total = Arc::clone(&total);
                        thread::spawn(move || (0..times).for_each(|_| _ = total.fetch_add(1, Relaxed)))
                    })
                    .collect();
                adders.into_iter().for_each(|adder| adder.join().unwrap());
                assert_eq!(total.load(Relaxed), threads * times);
            }

            pub fn lockers(threads: usize, times: usize) {
                let total = Arc::new(Mutex::new(0));
                let lockers: Vec<_> = (0..threads)
                    .map(|_| {
                        let total = Arc::clone(&total);
                        thread::spawn(move || (0..times).for_each(|_| *total.lock().unwrap() += 1))
                    })
                    .collect();
                lockers.into_iter().for_each(|locker| locker.join().unwrap());
                assert_eq!(*total.lock().unwrap(), threads * times);
            }

            pub fn wait_group(jobs: usize) {
                let group = Arc::new((Mutex::new(jobs), Condvar::new()));
                let done = Arc::new(AtomicUsize::new(0));
                for _ in 0..jobs {
                    let (group, done) = (Arc::clone(&group), Arc::clone(&done));
                    thread::spawn(move || {
                        done.fetch_add(1, Relaxed);
                        let mut left = group.0.lock().unwrap();
                        *left -= 1;
                        if *left == 0 {
                            group.1.notify_all();
                        }
                    });
                }
                let mut left = group.0.lock().unwrap();
                while *left > 0 {
                    left = group.1.wait(left).unwrap();
                }
                drop(left);
                assert_eq!(done.load(Relaxed), jobs);
            }
        }
    };
}

programs!(bare: use loom::sync::{Condvar, Mutex, atomic}; use loom::thread;);
programs!(ours: use interleave::sync::{Condvar, Mutex, atomic}; use interleave::thread;);

fn main() {
    println!(
        "{:28}{:>14}{:>14}{:>8}{:>8}{:>8}",
        "", "interleavings", "", "µs", "each", ""
    );
    println!(
        "{:28}{:>14}{:>14}{:>8}{:>8}{:>8}",
        "", "loom", "ours", "loom", "ours", "ratio"
    );
    compare(
        "3 threads add twice",
        || bare::adders(3, 2),
        || ours::adders(3, 2),
    );
    compare(
        "2 threads lock 3 times",
        || bare::lockers(2, 3),
        || ours::lockers(2, 3),
    );
    compare(
        "wait group, 2 jobs",
        || bare::wait_group(2),
        || ours::wait_group(2),
    );
    compare(
        "wait group, 3 jobs",
        || bare::wait_group(3),
        || ours::wait_group(3),
    );

    println!("\n{:28}{:>14}{:>10}", "", "interleavings", "ms");
    states("wait group, 2 jobs", || ours::wait_group(2));
    states("wait group, 3 jobs", || ours::wait_group(3));
    for (workers, jobs, capacity) in [
        (2, 2, 0),
        (2, 2, 1),
        (2, 2, 2),
        (2, 3, 1),
        (2, 4, 2),
        (3, 3, 1),
    ] {
        let name = format!("pool, {workers} workers, {jobs} jobs, {capacity}");
        states(&name, move || pool(workers, jobs, capacity));
    }
}

/// A pool: jobs through a bounded channel, results through another, all collected, all joined.
fn pool(workers: usize, jobs: usize, capacity: usize) {
    use interleave::{channel::bounded, thread};

    let (jobs_in, jobs_out) = bounded(capacity);
    let (results_in, results_out) = bounded(jobs);
    let workers: Vec<_> = (0..workers)
        .map(|_| {
            let (jobs, results) = (jobs_out.clone(), results_in.clone());
            thread::spawn(move || {
                for job in jobs {
                    results.send(job * 2).unwrap();
                }
            })
        })
        .collect();
    drop((jobs_out, results_in));
    (1..=jobs).for_each(|job| jobs_in.send(job).unwrap());
    drop(jobs_in);
    assert_eq!(results_out.iter().sum::<usize>(), jobs * (jobs + 1));
    workers
        .into_iter()
        .for_each(|worker| worker.join().unwrap());
}

type Model = fn();

fn compare(name: &str, bare: Model, ours: Model) {
    let (mut times, mut counts) = (Vec::new(), (0, 0));
    for _ in 0..TURNS {
        let (loom, count) = turn(|| on_loom(bare));
        counts.0 = count;
        let (checker, count) = turn(|| {
            let verdict = Builder::new().perturb(false).try_check(ours).unwrap();
            counts.1 = verdict.interleavings();
            verdict.executions()
        });
        assert!(count > 0);
        times.push((loom, checker));
    }
    let ratio = median(times.iter().map(|(loom, ours)| ours / loom));
    let (loom, ours) = (
        median(times.iter().map(|t| t.0)),
        median(times.iter().map(|t| t.1)),
    );
    println!(
        "{name:28}{:>14}{:>14}{loom:>8.1}{ours:>8.1}{ratio:>8.2}",
        counts.0, counts.1
    );
}

fn states(name: &str, model: impl Fn() + Send + Sync + Copy + 'static) {
    let verdicts: Vec<_> = (0..3)
        .map(|_| Builder::new().perturb(false).try_check(model).unwrap())
        .collect();
    let ms = median(
        verdicts
            .iter()
            .map(|verdict| verdict.time().as_secs_f64() * 1e3),
    );
    println!("{name:28}{:>14}{ms:>10.1}", verdicts[0].interleavings());
}

/// Repeats a search that says how many executions it made: microseconds for each, and the number of the last.
fn turn(mut search: impl FnMut() -> usize) -> (f64, usize) {
    let (start, mut executions, mut last) = (Instant::now(), 0, 0);
    while start.elapsed() < TURN {
        last = search();
        executions += last;
    }
    (
        start.elapsed().as_secs_f64() * 1e6 / executions as f64,
        last,
    )
}

fn on_loom(model: Model) -> usize {
    let executions = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&executions);
    let mut builder = loom::model::Builder::new();
    builder.max_branches = 8_000;
    builder.check(move || {
        count.fetch_add(1, Relaxed);
        model();
    });
    executions.load(Relaxed)
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
