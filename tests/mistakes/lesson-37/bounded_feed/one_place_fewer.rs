//! The hand is counted, so the channel has room for one less. But with a capacity of 0 there is no one less, and the hand is there all the
//! same.
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
    let (queue_tx, queue_rx) = channel::bounded(capacity.saturating_sub(1));
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
