//! The size of the buffer: jobs through channels of capacity 0, 1, 10 and 1000, to two workers and
//! back.
//!
//! A tiny job is nothing but its way through the channels: there a buffer decides, since it saves
//! one sleep and one wake-up after the other. The longer the jobs, the less it matters. Jobs of
//! 500 µs are done as fast as the workers do them once there is room for a few, and more room gains
//! nothing: a buffer can take up a burst, it cannot do the work.

use criterion::{
    BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main,
};
use crossbeam::channel;
use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

const WORKERS: usize = 2;
const CAPACITIES: [usize; 4] = [0, 1, 10, 1000];

/// Sends so many jobs through a pool, and reads every result; both channels have this capacity.
fn run(jobs: u64, capacity: usize, work: fn(u64) -> u64) -> u64 {
    let (jobs_tx, jobs_rx) = channel::bounded(capacity);
    let (results_tx, results_rx) = channel::bounded(capacity);
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            let (jobs, results) = (jobs_rx.clone(), results_tx.clone());
            scope.spawn(move || jobs.iter().all(|job| results.send(work(job)).is_ok()));
        }
        drop((jobs_rx, results_tx));
        scope.spawn(move || (0..jobs).all(|job| jobs_tx.send(job).is_ok()));
        results_rx.iter().sum()
    })
}

/// A job that is done at once.
fn double(job: u64) -> u64 {
    black_box(job) * 2
}

/// A job that keeps its worker busy for so many microseconds.
fn compute<const MICROS: u64>(job: u64) -> u64 {
    let started = Instant::now();
    while started.elapsed() < Duration::from_micros(MICROS) {}
    double(job)
}

/// A name, a number of jobs, and the work of each.
type Kind = (&'static str, u64, fn(u64) -> u64);

fn buffer(c: &mut Criterion) {
    let kinds: [Kind; 3] = [
        ("Tiny jobs", 10_000, double),
        ("Jobs of 20 µs", 1_000, compute::<20>),
        ("Jobs of 500 µs", 40, compute::<500>),
    ];
    for (name, jobs, work) in kinds {
        let mut group = c.benchmark_group(name);
        group.sampling_mode(SamplingMode::Flat);
        group.throughput(Throughput::Elements(jobs));
        for capacity in CAPACITIES {
            group.bench_function(BenchmarkId::new("capacity", capacity), |b| {
                b.iter(|| run(jobs, capacity, work))
            });
        }
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1));
    targets = buffer
}
criterion_main!(benches);
