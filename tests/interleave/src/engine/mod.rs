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
//! Whoever has to wait registers and sleeps, and whoever makes its wait end completes its operation for it: a send puts
//! its value into the first waiting receiver's hands. So a blocking operation is one action, taken at the place that its
//! arrival has in the order of arrivals. Nothing is lost by this: in "`B` comes to receive before `A` sends" and "`B`
//! comes after" the order among the receives is the same and so is everything that follows, and another order among them
//! is another interleaving, which is tried because they conflict. What *could* tell the two apart, `try_recv` and its
//! like, makes them conflict as well (see [`Mode`]).
//!
//! A mutex is no exception, but waits in loom (a [`Latch`]), so that whoever wants it while it is held is out of the search's way until
//! it is free. Its release is a step only where somebody looks with `try_lock`.
//!
//! # What may happen when a model fails
//! Nothing of the learner's code runs any more. loom reports a failure by a panic inside the operation that found it;
//! letting that unwind through frames whose drops lock and notify would end in an abort. Each check runs on an OS thread of its own, so the
//! failure is sent to the waiting check, and that OS thread parks for good, its simulated threads frozen as they stand.

mod builder;
mod letter;
mod pass;
mod run;
mod search;
mod spot;
mod verdict;
mod world;

pub use builder::{Builder, check, check_up_to};
pub(crate) use letter::Letter;
pub(crate) use pass::{ChoiceKind, Mode};
pub(crate) use spot::{Latch, Spot, Ticket, at_once};
pub use verdict::{Failure, Verdict};
pub(crate) use world::{BEGINNING, Child, World, message_of};
