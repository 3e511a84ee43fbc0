//! The consumer counts how often it receives, and takes for granted that so many numbers come: after a stage has let one
//! drop, or where there are fewer, the count is wrong.
//! expect: a result for each number

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
                for number in upstream {
                    if let Some(number) = stage(number)
                        && passed_tx.send(number).is_err()
                    {
                        return;
                    }
                }
            });
        }
        let mut sum = 0;
        for _ in 0..wanted {
            sum += upstream.recv().expect("a result for each number");
        }
        drop(upstream);
        sum
    })
}
