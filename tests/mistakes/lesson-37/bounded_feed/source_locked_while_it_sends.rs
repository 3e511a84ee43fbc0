//! The guard in the head of `while let` lives to the end of the body: the source is locked while a message is sent, and one worker is at work
//! at a time.
//! expect: deadlock

use super::sync::Mutex;
use super::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use super::thread;

pub fn bounded_feed<M: Send>(
    source: impl Iterator<Item = M> + Send,
    workers: usize,
    capacity: usize,
    send: impl Fn(M) + Sync,
) -> usize {
    assert!(workers > 0, "a feed needs at least one worker");
    _ = capacity;
    let (source, count) = (Mutex::new(source), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(message) = source.lock().unwrap().next() {
                    count.fetch_add(1, Relaxed);
                    send(message);
                }
            });
        }
    });
    count.into_inner()
}
