//! What the two decisions about a job cost: to catch its panic, and to put it into a box.
//!
//! The first group executes a tiny job here, on one thread. The second sends jobs to two workers: what a box costs there is
//! that one thread allocates it and another one frees it.

use criterion::{Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use crossbeam::channel;
use std::hint::black_box;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

const JOBS: u64 = 100_000;

trait Job: Send + 'static {
    fn execute(&mut self);
}

/// A job of 16 bytes that does next to nothing.
struct Tiny(u64, u64);

impl Job for Tiny {
    fn execute(&mut self) {
        self.1 = black_box(self.0 + self.1);
    }
}

impl<J: Job + ?Sized> Job for Box<J> {
    fn execute(&mut self) {
        (**self).execute();
    }
}

fn here(c: &mut Criterion) {
    let mut group = c.benchmark_group("a job executed here");
    let mut job = Tiny(1, 2);
    group.bench_function("called", |b| b.iter(|| black_box(&mut job).execute()));
    group.bench_function("called, its panic caught", |b| {
        b.iter(|| catch_unwind(AssertUnwindSafe(|| black_box(&mut job).execute())))
    });
    let mut boxed: Box<dyn Job> = Box::new(Tiny(1, 2));
    group.bench_function("in a box, its panic caught", |b| {
        b.iter(|| catch_unwind(AssertUnwindSafe(|| black_box(&mut boxed).execute())))
    });
    group.finish();
}

/// Sends so many jobs to two workers.
fn hand_over<J: Job>(make: fn(Tiny) -> J) {
    let (jobs_tx, jobs_rx) = channel::bounded(1_024);
    thread::scope(|scope| {
        for _ in 0..2 {
            let jobs = jobs_rx.clone();
            scope.spawn(move || jobs.iter().for_each(|mut job: J| job.execute()));
        }
        for number in 0..JOBS {
            jobs_tx
                .send(make(Tiny(number, 1)))
                .expect("`jobs_rx` is alive");
        }
        drop(jobs_tx);
    });
}

fn on_two_workers(c: &mut Criterion) {
    let mut group = c.benchmark_group("jobs sent to two workers");
    group.sampling_mode(SamplingMode::Flat);
    group.throughput(Throughput::Elements(JOBS));
    group.bench_function("by value", |b| b.iter(|| hand_over(|job| job)));
    group.bench_function("in a box", |b| {
        b.iter(|| hand_over(|job| -> Box<dyn Job> { Box::new(job) }))
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2));
    targets = here, on_two_workers
}
criterion_main!(benches);
