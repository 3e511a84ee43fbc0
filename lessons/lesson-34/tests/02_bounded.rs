//! # Exercise 2: `bounded`
//!
//! A channel without a bound has a flaw that no test of exercise 1 shows: if the senders are faster
//! than the receivers, and for long enough, it fills the memory. Open `src/exercises/bounded.rs`.
//! It holds the channel of exercise 1, without `send` and `recv`: write them again, give the channel
//! a capacity, and let a sender wait while the queue is full.
//!
//! ```text
//! let (tx, rx) = bounded(2);
//! tx.send(1); tx.send(2);                 // there is room
//! tx.send(3)                              // sleeps until somebody has received
//! ```
//!
//! That is *back-pressure*: the slow side slows down the fast one, and nobody has written a line
//! for it.
//!
//! Now there are two reasons to sleep, no value and no room, and two kinds of sleepers. Give each a
//! condition variable of its own. It is tempting to let both sleep on one: then `notify_one` may
//! wake a receiver where a sender was meant, who looks, finds nothing for it and sleeps on, and the
//! one who could have gone on is not woken any more. (With one condition variable for both, only
//! `notify_all` is right, and wakes many for nothing.)
//!
//! `capacity` is an `Option`: an unbounded channel is one that is never full. A capacity of 0 is
//! refused, with a panic that says so. Channels in crossbeam and in Go may have it: a value then
//! goes from hand to hand, and a sender waits for its receiver. That is another channel, not a
//! smaller one; lesson 35 uses it.
//!
//! Before moving on, be sure that you can say
//!
//! - which two conditions are waited for, who makes each of them true, and whom that one notifies;
//! - why it is not enough to notify senders only when the queue *was* full (draw two senders that
//!   sleep, and two receives);
//! - what a capacity of 1 and one of 1,000 have in common, and what the larger one is for.
//!
//! Further reading: Go's specification on channel capacity,
//! <https://go.dev/ref/spec#Channel_types>; the two condition variables of a bounded buffer are in
//! C. A. R. Hoare's "Monitors: An Operating System Structuring Concept" (1974), section 4.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{MANY, check, sync, thread, time};
    use lesson_34::exercises::bounded as channel;
    use std::panic::catch_unwind;

    mod bounded_channel;

    // In crossbeam this is a rendezvous, so it is no part of the common contract.
    #[test]
    fn a_capacity_of_zero_is_refused() {
        interleave::within(time::Duration::from_secs(10), || {
            let refused = catch_unwind(|| channel::bounded::<u64>(0));
            let payload = refused.err().expect("bounded(0) must panic");
            let said = payload.downcast_ref::<&str>().map(|said| said.to_string());
            let said = said.or_else(|| payload.downcast_ref::<String>().cloned());
            let said = said.unwrap_or_default();
            assert!(
                said.contains("a channel needs a capacity of at least 1"),
                "bounded(0) must panic with \"a channel needs a capacity of at least 1\", but said {said:?}"
            );
        });
    }
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{MANY, sync, thread};
    use lesson_34::modelled::exercises::bounded as channel;

    mod bounded_channel;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }
}
