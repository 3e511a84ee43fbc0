//! The channels have room for one number more than was asked for, "so that 0 works": 0 works without that, as a rendezvous.
//! expect: expected at most

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
        let (numbers_tx, mut upstream) = channel::bounded(capacity + 1);
        scope.spawn(move || {
            for number in numbers {
                if numbers_tx.send(number).is_err() {
                    return;
                }
            }
        });
        for mut stage in stages {
            let (passed_tx, passed_rx) = channel::bounded(capacity + 1);
            let upstream = mem::replace(&mut upstream, passed_rx);
            scope.spawn(move || {
                for number in upstream {
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
