//! What a thread costs, beside a function call and beside a thread that is there already; and how
//! long a job must take until a thread of its own is worth it.
//!
//! `cargo bench -p lesson-31`

use std::hint::black_box;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use criterion::{Criterion, SamplingMode, criterion_group, criterion_main};

/// One answer, got in different ways.
fn one_call(c: &mut Criterion) {
    let mut bench = c.benchmark_group("one call");

    bench.bench_function("function call", |b| b.iter(|| black_box(double)(21)));
    bench.bench_function("spawn and join", |b| {
        b.iter(|| thread::spawn(|| double(21)).join().unwrap());
    });
    bench.bench_function("spawn and join, 64 KiB of stack", |b| {
        let start = || thread::Builder::new().stack_size(64 * 1024);
        b.iter(|| start().spawn(|| double(21)).unwrap().join().unwrap());
    });
    bench.bench_function("scope with one thread", |b| {
        b.iter(|| thread::scope(|scope| scope.spawn(|| double(21)).join().unwrap()));
    });
    bench.bench_function("asked of a thread that waits", |b| {
        let (questions, asked) = mpsc::channel();
        let (answer, answers) = mpsc::channel();
        let there = thread::spawn(move || asked.iter().all(|n| answer.send(double(n)).is_ok()));
        b.iter(|| {
            questions.send(21).unwrap();
            answers.recv().unwrap()
        });
        drop(questions);
        there.join().unwrap();
    });
    bench.finish();
}

fn double(number: u64) -> u64 {
    black_box(number) * 2
}

/// Two jobs of the same length, in turn and on a thread for each: the shorter ones are faster in turn,
/// the longer ones at once (on a machine with two cores or more).
fn two_jobs(c: &mut Criterion) {
    for (name, steps) in [
        ("two jobs of 1,000 steps", 1_000),
        ("two jobs of 10,000 steps", 10_000),
        ("two jobs of 100,000 steps", 100_000),
        ("two jobs of 1,000,000 steps", 1_000_000),
    ] {
        let mut bench = c.benchmark_group(name);
        bench.sampling_mode(SamplingMode::Flat);
        bench.bench_function("in turn", |b| b.iter(|| job(steps) + job(steps)));
        bench.bench_function("a thread for each", |b| {
            b.iter(|| {
                thread::scope(|scope| {
                    let jobs = [(); 2].map(|()| scope.spawn(move || job(steps)));
                    jobs.map(|job| job.join().unwrap()).iter().sum::<u64>()
                })
            });
        });
        bench.finish();
    }
}

/// A job that computes, for a nanosecond or two in each step: those of a congruential generator.
fn job(steps: u64) -> u64 {
    (0..steps).fold(1, |x: u64, _| {
        x.wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(black_box(1))
    })
}

/// Eight threads that are started together and waited for.
fn eight_threads(c: &mut Criterion) {
    let mut bench = c.benchmark_group("eight threads");
    bench.bench_function("joined one by one in the loop", |b| {
        b.iter(|| (0..8).for_each(|n| _ = thread::spawn(move || double(n)).join()));
    });
    bench.bench_function("started all, then joined", |b| {
        b.iter(|| {
            let handles = [(); 8].map(|()| thread::spawn(|| double(21)));
            handles.map(|handle| handle.join().unwrap())
        });
    });
    bench.bench_function("scope", |b| {
        b.iter(|| thread::scope(|scope| (0..8).for_each(|n| _ = scope.spawn(move || double(n)))));
    });
    bench.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1));
    targets = one_call, eight_threads, two_jobs
}
criterion_main!(benches);
