//! The crate beside what one would use instead.

mod common;

use std::thread;
use std::time::Duration;

use common::{Contender, Countdown, JOBS, Medium, Report, Small};
use worker_pool::{Job, WorkerPool};

const MANY: usize = 1_000_000;
const CAPACITY: usize = 1024;

fn each(time: Duration, jobs: usize) -> f64 {
    time.as_nanos() as f64 / jobs as f64
}

fn settle() {
    thread::sleep(Duration::from_millis(5))
}

fn crossbeam<T: Send + 'static>(
    workers: usize,
    jobs: usize,
    make: fn(usize) -> T,
    run: fn(T),
) -> f64 {
    let (tx, rx) = crossbeam_channel::bounded::<T>(CAPACITY);
    let handles: Vec<_> = (0..workers)
        .map(|_| {
            let rx = rx.clone();
            thread::spawn(move || {
                for job in rx {
                    run(job)
                }
            })
        })
        .collect();
    settle();
    let time = JOBS.time(jobs, || {
        for n in 0..jobs {
            tx.send(make(n)).unwrap()
        }
    });
    drop(tx);
    for h in handles {
        h.join().unwrap()
    }
    each(time, jobs)
}

fn ours<J: Job>(workers: usize, jobs: usize, make: fn(usize) -> J) -> f64 {
    let pool = WorkerPool::new(workers, CAPACITY);
    settle();
    let time = JOBS.time(jobs, || {
        for n in 0..jobs {
            pool.submit(make(n)).unwrap_or_else(|_| unreachable!())
        }
    });
    each(time, jobs)
}
fn ours_all<J: Job>(workers: usize, jobs: usize, make: fn(usize) -> J) -> f64 {
    let pool = WorkerPool::new(workers, CAPACITY);
    settle();
    let time = JOBS.time(jobs, || {
        pool.submit_all((0..jobs).map(make))
            .unwrap_or_else(|_| unreachable!())
    });
    each(time, jobs)
}
fn ours_boxed(workers: usize, jobs: usize) -> f64 {
    let pool: WorkerPool = WorkerPool::new(workers, CAPACITY);
    settle();
    let time = JOBS.time(jobs, || {
        for n in 0..jobs {
            let job = Small::new(n);
            pool.submit_fn(move |_| {
                job.run();
                Ok(())
            })
            .unwrap_or_else(|_| unreachable!())
        }
    });
    each(time, jobs)
}
fn threadpool(workers: usize, jobs: usize) -> f64 {
    let pool = threadpool::ThreadPool::new(workers);
    settle();
    let time = JOBS.time(jobs, || {
        for n in 0..jobs {
            let job = Small::new(n);
            pool.execute(move || job.run())
        }
    });
    pool.join();
    each(time, jobs)
}
type Closure = Box<dyn FnOnce() + Send>;

fn main() {
    let _: Option<Countdown> = None;
    let rounds = std::env::var("ROUNDS").map_or(5, |r| r.parse().unwrap());
    let mut report = Report::default();
    for workers in [2, 8] {
        report.measure(
            &format!("by value, {workers} workers"),
            "ns",
            vec![
                Contender::new("crossbeam", move || {
                    crossbeam(workers, MANY, Small::new, Small::run)
                }),
                Contender::new("submit", move || ours(workers, MANY, Small::new)),
                Contender::new("submit_all", move || ours_all(workers, MANY, Small::new)),
            ],
            rounds,
        );
        report.measure(
            &format!("boxed, {workers} workers"),
            "ns",
            vec![
                Contender::new("threadpool", move || threadpool(workers, MANY)),
                Contender::new("crossbeam boxed", move || {
                    crossbeam::<Closure>(
                        workers,
                        MANY,
                        |n| {
                            let job = Small::new(n);
                            Box::new(move || job.run())
                        },
                        |f| f(),
                    )
                }),
                Contender::new("submit_fn", move || ours_boxed(workers, MANY)),
            ],
            rounds,
        );
    }
    report.measure(
        "2.3 us",
        "ns",
        vec![
            Contender::new("ideal", || {
                let t = std::time::Instant::now();
                for n in 0..100_000 {
                    common::compute(n);
                }
                each(t.elapsed(), 200_000)
            }),
            Contender::new("crossbeam", || {
                crossbeam(2, 200_000, Medium::new, Medium::run)
            }),
            Contender::new("submit", || ours(2, 200_000, Medium::new)),
        ],
        rounds,
    );
    report.write();
}
