//! Each thread gets a clone of its sender, and the originals are kept: the last channel is never closed, and the sum
//! waits for one more number.
//! expect: deadlock
//! story: three_numbers_are_summed_and_the_threads_joined

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
        let (first_tx, mut upstream) = channel::bounded(capacity);
        let numbers_tx = first_tx.clone();
        let mut senders = vec![first_tx];
        scope.spawn(move || {
            for number in numbers {
                if numbers_tx.send(number).is_err() {
                    return;
                }
            }
        });
        for mut stage in stages {
            let (passed_tx, passed_rx) = channel::bounded(capacity);
            senders.push(passed_tx.clone());
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
