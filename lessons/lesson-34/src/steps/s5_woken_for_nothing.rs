//! Woken for nothing.
//!
//! `wait` may return although nobody has sent anything: std allows it to wake "spuriously", and
//! without that, another receiver may have been quicker. To be woken means "look again", no more. So
//! the wait stands in a loop. Here the loop is put to the test: the receiver is notified three times
//! while there is nothing in the queue, and each time it must go back to sleep.

use crate::options::Options;
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

/// A queue that threads share.
#[derive(Default)]
struct Channel<T> {
    state: Mutex<State<T>>,
    items: Condvar,
    looked: Condvar, // new, for this step only: "the receiver found nothing"
}

struct State<T> {
    queue: VecDeque<T>,
    in_vain: usize,
}

impl<T> Default for State<T> {
    fn default() -> Self {
        let (queue, in_vain) = (VecDeque::new(), 0);
        State { queue, in_vain }
    }
}

impl<T> Channel<T> {
    fn send(&self, value: T) {
        self.state.lock().unwrap().queue.push_back(value);
        self.items.notify_one();
    }

    fn recv(&self) -> T {
        let mut state = self.state.lock().unwrap();
        loop {
            if let Some(value) = state.queue.pop_front() {
                return value;
            }
            state.in_vain += 1; // new
            self.looked.notify_one();
            state = self.items.wait(state).unwrap();
        }
    }

    /// Sleeps until the receiver has found nothing for so many times.
    fn wait_until_in_vain(&self, times: usize) {
        let state = self.state.lock().unwrap();
        let fewer = |state: &mut State<T>| state.in_vain < times;
        drop(self.looked.wait_while(state, fewer).unwrap());
    }
}

/// Notifies a receiver three times for nothing, and then sends it a value.
pub fn run(_: &Options) {
    let channel = Channel::default();
    thread::scope(|scope| {
        let receiver = scope.spawn(|| channel.recv());
        for times in 1..=3 {
            channel.wait_until_in_vain(times); // it is asleep: it counts, and waits, under one lock
            channel.items.notify_one(); // and there is nothing
        }
        channel.wait_until_in_vain(4);
        channel.send(7);
        let value = receiver.join().expect("the receiver does not panic");
        println!("  woken for nothing: 3 times, and back to sleep each time");
        println!("  then received: {value}");
    });
}
