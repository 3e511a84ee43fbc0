//! Workers against speed: jobs that compute and jobs that wait, on 1 to 16 workers.
//!
//! Read the time of each count beside that of one worker. Jobs that compute get faster up to the
//! number of cores, and then no more. Jobs that wait get faster up to a worker for each job.

use criterion::{
    BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main,
};
use crossbeam::channel;
use std::hint::black_box;
use std::thread;
use std::time::Duration;

const JOBS: u64 = 64;
const WORKERS: [usize; 5] = [1, 2, 4, 8, 16];

/// Does `JOBS` jobs on so many workers.
fn run(workers: usize, work: fn(u64)) {
    let (jobs_tx, jobs_rx) = channel::bounded(workers);
    thread::scope(|scope| {
        for _ in 0..workers {
            let jobs = jobs_rx.clone();
            scope.spawn(move || jobs.iter().for_each(work));
        }
        for job in 0..JOBS {
            jobs_tx.send(job).expect("`jobs_rx` is alive");
        }
        drop(jobs_tx);
    });
}

/// A job that computes, for some 50 µs: the steps of a congruential generator.
fn compute(job: u64) {
    let step = |x: u64, _| {
        x.wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(black_box(1))
    };
    black_box((0..50_000).fold(job, step));
}

/// A job that waits for 1 ms, as for an answer from a server.
fn wait(_: u64) {
    thread::sleep(Duration::from_millis(1));
}

fn workers(c: &mut Criterion) {
    for (name, work) in [
        ("CPU-bound jobs", compute as fn(u64)),
        ("I/O-bound jobs", wait),
    ] {
        let mut group = c.benchmark_group(name);
        group.sampling_mode(SamplingMode::Flat);
        group.throughput(Throughput::Elements(JOBS));
        for workers in WORKERS {
            group.bench_function(BenchmarkId::new("workers", workers), |b| {
                b.iter(|| run(workers, work))
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
    targets = workers
}
criterion_main!(benches);
