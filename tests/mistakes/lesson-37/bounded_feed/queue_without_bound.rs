//! The workers are bounded, the queue is not: the source is asked for everything before the first few messages are sent. Bounded
//! workers are not a bounded queue.
//! expect: expected at most

use super::channel;
use super::thread;

pub fn bounded_feed<M: Send>(
    source: impl Iterator<Item = M> + Send,
    workers: usize,
    capacity: usize,
    send: impl Fn(M) + Sync,
) -> usize {
    assert!(workers > 0, "a feed needs at least one worker");
    let (queue_tx, queue_rx) = channel::unbounded();
    let mut count = 0;
    thread::scope(|scope| {
        for _ in 0..workers {
            let (queue, send) = (queue_rx.clone(), &send);
            scope.spawn(move || queue.iter().for_each(send));
        }
        for message in source {
            queue_tx.send(message).expect("`queue_rx` is alive");
            count += 1;
        }
        drop(queue_tx);
    });
    count
}
