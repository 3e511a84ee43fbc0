//! The source is read to its end into a list, and the list is sent with all limits observed.
//! expect: expected at most

use super::sync::Mutex;
use super::thread;

pub fn bounded_feed<M: Send>(
    source: impl Iterator<Item = M> + Send,
    workers: usize,
    capacity: usize,
    send: impl Fn(M) + Sync,
) -> usize {
    assert!(workers > 0, "a feed needs at least one worker");
    let messages: Vec<M> = source.collect();
    let count = messages.len();
    let messages = Mutex::new(messages.into_iter());
    let next = || messages.lock().unwrap().next();
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(message) = next() {
                    send(message);
                }
            });
        }
    });
    count
}
