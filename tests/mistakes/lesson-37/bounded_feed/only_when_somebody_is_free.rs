//! The workers ask the source themselves, each when it is free. That keeps within every bound, but nothing is ever there ahead: each waits for
//! the source, every time.
//! expect: expected the source to be asked for

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
    let next = || source.lock().unwrap().next();
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(message) = next() {
                    count.fetch_add(1, Relaxed);
                    send(message);
                }
            });
        }
    });
    count.into_inner()
}
