//! A lock, a channel, or one owner: two threads count to 1,000 each, in one count.
//!
//! Under a lock each waits for the other's few nanoseconds. To an owner each step is a message; and
//! if the answer is awaited, it is two messages, and two threads that sleep and are woken. What is
//! counted by each thread for itself, and handed over once, costs next to nothing: the cheapest
//! sharing is to share less often.

use criterion::{Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use crossbeam::channel;
use std::hint::black_box;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

#[path = "../../../solutions/lesson-35/ask.rs"]
#[allow(dead_code, reason = "a bench uses a part of it")]
mod ask;
use ask::Asker;

const THREADS: u64 = 2;
const EACH: u64 = 1_000;

/// Runs this on two threads.
fn on_two_threads(count: impl Fn() + Sync) {
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(&count);
        }
    });
}

fn a_lock() -> u64 {
    let count = Mutex::new(0);
    on_two_threads(|| (0..EACH).for_each(|_| *count.lock().unwrap() += black_box(1)));
    count.into_inner().unwrap()
}

fn each_for_itself() -> u64 {
    let (results_tx, results_rx) = channel::bounded(THREADS as usize);
    on_two_threads(|| {
        let mine = (0..EACH).map(|_| black_box(1)).sum::<u64>();
        results_tx.send(mine).unwrap();
    });
    drop(results_tx);
    results_rx.iter().sum()
}

fn an_owner_that_is_told() -> u64 {
    let (jobs_tx, jobs_rx) = channel::bounded(100);
    let owner = thread::spawn(move || jobs_rx.iter().sum());
    on_two_threads(|| (0..EACH).for_each(|_| jobs_tx.send(black_box(1)).unwrap()));
    drop(jobs_tx);
    owner.join().unwrap()
}

fn an_owner_that_is_asked() -> u64 {
    let mut count = 0;
    let (asker, owner) = Asker::start(move |add: u64| {
        count += add;
        count
    });
    on_two_threads(|| (0..EACH).for_each(|_| _ = asker.ask(black_box(1)).unwrap()));
    let count = asker.ask(0).unwrap();
    drop(asker);
    owner.join().unwrap();
    count
}

/// A name, and a count by two threads.
type Way = (&'static str, fn() -> u64);

fn owner(c: &mut Criterion) {
    let ways: [Way; 4] = [
        ("each for itself, and one result", each_for_itself),
        ("a lock", a_lock),
        ("an owner that is told", an_owner_that_is_told),
        ("an owner that is asked", an_owner_that_is_asked),
    ];
    let mut group = c.benchmark_group("Two threads count");
    group.sampling_mode(SamplingMode::Flat);
    group.throughput(Throughput::Elements(THREADS * EACH));
    for (name, way) in ways {
        assert_eq!(way(), THREADS * EACH, "{name}");
        group.bench_function(name, |b| b.iter(way));
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1));
    targets = owner
}
criterion_main!(benches);
