//! Workers, and a queue with room for a few.
//!
//! One number has changed. When the queue is full, `send` waits, and meanwhile nobody asks for a
//! message: those that wait are not made yet. They are an ID in a database, a line of a file, a
//! number that was not counted up to. That is the cheapest place to wait.
//!
//! In memory are the messages of the workers, those in the queue, and one more, which waits in the
//! hand of the loop until there is room for it. Exercise 3 is about that one.

use crate::work::Work;
use crossbeam::channel;
use std::thread;

/// Sends all the messages, and so many of them at once as there are workers.
pub fn run(work: &Work) {
    // New: room for as many as there are workers, so that none of them has to wait for the loop.
    let (queue_tx, queue_rx) = channel::bounded(work.workers);
    thread::scope(|scope| {
        for _ in 0..work.workers {
            let queue = queue_rx.clone();
            scope.spawn(move || {
                let mut connection = work.connection();
                queue.iter().for_each(|message| connection.send(message));
            });
        }
        for message in work.messages() {
            queue_tx.send(message).expect("`queue_rx` is alive");
        }
        drop(queue_tx);
    });
}
