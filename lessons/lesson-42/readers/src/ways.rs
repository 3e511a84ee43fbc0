//! Four ways to read some keys. All give the same answer; they differ in what they cost.

use std::sync::{Arc, mpsc};
use std::thread;

use crate::parts::ReadError;
use crate::store::{Answer, Store};
use worker_pool::WorkerPool;

// ANCHOR: in_turn
/// One read after the other. Stops at the first error.
pub fn in_turn(store: &dyn Store, keys: &[&str]) -> Answer {
    keys.iter().map(|key| store.read(key)).collect()
}
// ANCHOR_END: in_turn

// ANCHOR: as_one_command
/// All keys in one command.
pub fn as_one_command(store: &dyn Store, keys: &[&str]) -> Answer {
    store.read_all(keys)
}
// ANCHOR_END: as_one_command

// ANCHOR: on_threads
/// A thread for each key. The scope joins them all, also if one has failed.
pub fn on_threads(store: &dyn Store, keys: &[&str]) -> Answer {
    thread::scope(|scope| {
        let start = |key| scope.spawn(move || store.read(key));
        let reads: Vec<_> = keys.iter().copied().map(start).collect();
        // In the order of the keys, whichever comes first.
        let values = reads.into_iter().map(|read| read.join().map_err(panicked)?);
        values.collect()
    })
}
// ANCHOR_END: on_threads

// ANCHOR: on_the_pool
/// A job for each key. A job outlives its request if that gives up at an error, so it owns what it
/// uses: its key, a share of the store, and a sender for its reply.
pub fn on_the_pool(pool: &WorkerPool, store: &Arc<dyn Store>, keys: &[&str]) -> Answer {
    let (replies, received) = mpsc::channel();
    for (place, &key) in keys.iter().enumerate() {
        let (store, key, replies) = (Arc::clone(store), key.to_owned(), replies.clone());
        let read = move |_context: &_| {
            _ = replies.send((place, store.read(&key))); // the request may be gone
            Ok(())
        };
        // Waits while the queue is full. A pool that has been shut down gives the job back.
        let submitted = pool.submit_fn(read);
        submitted.map_err(|_| ReadError::Lost("the pool is shut down".to_owned()))?;
    }
    drop(replies); // now the loop below ends when the last job has ended, in whatever way
    // Replies come in any order. A place that stays empty is no miss.
    let mut values: Vec<Option<_>> = vec![None; keys.len()];
    for (place, value) in received {
        values[place] = Some(value?);
    }
    let values: Option<Vec<_>> = values.into_iter().collect();
    values.ok_or_else(|| panicked(()))
}
// ANCHOR_END: on_the_pool

/// What becomes of a panic: an error, never a miss.
fn panicked<P>(_payload: P) -> ReadError {
    ReadError::Lost("the read panicked".to_owned())
}
