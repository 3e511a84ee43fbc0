//! The source is asked for as many as may be under way, these are sent, and when the last one is through, the next load: one slow message
//! holds up all of them.
//! expect: expected

use super::sync::Mutex;
use super::thread;

pub fn bounded_feed<M: Send>(
    mut source: impl Iterator<Item = M> + Send,
    workers: usize,
    capacity: usize,
    send: impl Fn(M) + Sync,
) -> usize {
    assert!(workers > 0, "a feed needs at least one worker");
    let mut count = 0;
    loop {
        let load: Vec<M> = source.by_ref().take(workers + capacity).collect();
        if load.is_empty() {
            return count;
        }
        count += load.len();
        let load = Mutex::new(load.into_iter());
        let next = || load.lock().unwrap().next();
        thread::scope(|scope| {
            for _ in 0..workers {
                scope.spawn(|| {
                    while let Some(message) = next() {
                        send(message);
                    }
                });
            }
        });
    }
}
