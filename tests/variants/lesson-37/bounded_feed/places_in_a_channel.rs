//! The places go round in a channel of their own: taken before the source is asked, and given back by the worker. A thread of its own asks the
//! source, and the caller is one of the workers.

use super::channel;
use super::thread;

pub fn bounded_feed<M: Send>(
    source: impl Iterator<Item = M> + Send,
    workers: usize,
    capacity: usize,
    send: impl Fn(M) + Sync,
) -> usize {
    assert!(workers > 0, "a feed needs at least one worker");
    let places = workers + capacity;
    let (free_tx, free_rx) = channel::bounded(places);
    let (queue_tx, queue_rx) = channel::bounded(places);
    for _ in 0..places {
        free_tx.send(()).expect("`free_rx` is alive");
    }
    let work = || {
        for message in &queue_rx {
            send(message);
            _ = free_tx.send(()); // nobody takes it after the source has ended
        }
    };
    thread::scope(|scope| {
        let feeder = scope.spawn(move || {
            let mut source = source;
            let mut next = || free_rx.recv().ok().and_then(|()| source.next());
            let mut count = 0;
            while let Some(message) = next() {
                queue_tx.send(message).expect("`queue_rx` is alive");
                count += 1;
            }
            count
        });
        for _ in 1..workers {
            scope.spawn(work);
        }
        work();
        feeder.join().expect("the source does not panic")
    })
}
