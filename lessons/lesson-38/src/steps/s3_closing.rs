//! What closing a channel does.
//!
//! There is no `close` to call: a channel is closed when its last sender is dropped. One sender
//! that was forgotten keeps it open, and the workers asleep. Go's runtime would then say "all
//! goroutines are asleep - deadlock!"; a Rust program hangs. So that this one does not, it
//! asks with `try_recv`, which never waits, where a worker would call `recv`.

use crate::options::Options;
use crossbeam::channel::{self, SendError, TryRecvError};

/// Closes a channel from either end, and says what the other end sees.
pub fn run(_: &Options) {
    // Closing loses nothing: what was sent before can still be received.
    let (jobs_tx, jobs_rx) = channel::bounded::<u64>(2);
    jobs_tx.send(1).expect("the receiver is alive");
    jobs_tx.send(2).expect("the receiver is alive");
    drop(jobs_tx);
    println!(
        "  closed with 2 jobs inside; drained: {:?}",
        jobs_rx.iter().collect::<Vec<_>>()
    );
    assert_eq!(jobs_rx.try_recv(), Err(TryRecvError::Disconnected));
    println!("  then `recv` is an error, and a worker's loop ends");

    // A clone of the sender that somebody forgot: empty, but another job could still come.
    let (jobs_tx, jobs_rx) = channel::bounded::<u64>(2);
    let forgotten = jobs_tx.clone();
    drop(jobs_tx);
    assert_eq!(jobs_rx.try_recv(), Err(TryRecvError::Empty));
    println!("  one sender forgotten: still open, a worker would sleep for ever");
    drop(forgotten);
    assert_eq!(jobs_rx.try_recv(), Err(TryRecvError::Disconnected));
    println!("  that sender dropped, too: closed");

    // The other end can hang up as well. In Go, to send on a closed channel panics.
    let (jobs_tx, jobs_rx) = channel::bounded::<u64>(2);
    drop(jobs_rx);
    assert_eq!(jobs_tx.send(3), Err(SendError(3)));
    println!("  all receivers gone: `send` gives job 3 back");
}
