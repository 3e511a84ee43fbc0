//! What a message costs: the channel of this lesson (the reference answers) against std's `mpsc`,
//! crossbeam's, flume's and kanal's, all with a capacity of 1,024; from one sender to one receiver,
//! and from four to four.
//!
//! `ours` is the finished channel of exercise 4. `ours, without patience` is the same file, but a
//! thread that must wait sleeps at once. `ours, notifying each time` is the answer to exercise 3,
//! which has no patience either, and notifies for each change instead of each sleeper. std's receiver
//! cannot be cloned: it takes part with four senders and one receiver.
//!
//! `cargo bench -p lesson-34`

use std::hint::black_box;
use std::iter;
use std::sync::mpsc;
use std::time::{Duration, Instant};
use std::{sync, thread};

use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, Criterion, SamplingMode, Throughput, criterion_group, criterion_main,
};

#[path = "../../../solutions/lesson-34/close.rs"]
#[allow(dead_code, reason = "a bench uses a part of each")]
mod close;

#[path = "../../../solutions/lesson-34"]
#[allow(dead_code, reason = "a bench uses a part of each")]
mod patient {
    use lesson_34::PATIENT;
    use std::{sync, thread, time};

    pub mod try_and_timeout;
}

#[path = "../../../solutions/lesson-34"]
#[allow(dead_code, reason = "a bench uses a part of each")]
mod impatient {
    use std::{sync, thread, time};

    const PATIENT: bool = false;

    pub mod try_and_timeout;
}

const CAPACITY: usize = 1_024;
/// How many messages are sent in each measurement, by all senders together.
const MESSAGES: u64 = 40_000;

/// The handles of a channel, as many as there are threads on either side.
type Handles<S, R> = (Vec<S>, Vec<R>);

/// As many clones of both handles as there are threads on each side.
fn clones<S: Clone, R: Clone>((sender, receiver): (S, R), threads: usize) -> Handles<S, R> {
    (vec![sender; threads], vec![receiver; threads])
}

/// Lets all senders send, and all receivers receive until the channel is closed. The time runs from
/// before the first thread is started until the last has ended.
fn run<S: Send, R: Send>(
    (senders, receivers): Handles<S, R>,
    send: fn(&S, u64),
    recv: fn(&R) -> Option<u64>,
) -> Duration {
    let each = MESSAGES / senders.len() as u64;
    let start = Instant::now();
    thread::scope(|scope| {
        for sender in senders {
            scope.spawn(move || (0..each).for_each(|value| send(&sender, value)));
        }
        for receiver in receivers {
            scope.spawn(move || {
                let values = iter::from_fn(|| recv(&receiver));
                black_box(values.sum::<u64>())
            });
        }
    });
    start.elapsed()
}

/// Measures one kind of channel.
fn contender<S: Send, R: Send>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    new: impl Fn() -> Handles<S, R>,
    send: fn(&S, u64),
    recv: fn(&R) -> Option<u64>,
) {
    group.bench_function(name, |b| {
        b.iter_custom(|times| (0..times).map(|_| run(new(), send, recv)).sum());
    });
}

fn throughput(c: &mut Criterion) {
    for threads in [1, 4] {
        let mut group = c.benchmark_group(format!("{threads} to {threads}"));
        group.sampling_mode(SamplingMode::Flat);
        group.throughput(Throughput::Elements(MESSAGES));
        contender(
            &mut group,
            "ours",
            || clones(patient::try_and_timeout::bounded(CAPACITY), threads),
            |tx, value| tx.send(value).expect("a receiver is there"),
            |rx| rx.recv().ok(),
        );
        contender(
            &mut group,
            "crossbeam",
            || clones(crossbeam_channel::bounded(CAPACITY), threads),
            |tx, value| tx.send(value).expect("a receiver is there"),
            |rx| rx.recv().ok(),
        );
        contender(
            &mut group,
            "flume",
            || clones(flume::bounded(CAPACITY), threads),
            |tx, value| tx.send(value).expect("a receiver is there"),
            |rx| rx.recv().ok(),
        );
        contender(
            &mut group,
            "kanal",
            || clones(kanal::bounded(CAPACITY), threads),
            |tx, value| tx.send(value).expect("a receiver is there"),
            |rx| rx.recv().ok(),
        );
        contender(
            &mut group,
            "std mpsc",
            || {
                let (sender, receiver) = mpsc::sync_channel(CAPACITY);
                (vec![sender; threads], vec![receiver])
            },
            |tx, value| tx.send(value).expect("a receiver is there"),
            |rx| rx.recv().ok(),
        );
        contender(
            &mut group,
            "ours, without patience",
            || clones(impatient::try_and_timeout::bounded(CAPACITY), threads),
            |tx, value| tx.send(value).expect("a receiver is there"),
            |rx| rx.recv().ok(),
        );
        contender(
            &mut group,
            "ours, notifying each time",
            || clones(close::bounded(CAPACITY), threads),
            |tx, value| tx.send(value).expect("a receiver is there"),
            |rx| rx.recv().ok(),
        );
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2));
    targets = throughput
}
criterion_main!(benches);
