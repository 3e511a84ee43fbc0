//! First the message, then the place for it: who asks the source stands before a full queue with one message more in its hand.
//! expect: expected at most

use super::channel;
use super::semaphore::Semaphore;
use super::thread;

pub fn bounded_feed<M: Send>(
    source: impl Iterator<Item = M> + Send,
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
                    send(message);
                    drop(place);
                }
            });
        }
        for message in source {
            let place = places.acquire().expect("nobody closes it");
            queue_tx
                .send((message, place))
                .expect("`queue_rx` is alive");
            count += 1;
        }
        drop(queue_tx);
    });
    count
}
