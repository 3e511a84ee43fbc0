//! A condition variable, so that nobody spins.
//!
//! Whoever finds the queue empty sleeps until somebody says that it has changed. To look and to fall
//! asleep must be one step, or a value could come in between, and its notification find nobody:
//! `wait` takes the guard, and gives up the lock and falls asleep in one step.

use crate::options::Options;
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

/// A queue that threads share.
#[derive(Default)]
struct Channel<T> {
    queue: Mutex<VecDeque<T>>,
    items: Condvar, // new: "there may be something in the queue"
}

impl<T> Channel<T> {
    /// Puts a value at the end of the queue, and wakes whoever waits for one.
    fn send(&self, value: T) {
        self.queue.lock().unwrap().push_back(value);
        self.items.notify_one(); // new, and after the change
    }

    /// Takes the first value of the queue, and sleeps while there is none. Says how often it slept.
    fn recv(&self) -> (T, u64) {
        let mut slept = 0;
        let mut queue = self.queue.lock().unwrap();
        loop {
            if let Some(value) = queue.pop_front() {
                return (value, slept);
            }
            queue = self.items.wait(queue).unwrap(); // new: unlocks, sleeps, and locks again
            slept += 1;
        }
    }
}

/// Receives values from a sender that takes its time, and counts how often it slept.
pub fn run(options: &Options) {
    let (count, job_time) = (options.values, options.job_time);
    let channel = Channel::default();
    let mut slept = 0;

    thread::scope(|scope| {
        scope.spawn(|| {
            for value in 0..count {
                thread::sleep(job_time);
                channel.send(value);
            }
        });
        for expected in 0..count {
            let (value, times) = channel.recv();
            assert_eq!(value, expected, "first in, first out");
            slept += times;
        }
    });
    println!("  values received, in order: {count} of {count}");
    println!("  sleeps, and no look in vain but before one, measured: {slept}");
}
