//! What a token costs: to look at it, to make a child of it, to cancel many children. The reference
//! answers of exercises 1 and 2, the same token with a flag beside its lock, and tokio-util's.
//!
//! `cargo bench -p lesson-39`

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use crossbeam::channel;
use std::hint::black_box;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;
use std::{sync, thread, time};
use tokio_util::sync::CancellationToken;

#[path = "../../../solutions/lesson-39/deadline.rs"]
#[allow(dead_code, reason = "a bench uses a part of each")]
mod deadline;
#[path = "../../../tests/variants/lesson-39/token/a_flag_and_a_list_swept_now_and_then.rs"]
#[allow(
    dead_code,
    missing_docs,
    reason = "a bench uses a part of each, and variants have no docs"
)]
mod flagged;
#[path = "../../../solutions/lesson-39/token.rs"]
#[allow(dead_code, reason = "a bench uses a part of each")]
mod token;

/// A long deadline: what is measured does not reach it.
const HOUR: Duration = Duration::from_secs(3_600);

/// One look at a token, by a worker that is busy.
fn one_look(c: &mut Criterion) {
    let mut bench = c.benchmark_group("One look");
    let token = token::Token::new();
    bench.bench_function("token, a lock", |b| b.iter(|| token.is_cancelled()));
    let token = flagged::Token::new();
    bench.bench_function("token, a flag", |b| b.iter(|| token.is_cancelled()));
    let context = deadline::Context::new();
    bench.bench_function("context without a deadline", |b| b.iter(|| context.error()));
    let context = context.with_timeout(HOUR);
    bench.bench_function("context with a deadline", |b| b.iter(|| context.error()));
    let token = CancellationToken::new();
    bench.bench_function("tokio-util", |b| b.iter(|| token.is_cancelled()));
    bench.finish();
}

/// The same while a second thread looks at the same token all the time.
fn one_look_of_two(c: &mut Criterion) {
    /// Measures `look` while another thread does nothing else.
    fn beside(
        bench: &mut criterion::BenchmarkGroup<'_, criterion::measurement::WallTime>,
        name: &str,
        look: impl Fn() -> bool + Sync,
    ) {
        let stop = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                while !stop.load(Relaxed) {
                    black_box(look());
                }
            });
            bench.bench_function(name, |b| b.iter(&look));
            stop.store(true, Relaxed);
        });
    }
    let mut bench = c.benchmark_group("One look, while another thread looks");
    let token = token::Token::new();
    beside(&mut bench, "token, a lock", || token.is_cancelled());
    let token = flagged::Token::new();
    beside(&mut bench, "token, a flag", || token.is_cancelled());
    let token = CancellationToken::new();
    beside(&mut bench, "tokio-util", || token.is_cancelled());
    bench.finish();
}

/// What a request pays that is never cancelled.
fn a_child(c: &mut Criterion) {
    let mut bench = c.benchmark_group("A child made and dropped");
    let parent = token::Token::new();
    bench.bench_function("token, struck off the list", |b| b.iter(|| parent.child()));
    let parent = flagged::Token::new();
    bench.bench_function("token, swept now and then", |b| b.iter(|| parent.child()));
    let parent = deadline::Context::new();
    bench.bench_function("context with a deadline", |b| {
        b.iter(|| parent.with_timeout(HOUR));
    });
    let parent = CancellationToken::new();
    bench.bench_function("tokio-util", |b| b.iter(|| parent.child_token()));
    bench.finish();
}

/// What a cancel costs that reaches many, of whom nobody sleeps.
fn many_children(c: &mut Criterion) {
    const CHILDREN: usize = 1_000;
    let mut bench = c.benchmark_group("1,000 children cancelled");
    bench.bench_function("token", |b| {
        let family = || {
            let parent = token::Token::new();
            let children: Vec<_> = (0..CHILDREN).map(|_| parent.child()).collect();
            (parent, children)
        };
        b.iter_batched_ref(family, |(parent, _)| parent.cancel(), BatchSize::LargeInput);
    });
    bench.bench_function("tokio-util", |b| {
        let family = || {
            let parent = CancellationToken::new();
            let children: Vec<_> = (0..CHILDREN).map(|_| parent.child_token()).collect();
            (parent, children)
        };
        b.iter_batched_ref(family, |(parent, _)| parent.cancel(), BatchSize::LargeInput);
    });
    bench.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1));
    targets = one_look, one_look_of_two, a_child, many_children
}
criterion_main!(benches);
