//! A map that 1 to 4 threads use: one lock, 16 shards, `dashmap`, `RwLock`.
//!
//! The accesses are divided among the threads, and the time is that of one access: with two threads on
//! two cores, half of the time of one thread would be ideal. More than the time of one thread means
//! that the threads hinder each other.
//!
//! `cargo bench -p lesson-32`

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, criterion_group, criterion_main};
use dashmap::DashMap;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::hint::black_box;
use std::sync::{Barrier, Mutex, RwLock};
use std::thread;
use std::time::{Duration, Instant};

/// How many keys there are; all of them are in the map from the beginning.
const KEYS: u64 = 1024;
const THREADS: [usize; 3] = [1, 2, 4];

type Map = HashMap<u64, u64>;

/// What a map must be able to do, however it is locked.
trait Counts: Sync {
    fn add(&self, key: u64);
    fn get(&self, key: u64) -> u64;
}

impl Counts for Mutex<Map> {
    fn add(&self, key: u64) {
        *self.lock().unwrap().entry(key).or_default() += 1;
    }
    fn get(&self, key: u64) -> u64 {
        self.lock().unwrap().get(&key).copied().unwrap_or(0)
    }
}

impl Counts for RwLock<Map> {
    fn add(&self, key: u64) {
        *self.write().unwrap().entry(key).or_default() += 1;
    }
    fn get(&self, key: u64) -> u64 {
        self.read().unwrap().get(&key).copied().unwrap_or(0)
    }
}

/// The map of step 7: many small ones, and a hasher that says to which of them a key belongs.
#[derive(Default)]
struct Sharded {
    hasher: RandomState,
    shards: [Mutex<Map>; 16],
}

impl Sharded {
    fn of(&self, key: u64) -> &Mutex<Map> {
        &self.shards[self.hasher.hash_one(key) as usize % self.shards.len()]
    }
}

impl Counts for Sharded {
    fn add(&self, key: u64) {
        self.of(key).add(key);
    }
    fn get(&self, key: u64) -> u64 {
        self.of(key).get(key)
    }
}

impl Counts for DashMap<u64, u64> {
    fn add(&self, key: u64) {
        *self.entry(key).or_default() += 1;
    }
    fn get(&self, key: u64) -> u64 {
        DashMap::get(self, &key).map_or(0, |count| *count)
    }
}

/// Divides `times` accesses among the threads, and measures from the first to the last of them. An
/// access is given a number that looks like chance.
fn divided(threads: usize, times: u64, access: impl Fn(u64) + Sync) -> Duration {
    let ready = Barrier::new(threads);
    let work = |thread: u64| {
        let mut number = thread;
        ready.wait();
        let started = Instant::now();
        for _ in 0..times.div_ceil(threads as u64) {
            // A congruential generator, whose upper bits are the good ones.
            number = number
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            access(number >> 32);
        }
        (started, Instant::now())
    };
    let work = &work;
    let spans: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads as u64)
            .map(|thread| scope.spawn(move || work(thread)))
            .collect();
        let join = |worker: thread::ScopedJoinHandle<'_, _>| worker.join().expect("no panic");
        workers.into_iter().map(join).collect()
    });
    let first = spans.iter().map(|(started, _)| *started).min();
    let last = spans.iter().map(|(_, ended)| *ended).max();
    last.zip(first)
        .map(|(last, first)| last - first)
        .expect("there is a thread")
}

/// Measures one kind of map with each number of threads.
fn with_each_number_of_threads(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    access: impl Fn(u64) + Sync,
) {
    for threads in THREADS {
        let plural = if threads == 1 { "" } else { "s" };
        group.bench_function(format!("{name}, {threads} thread{plural}"), |b| {
            b.iter_custom(|times| divided(threads, times, &access));
        });
    }
}

/// Short accesses, of which `changes` in ten change a count and the others only look at one.
fn short_accesses(c: &mut Criterion, title: &str, changes: u64) {
    let maps: [(&str, &dyn Counts); 4] = [
        ("one lock", &Mutex::<Map>::default()),
        ("16 shards", &Sharded::default()),
        ("dashmap", &DashMap::<u64, u64>::default()),
        ("RwLock", &RwLock::<Map>::default()),
    ];
    let mut group = c.benchmark_group(title);
    for (name, map) in maps {
        (0..KEYS).for_each(|key| map.add(key));
        with_each_number_of_threads(&mut group, name, |number| {
            let key = number % KEYS;
            match number / KEYS % 10 < changes {
                true => map.add(key),
                false => _ = black_box(map.get(key)),
            }
        });
    }
    group.finish();
}

fn every_access_changes(c: &mut Criterion) {
    short_accesses(c, "every access changes a count", 10);
}

fn one_in_ten_changes(c: &mut Criterion) {
    short_accesses(c, "1 access in 10 changes a count", 1);
}

/// Looks that take long: each adds up all the counts, under the lock.
fn long_looks(c: &mut Criterion) {
    let counts = || (0..KEYS).map(|key| (key, 1)).collect::<Map>();
    let (one_lock, rw_lock) = (Mutex::new(counts()), RwLock::new(counts()));
    let mut group = c.benchmark_group("every access adds up all counts");
    with_each_number_of_threads(&mut group, "one lock", |_| {
        black_box(one_lock.lock().unwrap().values().sum::<u64>());
    });
    with_each_number_of_threads(&mut group, "RwLock", |_| {
        black_box(rw_lock.read().unwrap().values().sum::<u64>());
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1));
    targets = every_access_changes, one_in_ten_changes, long_looks
}
criterion_main!(benches);
