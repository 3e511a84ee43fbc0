//! A capacity, and back-pressure.
//!
//! When the receiver is the slow side, what was sent and not received waits in the queue, that is, in
//! memory. A capacity bounds it: a sender that finds the queue full sleeps until there is room. So
//! the slow side slows down the fast one. That is back-pressure.

use crate::options::Options;
use std::collections::VecDeque;
use std::fs;
use std::sync::{Condvar, Mutex};
use std::thread;

const KIB: usize = 1024;

/// A queue that threads share.
struct Channel<T> {
    capacity: Option<usize>, // new; `None`: there is always room
    queue: Mutex<VecDeque<T>>,
    items: Condvar,
    room: Condvar, // new: to wait for room is not to wait for values
}

impl<T> Channel<T> {
    /// Puts a value at the end of the queue, and sleeps while it is full. Says how many are in it.
    fn send(&self, value: T) -> usize {
        let mut queue = self.queue.lock().unwrap();
        while Some(queue.len()) == self.capacity {
            queue = self.room.wait(queue).unwrap(); // new
        }
        queue.push_back(value);
        self.items.notify_one();
        queue.len()
    }

    /// Takes the first value of the queue, and sleeps while there is none.
    fn recv(&self) -> T {
        let queue = self.queue.lock().unwrap();
        // `wait_while` is the same loop, written by std: it sleeps on while the closure says `true`.
        let mut queue = self
            .items
            .wait_while(queue, |queue| queue.is_empty())
            .unwrap();
        self.room.notify_one(); // new
        queue
            .pop_front()
            .expect("the wait ends when there is a value")
    }
}

/// The memory that this process has now, in KiB, where the system tells (on Linux).
fn resident() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Sends values of 64 KiB to a slow receiver: first without a bound, then with one.
pub fn run(options: &Options) {
    let (count, job_time) = (options.values, options.job_time);
    println!("  values: {count} of 64 KiB = {} KiB", count * 64);
    for (capacity, name) in [(Some(options.capacity), "bounded"), (None, "unbounded")] {
        let (queue, items, room) = (Mutex::default(), Condvar::new(), Condvar::new());
        let channel = Channel {
            capacity,
            queue,
            items,
            room,
        };
        let before = resident();
        let (mut most, mut after) = (0, None);
        thread::scope(|scope| {
            scope.spawn(|| {
                for value in 0..count {
                    let bytes: Box<[u8]> = channel.recv();
                    assert_eq!(usize::from(bytes[0]), value % 256, "first in, first out");
                    thread::sleep(job_time); // to use a value takes a while
                }
            });
            for value in 0..count {
                let bytes = vec![(value % 256) as u8; 64 * KIB].into_boxed_slice();
                most = most.max(channel.send(bytes));
            }
            after = resident(); // all are sent; how many of them are received?
        });
        let bound = capacity.map_or("any number".to_owned(), |capacity| capacity.to_string());
        println!("  {name}: values received: {count} of {count}, room for {bound}");
        println!("  {name}, most that waited at once, measured: {most}");
        if let (Some(before), Some(after)) = (before, after) {
            let grown = after.saturating_sub(before);
            println!("  {name}, memory when the last was sent, measured: {grown} KiB more");
        }
    }
}
