//! The message owns its place: a struct that is made when the source is asked, and whose drop frees the place. Workers share a receiver of `mpsc` under a lock.

use super::semaphore::{Permit, Semaphore};
use super::sync::{Mutex, mpsc};
use super::thread;
use std::iter;

struct UnderWay<M> {
    message: M,
    _place: Permit,
}

pub fn bounded_feed<M: Send>(
    mut source: impl Iterator<Item = M> + Send,
    workers: usize,
    capacity: usize,
    send: impl Fn(M) + Sync,
) -> usize {
    assert!(workers > 0, "a feed needs at least one worker");
    let places = Semaphore::new(workers + capacity);
    let under_way = iter::from_fn(move || {
        let _place = places.acquire().ok()?;
        let message = source.next()?;
        Some(UnderWay { message, _place })
    });
    let (queue_tx, queue_rx) = mpsc::channel();
    let queue_rx = Mutex::new(queue_rx);
    let next = || queue_rx.lock().unwrap().recv().ok();
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(UnderWay { message, _place }) = next() {
                    send(message);
                }
            });
        }
        let sent = under_way.map(|message| queue_tx.send(message).expect("`queue_rx` is alive"));
        let count = sent.count();
        drop(queue_tx);
        count
    })
}
