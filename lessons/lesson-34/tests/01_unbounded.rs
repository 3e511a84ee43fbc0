//! # Exercise 1: `unbounded`
//!
//! Open `src/exercises/unbounded.rs` and write a channel without a bound: a queue that threads
//! share, and on which a receiver sleeps while it is empty.
//!
//! ```text
//! let (tx, rx) = unbounded();
//! thread::spawn(move || tx.send(7));
//! rx.recv()                               // sleeps until the value is there: Ok(7)
//! ```
//!
//! Sender and receiver are handles to one and the same `Shared`, which holds the queue under a
//! mutex. What is missing is what a receiver sleeps on. A mutex can't do it: it is held for
//! moments, and a value may be hours away. A *condition variable* can. It knows nothing of the
//! queue; it is a place to sleep, and a bell. The waiting is always the same:
//!
//! ```text
//! let mut queue = mutex.lock().unwrap();
//! while queue.is_empty() {                    // look, while nobody can change it
//!     queue = condvar.wait(queue).unwrap();   // unlock and fall asleep in one step; lock again
//! }
//! ```
//!
//! Whoever changes the queue rings the bell, after the change. Each of these words carries weight:
//! `while` and not `if`, one step and not two, after and not before.
//!
//! There may be any number of senders and receivers, on any threads, and each value goes to one
//! receiver. `send` and `recv` already have the signatures of the finished channel, errors and all.
//! In this exercise nothing fails: handles that are gone are what exercise 3 is about.
//!
//! The checks run your file twice. First on threads of the system, a hundred times. Then on
//! simulated threads, under every interleaving; if one of these breaks it, you see the simplest, as
//! a picture over your own lines. Read it from the top, a row for each step, and ask at each row
//! what the thread that made it *knew* at that moment. The checks themselves are in
//! `tests/contract/unbounded_channel.rs`. They pass on crossbeam's channel, too: what they ask of
//! you is what channels do.
//!
//! It is about ten lines. Before moving on, be sure that you can say
//!
//! - what would happen between the look and the sleep if `wait` did not take the guard;
//! - two different reasons why a receiver may be woken and find nothing;
//! - why one `notify_one` for each value is enough, although many receivers may sleep.
//!
//! Further reading:
//!
//! - `std::sync::Condvar`, <https://doc.rust-lang.org/std/sync/struct.Condvar.html>, and what it
//!   says of spurious wake-ups;
//! - Mara Bos, *Rust Atomics and Locks*, chapter 5, "Building Our Own Channels",
//!   <https://marabos.nl/atomics/>, which goes on to channels without a lock.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{MANY, check, sync, thread};
    use lesson_34::exercises::unbounded as channel;

    mod unbounded_channel;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{MANY, sync, thread};
    use lesson_34::modelled::exercises::unbounded as channel;

    mod unbounded_channel;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }
}
