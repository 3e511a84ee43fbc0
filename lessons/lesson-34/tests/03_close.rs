//! # Exercise 3: `close`
//!
//! How does a receiver know that nothing more will come? Go has `close(ch)`, which some sender must
//! call, once, after the last value; a second `close`, or a send after it, panics. Here nobody
//! calls anything: a channel is closed when its last sender is *dropped*. And, unlike in Go, the
//! receivers can hang up as well: when the last of them is dropped, `send` gives the value back.
//!
//! ```text
//! drop(tx);                               // the last sender
//! rx.recv()                               // Ok: what is queued comes first
//! rx.recv()                               // Err(RecvError): this was all
//! ```
//!
//! Open `src/exercises/close.rs`. The queue has moved into a `State` that also counts the handles
//! on either side. Write the clones and the drops that keep the counts, and the new endings of
//! `send` and `recv`.
//!
//! Two things need care:
//!
//! - Who sleeps must hear of the end. One value wakes one receiver, since one can take it; the end
//!   concerns *all* who sleep.
//! - When the last receiver goes, what is queued goes with it, at once: it may be much, or hold
//!   something that others wait for. A value's own `drop` can do anything. It may hold a sender of
//!   this very channel (a job that queues further jobs does), whose drop locks your mutex. So take
//!   the values out under the lock, and drop them when you have let go of it.
//!
//! crossbeam differs in this one point: its bounded channel keeps what is queued until the senders
//! are gone as well (<https://github.com/crossbeam-rs/crossbeam/issues/1102>). std's drops it at
//! once, and so do you.
//!
//! Before moving on, be sure that you can say
//!
//! - why the counts are under the same lock as the queue, and what could happen if they were
//!   atomics beside it;
//! - why a receiver looks into the queue first, and at the count of senders second;
//! - what becomes of a channel whose receiver sits in a thread that panics.
//!
//! Further reading: the documentation of `crossbeam::channel` on disconnection,
//! <https://docs.rs/crossbeam/latest/crossbeam/channel/index.html#disconnection>; "Go 101" on how
//! to close channels gracefully, <https://go101.org/article/channel-closing.html>, for all the care
//! that closing takes where it is a call.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{MANY, check, sync, thread};
    use lesson_34::exercises::close as channel;

    const BOUNDED_KEEPS_WHAT_IS_QUEUED: bool = false;

    mod bounded_channel;
    mod closing;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{MANY, sync, thread};
    use lesson_34::modelled::exercises::close as channel;

    const BOUNDED_KEEPS_WHAT_IS_QUEUED: bool = false;

    mod bounded_channel;
    mod closing;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }
}
