//! The engine: one execution of a model, and the search through all of them.
//!
//! loom provides the simulated threads, the search (dynamic partial-order reduction, bounded by preemptions where
//! asked) and the memory model. Everything above is built from three of its parts, chosen because of what they
//! do to the search:
//!
//! - a [`Spot`] is a point at which another thread may be scheduled, and which conflicts with every other step on the
//!   same spot: both orders are tried. Giving up a [`Ticket`] publishes without a further point.
//! - a [`Letter`] hands what one thread knows to others, is no point for other threads, and conflicts with nothing.
//! - [`World::sleep`] and [`World::wake`] are loom's `park` and `unpark`: neither is a step that conflicts.
//!
//! # Why waiting is a hand-over
//! Whoever has to wait registers and sleeps, and whoever makes its wait end completes its operation for it: an unlock
//! makes the first waiter the owner, a send puts its value into the first waiting receiver's hands. So a blocking
//! operation is one action, taken at the place that its arrival has in the order of arrivals. Nothing is lost by
//! this: in "`B` arrives while `A` holds the lock" and "`B` arrives after `A` let go of it" the order of the two lock
//! operations is the same and so is everything that follows, and the other order of arrival is another interleaving,
//! which is tried because arrivals at one lock conflict. What *could* tell them apart, `try_lock` and its like,
//! makes the release a step of its own (see [`Mode`]).
//!
//! # What may happen when a model fails
//! Nothing of the learner's code runs any more. loom reports a failure by a panic inside the operation that found it;
//! letting that unwind through frames whose drops lock and notify would end in an abort. Each check runs on an OS thread of its own, so the
//! failure is sent to the waiting check, and that OS thread parks for good, its simulated threads frozen as they stand.

mod letter;
mod search;
mod spot;
mod world;

pub(crate) use letter::Letter;
pub use search::{Builder, Failure, Verdict, check, check_up_to};
pub(crate) use spot::{Latch, Spot, Ticket};
pub(crate) use world::{Child, ChoiceKind, Mode, World, message_of};
