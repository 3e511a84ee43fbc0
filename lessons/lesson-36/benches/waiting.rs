//! What it costs to count and to wait: the wait groups of exercises 1 and 2 (the reference answers)
//! against crossbeam's, join handles, a scope and `Barrier`.
//!
//! `cargo bench -p lesson-36`

use std::hint::black_box;
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant};
use std::{sync, thread};

use criterion::{Criterion, criterion_group, criterion_main};

#[path = "../../../solutions/lesson-36/guard.rs"]
#[allow(dead_code, reason = "a bench uses a part of each")]
mod guard;
#[path = "../../../solutions/lesson-36/wait_group.rs"]
#[allow(dead_code, reason = "a bench uses a part of each")]
mod wait_group;

/// One job counted up and down again, nobody waiting: what the group itself costs.
fn one_job_counted(c: &mut Criterion) {
    let mut bench = c.benchmark_group("one job counted");

    let group = wait_group::WaitGroup::new();
    let add_and_done = || {
        group.add(1);
        group.done();
    };
    // Down to zero, the group notifies, and asks the kernel even if nobody sleeps.
    bench.bench_function("add and done, down to zero", |b| b.iter(add_and_done));
    group.add(1);
    bench.bench_function("add and done", |b| b.iter(add_and_done));
    let group = guard::WaitGroup::new();
    bench.bench_function("guard, clone and drop", |b| {
        b.iter(|| drop(black_box(group.clone())));
    });
    let group = crossbeam::sync::WaitGroup::new();
    bench.bench_function("crossbeam, clone and drop", |b| {
        b.iter(|| drop(black_box(group.clone())));
    });
    bench.finish();
}

const THREADS: usize = 4;

/// Four threads with nothing to do, started and waited for. Where nobody joins them, their last
/// moments may fall into the time of the next round.
fn four_threads_started_and_waited_for(c: &mut Criterion) {
    let mut bench = c.benchmark_group("4 threads started and waited for");

    bench.bench_function("join handles", |b| {
        b.iter(|| {
            let handles = [(); THREADS].map(|()| thread::spawn(|| ()));
            for handle in handles {
                handle.join().unwrap();
            }
        });
    });
    bench.bench_function("scope", |b| {
        b.iter(|| {
            thread::scope(|scope| {
                for _ in 0..THREADS {
                    scope.spawn(|| ());
                }
            });
        });
    });
    bench.bench_function("add, done, wait", |b| {
        b.iter(|| {
            let group = wait_group::WaitGroup::new();
            group.add(THREADS);
            for _ in 0..THREADS {
                let group = group.clone();
                thread::spawn(move || group.done());
            }
            group.wait();
        });
    });
    bench.bench_function("guard", |b| {
        b.iter(|| {
            let group = guard::WaitGroup::new();
            for _ in 0..THREADS {
                let member = group.clone();
                thread::spawn(move || drop(member));
            }
            group.wait();
        });
    });
    bench.bench_function("crossbeam", |b| {
        b.iter(|| {
            let group = crossbeam::sync::WaitGroup::new();
            for _ in 0..THREADS {
                let member = group.clone();
                thread::spawn(move || drop(member));
            }
            group.wait();
        });
    });
    bench.finish();
}

/// Two threads that wait for each other again and again. A group meets once, so it takes one for each
/// meeting, made beforehand; a barrier is used again.
fn two_threads_meet(c: &mut Criterion) {
    let mut bench = c.benchmark_group("2 threads meet");

    bench.bench_function("Barrier", |b| {
        b.iter_custom(|times| {
            let barrier = Arc::new(Barrier::new(2));
            let other = Arc::clone(&barrier);
            together(
                (0..times).map(move |_| Arc::clone(&barrier)),
                (0..times).map(move |_| Arc::clone(&other)),
                |barrier| {
                    barrier.wait();
                },
            )
        });
    });
    bench.bench_function("guard", |b| {
        b.iter_custom(|times| {
            let groups: Vec<_> = (0..times).map(|_| guard::WaitGroup::new()).collect();
            let others = groups.clone();
            together(groups, others, guard::WaitGroup::wait)
        });
    });
    bench.bench_function("crossbeam", |b| {
        b.iter_custom(|times| {
            let new = crossbeam::sync::WaitGroup::new;
            let groups: Vec<_> = (0..times).map(|_| new()).collect();
            let others = groups.clone();
            together(groups, others, crossbeam::sync::WaitGroup::wait)
        });
    });
    bench.finish();
}

/// Lets two threads meet at each of their points in turn, and measures how long all of that takes.
fn together<P>(
    mine: impl IntoIterator<Item = P>,
    others: impl IntoIterator<Item = P> + Send,
    meet: impl Fn(P) + Sync,
) -> Duration {
    let ready = Barrier::new(2);
    thread::scope(|scope| {
        let other = scope.spawn(|| {
            ready.wait();
            others.into_iter().for_each(&meet);
        });
        ready.wait();
        let start = Instant::now();
        mine.into_iter().for_each(&meet);
        other.join().expect("meeting does not panic");
        start.elapsed()
    })
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1));
    targets = one_job_counted, four_threads_started_and_waited_for, two_threads_meet
}
criterion_main!(benches);
