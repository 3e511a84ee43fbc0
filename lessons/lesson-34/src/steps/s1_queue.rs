//! A queue under a mutex.
//!
//! Two threads share a queue: one puts values in at the end, the other takes them out at the front.
//! The mutex sees to it that only one of them is at it. That is a channel already, but for one thing:
//! whoever finds the queue empty can only look again, and again, and again.

use crate::options::Options;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::thread;

/// A queue that threads share.
struct Channel<T> {
    queue: Mutex<VecDeque<T>>,
}

impl<T> Channel<T> {
    /// Puts a value at the end of the queue.
    fn send(&self, value: T) {
        self.queue.lock().unwrap().push_back(value);
    }

    /// Takes the first value of the queue, if there is one.
    fn try_recv(&self) -> Option<T> {
        self.queue.lock().unwrap().pop_front()
    }
}

/// Receives values from a sender that takes its time, and counts how often it looked in vain.
pub fn run(options: &Options) {
    let (count, job_time) = (options.values, options.job_time);
    let queue = Mutex::new(VecDeque::new());
    let channel = Channel { queue };
    let (mut received, mut in_vain) = (0, 0_u64);

    thread::scope(|scope| {
        scope.spawn(|| {
            for value in 0..count {
                thread::sleep(job_time); // to make a value takes a while
                channel.send(value);
            }
        });
        while received < count {
            match channel.try_recv() {
                Some(value) => {
                    assert_eq!(value, received, "first in, first out");
                    received += 1;
                }
                None => in_vain += 1,
            }
        }
    });
    println!("  values received, in order: {received} of {count}");
    println!("  looks into an empty queue, measured: {in_vain}");
}
