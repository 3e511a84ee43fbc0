//! # Exercise 1: `lazy_load`
//!
//! Edit `src/exercises/lazy_load.rs` and run `cargo test -p lesson-41` until this file passes.
//!
//! A cache is a copy of some of the truth. To read through it looks like three lines: ask the cache;
//! if it has nothing, ask the database; store what came. Two things are wrong with these lines in a
//! service.
//!
//! *The client pays for the store.* It has its answer, and waits while the service writes a note to
//! itself. So `food` stores nothing. It gets a closure, `hand_over`, gives it the row and is done; what
//! becomes of the row is the affair of exercises 2 to 4.
//!
//! *The cache has three answers, not two.* It has the entry; it lacks it; or it does not answer. The
//! third looks so much like the second that most programs treat it so: "then we ask the database".
//! On an ordinary day, the cache spares the database nineteen reads of twenty. If it fails, and every
//! request then goes to the database, the database gets twenty times its load within a second and
//! fails as well, and now nobody has anything. So while the cache fails, a few requests may
//! read, those that get a *permit*, and the others are told the truth at once: busy, try again later.
//! Not one of them waits for a permit: a request that waits holds memory and a connection, and its
//! client may have gone.
//!
//! ```text
//!                      ┌─ has it ──▶ answer: a hit
//!   request ──▶ cache ─┼─ lacks it ─▶ database ──▶ answer: a miss, and hand the row over
//!                      └─ fails ───▶ permit? ─┬─ yes ─▶ database ──▶ answer: a bypass
//!                                             └─ no ──▶ busy
//! ```
//!
//! Three small questions decide whether it is right:
//!
//! - Who gives the permit back if the database panics? A drop does, and a line after the call does not.
//! - How long is the lock on the number of permits held? A moment; never while somebody reads.
//! - The request has a context, done when the client leaves. Before the database is asked, that is a
//!   reason to stop. Afterwards the row is there and paid for: is it still one?
//!
//! The checks run your file twice: on threads of the system, a hundred times, and on simulated
//! threads, under every interleaving. They are in `tests/contract/loading.rs`, their cache and
//! database in `tests/contract/fakes.rs`.
//!
//! About 30 lines. Before moving on, be sure that you can say
//!
//! - what the database's load is, with your answer, on the day on which the cache is down;
//! - why nothing is handed over then;
//! - what a client would see if `Err` of the database were answered as `None`.
//!
//! Further reading: "Caching challenges and strategies" in the Amazon Builders' Library,
//! <https://aws.amazon.com/builders-library/caching-challenges-and-strategies/>, on what a service does
//! when its cache is not there; "Addressing Cascading Failures", chapter 22 of Google's *Site
//! Reliability Engineering*, <https://sre.google/sre-book/addressing-cascading-failures/>.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{Gate, IS_MODEL, Meeting, check, check_few, panic_of};
    use super::support::real::{sync, thread, time};
    use lesson_41::exercises::lazy_load;
    use lesson_41::parts;
    use worker_pool as pool;

    mod fakes;
    mod loading;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, Meeting, panic_of};
    use super::support::model::{sync, thread, time};
    use lesson_41::modelled::exercises::lazy_load;
    use lesson_41::modelled::parts;
    use worker_pool::modelled as pool;

    mod fakes;
    mod loading;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_few(model: impl Fn() + Send + Sync + 'static) {
        check(model);
    }
}
