//! Closing by drop.
//!
//! Nobody calls `close`. The channel gets two kinds of handles, and counts them. When the last sender
//! is gone, a receiver takes what is left and is then told that this was all. When the last receiver
//! is gone, a sender gets its value back. A handle goes when its scope ends, or its thread panics.

use crate::options::Options;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};

/// What the handles share. (Without a capacity, so that the step stays short.)
struct Channel<T> {
    state: Mutex<(VecDeque<T>, usize, usize)>, // new: the queue, the senders, the receivers
    items: Condvar,
}
struct Sender<T>(Arc<Channel<T>>);
struct Receiver<T>(Arc<Channel<T>>);

impl<T> Sender<T> {
    fn send(&self, value: T) -> Result<(), T> {
        let mut state = self.0.state.lock().unwrap();
        let (queue, _, receivers) = &mut *state;
        if *receivers == 0 {
            return Err(value); // new: nobody can receive it
        }
        queue.push_back(value);
        self.0.items.notify_one();
        Ok(())
    }
}

impl<T> Receiver<T> {
    fn recv(&self) -> Option<T> {
        let mut state = self.0.state.lock().unwrap();
        while state.0.is_empty() && state.1 > 0 {
            state = self.0.items.wait(state).unwrap();
        }
        state.0.pop_front() // new: `None` means that no sender is left
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.0.state.lock().unwrap().1 += 1; // new
        Sender(Arc::clone(&self.0))
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.0.state.lock().unwrap().1 -= 1; // new: under the lock that a receiver holds to look
        self.0.items.notify_all(); // new: after the last sender, nobody has anything to wait for
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.0.state.lock().unwrap().2 -= 1; // new
    }
}

/// Closes a channel from either end, and says what the other end sees.
pub fn run(_: &Options) {
    let (state, items) = (Mutex::new((VecDeque::new(), 1, 1)), Condvar::new());
    let channel = Arc::new(Channel { state, items });
    let (tx, rx) = (Sender(Arc::clone(&channel)), Receiver(channel));

    let clone = tx.clone();
    drop(tx); // the clone keeps the channel open
    let sent = [1, 2, 3].map(|value| clone.send(value).is_ok());
    assert_eq!(sent, [true; 3], "the receiver is there");
    drop(clone); // the last sender: closed
    let drained: Vec<u32> = std::iter::from_fn(|| rx.recv()).collect();
    println!("  received after the last sender left: {drained:?}, then told that this was all");

    let tx = Sender(Arc::clone(&rx.0)); // the handles are ours, so a new sender can be made
    rx.0.state.lock().unwrap().1 += 1;
    drop(rx);
    println!(
        "  sent after the last receiver left, and came back: {:?}",
        tx.send(7).unwrap_err()
    );
}
