//! What a client waits for: a hit, and a miss whose population is done in line or handed to the pool. The cache is in the process, or a Redis on
//! loopback, which the bench starts itself; without one, that half is left out.
//!
//! The database adds no latency, so a read is what SQLite takes.

use criterion::{Criterion, criterion_group, criterion_main};
use lesson_41_service::parts::Cache;
use lesson_41_service::{MokaCache, Population, RedisCache, Service, Settings};
use lesson_41_service::{SqliteDatabase, generated};
use std::sync::Arc;
use std::time::Duration;
use worker_pool::Context;

/// So many that none is asked for again before it has expired.
const PASSENGERS: u32 = 100_000;

fn clients(c: &mut Criterion, name: &str, cache: impl Fn() -> Arc<dyn Cache>) {
    let mut group = c.benchmark_group(name);
    let database = SqliteDatabase::create(PASSENGERS, Duration::ZERO).expect("a database");
    let database = Arc::new(database);
    let service = |population, expiry| {
        let settings = Settings {
            population,
            expiry,
            ..Settings::default()
        };
        let database = Arc::clone(&database);
        Service::new(cache(), database, settings).expect("a pool can be had")
    };
    let ask = |service: &Service, number: u32| {
        let answer = service.food(&Context::new(), &generated(number));
        answer
            .expect("the database answers")
            .expect("a known passenger")
    };
    let of_long_life = service(Population::InLine, Duration::from_secs(600));
    ask(&of_long_life, 0);
    group.bench_function("a hit", |b| b.iter(|| ask(&of_long_life, 0)));
    for (what, population) in [
        ("a miss, populated in line", Population::InLine),
        ("a miss, handed to the pool", Population::Background),
    ] {
        let of_short_life = service(population, Duration::from_millis(100));
        let mut numbers = (0..PASSENGERS).cycle();
        group.bench_function(what, |b| {
            b.iter(|| ask(&of_short_life, numbers.next().expect("it has no end")));
        });
    }
    group.finish();
}

fn in_the_process(c: &mut Criterion) {
    clients(c, "the cache is in the process", || {
        Arc::new(MokaCache::new())
    });
}

fn on_loopback(c: &mut Criterion) {
    let Some(server) = own_redis::Server::start("clients of a Redis") else {
        return;
    };
    clients(c, "the cache is a Redis on loopback", || {
        let cache = RedisCache::new(&server.url(), Duration::from_secs(1));
        Arc::new(cache.expect("a URL"))
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2));
    targets = in_the_process, on_loopback
}
criterion_main!(benches);
