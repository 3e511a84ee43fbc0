//! Threads of their own, without a scope: all the ends are moved into them, and their handles are all joined before any
//! panic is passed on.

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
    let mut threads = Vec::new();
    let (numbers_tx, mut upstream) = channel::bounded(capacity);
    threads.push(thread::spawn(move || {
        for number in numbers {
            if numbers_tx.send(number).is_err() {
                return;
            }
        }
    }));
    for mut stage in stages {
        let (passed_tx, passed_rx) = channel::bounded(capacity);
        let upstream = mem::replace(&mut upstream, passed_rx);
        threads.push(thread::spawn(move || {
            for number in upstream {
                if let Some(number) = stage(number)
                    && passed_tx.send(number).is_err()
                {
                    return;
                }
            }
        }));
    }
    let sum = upstream.into_iter().take(wanted).sum();
    let ends: Vec<_> = threads.into_iter().map(|thread| thread.join()).collect();
    for end in ends {
        end.expect("neither the source nor a stage panics");
    }
    sum
}
