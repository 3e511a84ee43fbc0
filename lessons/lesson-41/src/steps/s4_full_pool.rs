//! The queue of the pool is full. The client has its answer, and must not wait for room: the
//! population is shed. The next one who misses offers it again.

use super::s1_in_line::EXPIRY;
use crate::options::Options;
use crossbeam::channel;
use lesson_41_service::answers::populate::{Populate, Tally};
use lesson_41_service::answers::shed::Background;
use lesson_41_service::generated;
use lesson_41_service::parts::{Database, key_of};
use std::sync::Arc;
use worker_pool::WorkerPool;

/// One worker, which is busy, and a queue of two: populations for four passengers, one of whom comes twice.
pub fn run(options: &Options) {
    let (cache, database) = (options.cache(), options.database());
    let tally = Arc::new(Tally::default());
    let pool: Arc<WorkerPool> = Arc::new(WorkerPool::new(1, 2));
    let background = Background::new(Arc::clone(&pool));
    let (begin, begun) = channel::bounded(0);
    let (go_on, wait) = channel::bounded::<()>(0);
    let busy = pool.submit_fn(move |_| {
        begin.send(())?;
        Ok(wait.recv()?)
    });
    busy.expect("the pool is open");
    begun.recv().expect("the worker has begun");

    let populate = |passenger: &str| {
        let row = database.food(passenger).expect("the database answers");
        let row = row.expect("a known passenger");
        let (cache, tally) = (Arc::clone(&cache), Arc::clone(&tally));
        let job = Populate::new(cache, passenger, row, EXPIRY, tally);
        // Never waits. There is one population of a key at a time: a second has nothing to add.
        background.offer(&key_of(passenger), job)
    };
    for number in [1, 2, 1, 3, 4] {
        let passenger = generated(number);
        println!("  passenger {passenger}: {:?}", populate(&passenger));
    }
    go_on.send(()).expect("the worker waits");
    pool.drain();
    println!("  drained: {} stored", tally.counts().stored);
    println!(
        "  passenger {}: {:?}",
        generated(4),
        populate(&generated(4))
    );
    let counts = background.counts();
    let (accepted, already) = (counts.accepted, counts.already);
    let (shed, closed) = (counts.shed, counts.closed);
    println!(
        "  offered: 6 = {accepted} accepted + {already} already + {shed} shed + {closed} closed"
    );
}
