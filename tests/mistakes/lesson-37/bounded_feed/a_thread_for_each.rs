//! Each message under way has a thread: as many messages are sent at once as there are places, `capacity` of them too many.
//! expect: threads

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
    let mut count = 0;
    thread::scope(|scope| {
        loop {
            let place = places.acquire().expect("nobody closes it");
            let Some(message) = source.next() else { break };
            count += 1;
            let send = &send;
            scope.spawn(move || {
                send(message);
                drop(place);
            });
        }
    });
    count
}
