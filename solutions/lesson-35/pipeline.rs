//! Exercise 1: a pipeline.

use super::channel;
use super::thread;
use std::mem;

/// A step on the way of a number: what becomes of it, or `None` if it goes no further.
pub type Stage = Box<dyn FnMut(u64) -> Option<u64> + Send>;

/// Sends the numbers through the stages, and returns the sum of the first `wanted` that come out.
/// If fewer come out, it is the sum of them all.
///
/// The source of the numbers runs on a thread of its own, and so does each stage: while one works
/// on a number, the one before it works on the next. Numbers stay in order. Between two neighbours
/// at most `capacity` numbers wait; with 0, each is handed over from thread to thread. Nothing else
/// is kept, however many numbers there are: there may be no end of them.
///
/// Blocks until the sum is there and all the threads that it started have ended. When the sum is
/// complete, each of them ends as soon as it has something to pass on that nobody will take. (So
/// one that has endless numbers and lets none of them through will not end.)
///
/// # Panics
/// If a stage panics, or the source: after the threads have ended, and with any message. A sum that
/// has numbers missing is not returned.
pub fn pipeline(
    numbers: impl Iterator<Item = u64> + Send + 'static,
    stages: Vec<Stage>,
    capacity: usize,
    wanted: usize,
) -> u64 {
    thread::scope(|scope| {
        let (numbers_tx, mut upstream) = channel::bounded(capacity);
        scope.spawn(move || {
            for number in numbers {
                if numbers_tx.send(number).is_err() {
                    return; // whoever comes next has hung up
                }
            }
        });
        for mut stage in stages {
            let (passed_tx, passed_rx) = channel::bounded(capacity);
            let upstream = mem::replace(&mut upstream, passed_rx);
            scope.spawn(move || {
                for number in upstream {
                    if let Some(number) = stage(number)
                        && passed_tx.send(number).is_err()
                    {
                        return; // and so hangs up in its turn
                    }
                }
            });
        }
        // By value: who has enough hangs up, and that is what ends a source without an end.
        upstream.into_iter().take(wanted).sum()
    })
}
