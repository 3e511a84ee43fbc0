//! Answer first. To store is a job for a pool, and nobody waits for it.

use super::s1_in_line::{EXPIRY, STORE, print};
use crate::options::Options;
use lesson_41_service::answers::lazy_load::LazyLoad;
use lesson_41_service::answers::populate::{Populate, Tally};
use lesson_41_service::parts::{Cache, Source};
use lesson_41_service::{KNOWN, SlowStore};
use std::sync::Arc;
use std::time::Instant;
use worker_pool::{Context, WorkerPool};

/// Answers each of the two known passengers, waits for the pool, and answers them again.
pub fn run(options: &Options) {
    let cache: Arc<dyn Cache> = Arc::new(SlowStore(options.cache(), STORE));
    let database = options.database();
    let load = LazyLoad::new(Arc::clone(&cache), Arc::clone(&database), 4);
    let pool = WorkerPool::new(options.workers, options.capacity);
    let tally = Arc::new(Tally::default());
    println!(
        "  workers: {}, room in the queue: {}",
        options.workers, options.capacity
    );
    let ask = |passenger: &str| {
        let (begun, request) = (Instant::now(), Context::new());
        // New: what the cache lacked is handed over, as it came from the database.
        let answer = load.food(&request, passenger, |row| {
            let (cache, tally) = (Arc::clone(&cache), Arc::clone(&tally));
            let job = Populate::new(cache, passenger, row, EXPIRY, tally);
            pool.submit(job).expect("the pool is open");
        });
        let answer = answer.map(|found| {
            found.map(|answer| match answer.source {
                Source::Hit => ("cache", answer.entry),
                _ => ("database", answer.entry),
            })
        });
        print(passenger, answer, begun);
        request.cancel(); // it is over, and the population is not: it has the pool's context
    };
    KNOWN.iter().for_each(|(passenger, _)| ask(passenger));
    pool.drain();
    let counts = tally.counts();
    println!(
        "  drained: {} stored, {} failed",
        counts.stored, counts.failed
    );
    KNOWN.iter().for_each(|(passenger, _)| ask(passenger));
    println!("  the database was read {} times", database.reads());
}
