//! What it costs to count from several threads: under a mutex, in one atomic, in an atomic for each
//! thread; and what an ordering costs where nobody else is there.
//!
//! `cargo bench -p lesson-33`
//!
//! Each thread adds one so often, and the time is that of one addition: threads × additions, divided
//! into what all of it took. Perfect scaling would halve it with each doubling of the threads, as
//! long as there are cores.

use std::hint::black_box;
use std::sync::Mutex;
use std::sync::atomic::{
    AtomicU64,
    Ordering::{self, AcqRel, Acquire, Relaxed, Release, SeqCst},
};
use std::sync::{Barrier, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use crossbeam::utils::CachePadded;

const THREADS: [usize; 3] = [1, 2, 4];

/// How long it takes until `threads` have called `add` with their number `times` times in all.
fn all_add(threads: usize, times: u64, add: impl Fn(usize) + Sync) -> Duration {
    let each = times.div_ceil(threads as u64);
    let ready = Barrier::new(threads);
    let started = OnceLock::new();
    thread::scope(|scope| {
        for thread in 0..threads {
            let (add, ready, started) = (&add, &ready, &started);
            scope.spawn(move || {
                ready.wait();
                started.get_or_init(Instant::now);
                (0..each).for_each(|_| add(thread));
            });
        }
    });
    started.get().expect("a thread has started").elapsed()
}

/// One addition, by one thread, or two or four at once.
fn counting(c: &mut Criterion) {
    for threads in THREADS {
        let name = if threads == 1 { "thread" } else { "threads" };
        let mut bench = c.benchmark_group(format!("one addition, {threads} {name}"));

        let counter = Mutex::new(0_u64);
        bench.bench_function("mutex", |b| {
            b.iter_custom(|times| all_add(threads, times, |_| *counter.lock().unwrap() += 1));
        });
        let counter = AtomicU64::new(0);
        bench.bench_function("fetch_add", |b| {
            b.iter_custom(|times| {
                all_add(threads, times, |_| {
                    counter.fetch_add(1, Relaxed);
                })
            });
        });
        bench.bench_function("compare-exchange loop", |b| {
            b.iter_custom(|times| {
                all_add(threads, times, |_| {
                    let mut seen = counter.load(Relaxed);
                    while let Err(now) =
                        counter.compare_exchange_weak(seen, seen + 1, Relaxed, Relaxed)
                    {
                        seen = now;
                    }
                })
            });
        });
        // Eight bytes each: the counters of several threads lie in one cache line.
        let counters: Vec<AtomicU64> = (0..threads).map(|_| AtomicU64::new(0)).collect();
        bench.bench_function("per thread, side by side", |b| {
            b.iter_custom(|times| {
                all_add(threads, times, |thread| {
                    counters[thread].fetch_add(1, Relaxed);
                })
            });
        });
        let counters: Vec<CachePadded<AtomicU64>> = (0..threads)
            .map(|_| CachePadded::new(AtomicU64::new(0)))
            .collect();
        bench.bench_function("per thread, a cache line each", |b| {
            b.iter_custom(|times| {
                all_add(threads, times, |thread| {
                    counters[thread].fetch_add(1, Relaxed);
                })
            });
        });
        bench.finish();
    }
}

/// What the orderings cost one thread alone: instructions, and what may not be moved across them.
fn orderings(c: &mut Criterion) {
    let word = AtomicU64::new(0);
    let mut bench = c.benchmark_group("one operation, alone");
    let mut all = |name, orders: &[Ordering], operation: fn(&AtomicU64, Ordering)| {
        for &order in orders {
            bench.bench_function(BenchmarkId::new(name, format!("{order:?}")), |b| {
                b.iter(|| operation(black_box(&word), order));
            });
        }
    };
    all("load", &[Relaxed, Acquire, SeqCst], |word, order| {
        black_box(word.load(order));
    });
    all("store", &[Relaxed, Release, SeqCst], |word, order| {
        word.store(black_box(1), order);
    });
    all("fetch_add", &[Relaxed, AcqRel, SeqCst], |word, order| {
        black_box(word.fetch_add(1, order));
    });
    bench.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1));
    targets = counting, orderings
}
criterion_main!(benches);
