//! A thread for each message, as soon as there is the message.
//!
//! It is the program that one writes first, and it is fast: nobody waits for anybody, and all
//! messages are in flight after a moment. What is in flight has a text in memory, a connection, and
//! a thread with its stack. How many there are, nobody has decided. The list of the day does.

use crate::work::Work;
use std::thread;

/// Sends all the messages at once.
pub fn run(work: &Work) {
    thread::scope(|scope| {
        for message in work.messages() {
            // `thread::spawn` panics if the system has no thread left; this asks.
            let spawned =
                thread::Builder::new().spawn_scoped(scope, move || work.connection().send(message));
            if spawned.is_err() {
                work.failed(1);
            }
        }
    });
}
