//! # Exercise 2: `deadline`
//!
//! Most requests are given up because of the time they take. Open `src/exercises/deadline.rs`: it holds
//! the tree of exercise 1, finished, under the name of `Context`. Give it deadlines.
//!
//! ```text
//! let request = Context::new().with_timeout(Duration::from_millis(500));
//! let query = request.with_timeout(Duration::from_secs(3_600));
//! query.wait()                            // DeadlineExceeded, half a second after the request began
//! ```
//!
//! Go's runtime has a timer for each deadline. Here it would be a thread, and the checks refuse that: no
//! thread of yours, shared or not, may be there. You need none. A deadline is a number that is known
//! from the beginning. Whoever *looks* compares it with the clock; whoever *sleeps* says until when.
//!
//! That has one consequence, which the contract says openly: when a deadline is over, nobody is there to
//! close `done()`. So a `select!` that is to end at the deadline brings its own alarm:
//!
//! ```text
//! channel::select! {
//!     recv(jobs) -> job => …,
//!     recv(context.done()) -> _ => …,     // somebody cancelled
//!     recv(context.expired()) -> _ => …,  // the time is over
//! }
//! ```
//!
//! Two things are easy to get nearly right.
//!
//! - *A deadline is a point in time, not a length.* Store what `with_timeout` was given, and each layer
//!   that is entered begins the time anew: three layers of half a second are a second and a half. And
//!   `expired()` may be called before each job: it must come when the deadline does, not so long
//!   after the call.
//! - *The first reason stays.* A context that was cancelled in time does not run into its deadline later;
//!   one whose deadline is over is not cancelled by the cancel that follows, though there is one nearly
//!   every time. Two questions decide: is it settled already, and what time is it? If somebody can
//!   cancel between your asking the one and the other, two callers get two answers. (Of one context,
//!   that is. A parent and its child may differ, if the cancel comes just when the deadline ends: each
//!   asks the clock for itself.)
//!
//! In the models the clock is virtual. It stands still until a deadline or a sleep moves it, so an hour
//! takes no time, and a wait that looks every now and then is found out.
//!
//! Before moving on, be sure that you can say
//!
//! - who wakes a thread at its deadline if no thread watches the clock;
//! - why `error` reads the clock while it holds the lock;
//! - what `Duration::MAX` is for, and what `Instant::now() + Duration::MAX` does.
//!
//! Further reading: Go's `WithDeadlineCause`, which has a timer and a lock, and a careful order of the
//! two, <https://cs.opensource.google/go/go/+/master:src/context/context.go>; "gRPC and Deadlines",
//! <https://grpc.io/blog/deadlines/>, on what becomes of a service that has none.

#[path = "support/memory.rs"]
mod memory;
mod support;

#[path = "contract"]
mod on_real_threads {
    use super::memory::bytes_in_use;
    use super::support::real::{
        CLOCK_IS_VIRTUAL, channel, check, check_alone, in_time, thread, time,
    };
    use context::Context as Parent;
    use lesson_39::exercises::deadline as context;

    mod deadlines;
    mod leaves_nothing;

    fn short_lived(parent: &Parent) -> Parent {
        parent.with_timeout(time::Duration::from_secs(3_600))
    }
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{CLOCK_IS_VIRTUAL, channel, thread, time};
    use lesson_39::modelled::exercises::deadline as context;

    mod deadlines;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_alone(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check_alone(model);
    }

    // The waiter may be slow, so no single interleaving says that it slept too long. But among all of
    // them there is one in which it is woken before any time has passed.
    #[test]
    fn who_waits_is_woken_before_the_deadline() {
        use context::{Context, ContextError};
        use std::sync::Arc;
        use std::sync::atomic::{AtomicBool as Note, Ordering::Relaxed}; // to write a note is no step
        use time::{Duration, Instant};

        let at_once = Arc::new(Note::new(false));
        let note = Arc::clone(&at_once);
        check(move || {
            let start = Instant::now();
            let context = Context::new().with_timeout(Duration::from_secs(3_600));
            let theirs = context.clone();
            let waiter = thread::spawn(move || (theirs.wait(), start.elapsed()));
            context.cancel();
            let (reason, took) = waiter.join().expect("wait() must not panic");
            note.fetch_or(reason == ContextError::Cancelled && took.is_zero(), Relaxed);
        });
        assert!(
            at_once.load(Relaxed),
            "cancel() must wake who waits: with a deadline an hour away, wait() never came back before it"
        );
    }
}
