//! What a buffer is for: the same jobs through channels of capacity 0, 1, 5, 10 and 100, to one worker.
//!
//! Jobs of 100 µs. The first group measures when a sender with a burst of 10 jobs is free again, the
//! second when 50 jobs are done that come as fast as they are taken, the third when 50 jobs are done
//! that come in bursts of 10, each after the sender has been busy with something else for as long as
//! 10 jobs take.

use criterion::{
    BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main,
};
use crossbeam::channel;
use std::thread;
use std::time::{Duration, Instant};

const CAPACITIES: [usize; 5] = [0, 1, 5, 10, 100];
const JOB: Duration = Duration::from_micros(100);
const BURST: u32 = 10;

/// Keeps a core busy for so long.
fn work(time: Duration) {
    let started = Instant::now();
    while started.elapsed() < time {}
}

/// Sends so many bursts to one worker, after a pause before each. Returns how long it took until the
/// sender was free, and until the last job was done.
fn run(bursts: u32, pause: Duration, capacity: usize) -> (Duration, Duration) {
    let (jobs_tx, jobs_rx) = channel::bounded(capacity);
    let (ready_tx, ready_rx) = channel::bounded(0);
    let worker = thread::spawn(move || {
        ready_tx.send(()).expect("the bench waits for it");
        jobs_rx.iter().for_each(|()| work(JOB));
    });
    ready_rx.recv().expect("the worker says when it is there");
    let started = Instant::now();
    for _ in 0..bursts {
        work(pause);
        for _ in 0..BURST {
            jobs_tx.send(()).expect("the worker receives all");
        }
    }
    let free = started.elapsed();
    drop(jobs_tx);
    worker.join().expect("the worker does not panic");
    (free, started.elapsed())
}

/// A group's name, its bursts, the pause before each, and whether the time of the sender counts.
type Kind = (&'static str, u32, Duration, bool);

fn buffer(c: &mut Criterion) {
    let kinds: [Kind; 3] = [
        (
            "A burst of 10 jobs until the sender is free",
            1,
            Duration::ZERO,
            true,
        ),
        (
            "50 jobs without a pause until the last is done",
            5,
            Duration::ZERO,
            false,
        ),
        (
            "50 jobs in 5 bursts until the last is done",
            5,
            JOB.saturating_mul(BURST),
            false,
        ),
    ];
    for (name, bursts, pause, of_the_sender) in kinds {
        let mut group = c.benchmark_group(name);
        group.sampling_mode(SamplingMode::Flat);
        group.throughput(Throughput::Elements(u64::from(bursts * BURST)));
        for capacity in CAPACITIES {
            group.bench_function(BenchmarkId::new("capacity", capacity), |b| {
                b.iter_custom(|rounds| {
                    (0..rounds)
                        .map(|_| match (of_the_sender, run(bursts, pause, capacity)) {
                            (true, (free, _)) => free,
                            (false, (_, done)) => done,
                        })
                        .sum()
                });
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
