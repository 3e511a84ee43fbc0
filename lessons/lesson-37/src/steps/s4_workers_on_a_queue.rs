//! Workers, and a queue with room for all.
//!
//! The cure of the service that died. A fixed number of threads is started once, and each of them
//! sends one message after the other, over a connection that it keeps. What is needed to send (a
//! thread, a stack, a connection) is there as often as there are workers, and is used again and
//! again.
//!
//! Look where the messages are that wait. They are made at once, and the queue has room for all of
//! them: in memory is the whole list, as before.

use crate::work::Work;
use crossbeam::channel;
use std::thread;

/// Sends all the messages, and so many of them at once as there are workers.
pub fn run(work: &Work) {
    // New: a queue. To send into it never waits.
    let (queue_tx, queue_rx) = channel::bounded(work.count as usize);
    thread::scope(|scope| {
        // New: the threads are started before there is a message, and not for each.
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
        drop(queue_tx); // closed: each worker ends when the queue is drained
    });
}
