//! The place is given back when the message leaves the queue. While it is being sent it is still in memory, and there is a new one
//! in its place.
//! expect: expected at most

use super::channel;
use super::semaphore::Semaphore;
use super::thread;

pub fn bounded_feed<M: Send>(
    mut source: impl Iterator<Item = M> + Send,
    workers: usize,
    capacity: usize,
    send: impl Fn(M) + Sync,
) -> usize {
    assert!(workers > 0, "a feed needs at least one worker");
    let places = Semaphore::new(workers + capacity);
    let (queue_tx, queue_rx) = channel::bounded(workers + capacity);
    let mut count = 0;
    thread::scope(|scope| {
        for _ in 0..workers {
            let (queue, send) = (queue_rx.clone(), &send);
            scope.spawn(move || {
                for (message, place) in queue {
                    drop(place);
                    send(message);
                }
            });
        }
        loop {
            let place = places.acquire().expect("nobody closes it");
            let Some(message) = source.next() else { break };
            queue_tx
                .send((message, place))
                .expect("`queue_rx` is alive");
            count += 1;
        }
        drop(queue_tx);
    });
    count
}
