//! A thread for each batch of messages.
//!
//! The first remedy that comes to mind: fewer threads. Twenty messages share one, which sends them
//! one after the other. There are twenty times fewer threads than messages, and still as many as
//! the list is long, divided by twenty. The crash has moved to a list twenty times as long. All the
//! texts are in memory at once as before, because a batch is made before its thread is started.

use crate::work::Work;
use std::thread;

/// How many messages share a thread.
pub const BATCH: u64 = 20;

/// Sends all the batches at once, and the messages of each in turn.
pub fn run(work: &Work) {
    let mut messages = work.messages();
    thread::scope(|scope| {
        loop {
            // New: some messages, a thread, and a connection for all of them.
            let batch: Vec<_> = messages.by_ref().take(BATCH as usize).collect();
            if batch.is_empty() {
                break;
            }
            let length = batch.len();
            let send = move || {
                let mut connection = work.connection();
                batch
                    .into_iter()
                    .for_each(|message| connection.send(message));
            };
            let spawned = thread::Builder::new().spawn_scoped(scope, send);
            if spawned.is_err() {
                work.failed(length as u64);
            }
        }
    });
}
