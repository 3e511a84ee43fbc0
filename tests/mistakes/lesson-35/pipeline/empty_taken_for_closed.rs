//! `while let Ok(number) = upstream.try_recv()`: a channel that has nothing at the moment is taken for one that will never
//! have anything again.
//! expect: expected the sum of 10, 20 and 30

use super::channel;
use super::thread;
use std::mem;

pub type Stage = Box<dyn FnMut(u64) -> Option<u64> + Send>;

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
                    return;
                }
            }
        });
        for mut stage in stages {
            let (passed_tx, passed_rx) = channel::bounded(capacity);
            let upstream = mem::replace(&mut upstream, passed_rx);
            scope.spawn(move || {
                while let Ok(number) = upstream.try_recv() {
                    if let Some(number) = stage(number)
                        && passed_tx.send(number).is_err()
                    {
                        return;
                    }
                }
            });
        }
        upstream.into_iter().take(wanted).sum()
    })
}
