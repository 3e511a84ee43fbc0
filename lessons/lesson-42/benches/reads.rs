//! How long a request waits for its six reads, in four ways: from a cache in the process, from a Redis over loopback, and from both
//! with a millisecond of network, which is slept by the thread that asks.
//!
//! Before each request passes half a millisecond, untimed, in which the pool's workers fall asleep: as in a service that has not
//! much to do. The Redis is the bench's own; where there is no `redis-server`, its rows are left out.
//!
//! `cargo bench -p lesson-42`

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode, criterion_group, criterion_main};
use lesson_42_readers::measure::PAUSE;
use lesson_42_readers::{Answer, Distant, Moka, Redis, Store, WorkerPool, ways};
use own_redis::Server;

const KEYS: [&str; 6] = ["profile", "seat", "food", "searches", "offers", "miles"];
const ENTRIES: [(&str, &str); 4] = [
    ("profile", "1234"),
    ("seat", "12A"),
    ("food", "3423,3242,4564,3423"),
    ("miles", "86400"),
];
const NETWORK: Duration = Duration::from_millis(1);

/// Measures the four ways with this store.
fn group(c: &mut Criterion, pool: &WorkerPool, title: &str, store: impl Store + 'static) {
    let store: Arc<dyn Store> = Arc::new(store);
    let mut group = c.benchmark_group(title);
    group.sampling_mode(SamplingMode::Flat);
    let mut way = |name: &str, read: &dyn Fn() -> Answer| {
        group.bench_function(name, |b| {
            b.iter_custom(|times| (0..times).map(|_| time(read)).sum());
        });
    };
    way("in turn", &|| ways::in_turn(&*store, &KEYS));
    way("as one command", &|| ways::as_one_command(&*store, &KEYS));
    way("on the pool", &|| ways::on_the_pool(pool, &store, &KEYS));
    way("on six threads", &|| ways::on_threads(&*store, &KEYS));
    group.finish();
}

/// What one request takes, after a pause.
fn time(read: &dyn Fn() -> Answer) -> Duration {
    thread::sleep(PAUSE);
    let start = Instant::now();
    let answer = read();
    let elapsed = start.elapsed();
    assert_eq!(answer.map(|values| values.len()), Ok(KEYS.len()));
    elapsed
}

fn reads(c: &mut Criterion) {
    let pool = WorkerPool::new(10, 100);
    let moka = || Moka::holding(&ENTRIES);
    group(c, &pool, "moka", moka());
    group(c, &pool, "moka, 1 ms away", Distant(moka(), NETWORK));
    let Some(server) = Server::start("the figures of Redis") else {
        return;
    };
    let redis = || {
        let redis = Redis::connect(&server.url(), "bench:").expect("our own server answers");
        redis.store(&ENTRIES).expect("our own server stores");
        redis
    };
    group(c, &pool, "Redis", redis());
    group(c, &pool, "Redis, 1 ms away", Distant(redis(), NETWORK));
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2));
    targets = reads
}
criterion_main!(benches);
