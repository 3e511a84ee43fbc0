//! The sum only borrows the last receiver, which is still there when the threads are joined: they wait for it to take a number
//! or be gone.
//! expect: deadlock
//! story: an_early_hang_up_ends_the_source_and_the_stage

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
    let sum = upstream.iter().take(wanted).sum();
    for thread in threads {
        thread.join().unwrap();
    }
    sum
}
