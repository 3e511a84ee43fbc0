//! What `send` returns is thrown away: the threads go on after the hang-up, for ever if the numbers have no end.
//! expect: endless

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
                _ = numbers_tx.send(number);
            }
        });
        for mut stage in stages {
            let (passed_tx, passed_rx) = channel::bounded(capacity);
            let upstream = mem::replace(&mut upstream, passed_rx);
            scope.spawn(move || {
                for number in upstream {
                    if let Some(number) = stage(number) {
                        _ = passed_tx.send(number);
                    }
                }
            });
        }
        upstream.into_iter().take(wanted).sum()
    })
}
