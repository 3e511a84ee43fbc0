//! The threads are started and forgotten: the sum is returned while they still run, and a stage that has panicked is a sum
//! with numbers missing.
//! expect: expected the source to have ended

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
    let (numbers_tx, mut upstream) = channel::bounded(capacity);
    thread::spawn(move || {
        for number in numbers {
            if numbers_tx.send(number).is_err() {
                return;
            }
        }
    });
    for mut stage in stages {
        let (passed_tx, passed_rx) = channel::bounded(capacity);
        let upstream = mem::replace(&mut upstream, passed_rx);
        thread::spawn(move || {
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
}
