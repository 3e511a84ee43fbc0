//! # Exercise 2: `populate`
//!
//! Edit `src/exercises/populate.rs`: the job that the row of exercise 1 is handed to. It is executed by a worker,
//! some time later, while others do the same. From "later" and "others" follow its two rules.
//!
//! **Later.** An entry is to expire a minute after the truth was *asked*, because that is what a client
//! is promised: never older than a minute. The row knows when it was asked for. It then waited in a
//! queue; perhaps for two seconds, perhaps, on a bad day, for two minutes. So what is left is computed
//! at the very end, between the last question and the store; and if nothing is left, the entry is thrown
//! away. (`Duration - Duration` panics below zero. There are subtractions that do not.)
//!
//! **Others.** Two requests missed; one read version 1, then somebody changed the row, then the other read
//! version 2. Two jobs, two workers, and the scheduler decides who stores last. So a job looks first:
//!
//! ```text
//!   worker 0, version 1         worker 1, version 2
//!   get ──▶ nothing
//!                               get ──▶ nothing
//!                               store version 2
//!   store version 1                                     stale, for a minute
//! ```
//!
//! and looking first is not enough, as you see: what it saw is over when it acts. You know this from a
//! compare-exchange, and it is one: `replace(key, expected, entry, expiry)` stores only if what is there
//! is still what you saw. If it says no, look again. Every no means that somebody else has changed the entry, so
//! this ends; but look up at the pool's context on each turn, so that a pool which is to stop need not wait for it.
//!
//! Then, what it came to: a job that fails in silence is a cache that is never filled, and nobody
//! knows why the database is so busy. The outcomes are counted, each where it belongs. An error
//! is returned as well, and at once. Whether to try again is not for the job to say: if the cache is
//! down, ten workers that each try for a minute are a pool that does nothing else.
//!
//! The models try every order of two workers' questions and stores; on a virtual clock, in which what is
//! left can be compared to the nanosecond. The checks are in `tests/contract/populating.rs`.
//!
//! About 25 lines. Before moving on, be sure that you can say
//!
//! - why a plain "store" after a look is wrong, however quickly it follows;
//! - what happens to an entry whose version is the same as the one there, and why that is no loss;
//! - which context this job gets, whose it is, and what would happen with the request's.
//!
//! Further reading: R. Nishtala and others, "Scaling Memcache at Facebook", NSDI 2013, section 3.2.1
//! (leases: the same overtaking, solved without versions),
//! <https://www.usenix.org/conference/nsdi13/technical-sessions/presentation/nishtala>; moka's
//! `and_compute_with` and Redis' scripts, with which the two caches of this lesson replace in one step.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{Meeting, check, check_few, panic_of};
    use super::support::real::{sync, thread, time};
    use lesson_41::exercises::populate;
    use lesson_41::parts;
    use worker_pool as pool;

    mod fakes;
    mod populating;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Meeting, panic_of};
    use super::support::model::{sync, thread, time};
    use lesson_41::modelled::exercises::populate;
    use lesson_41::modelled::parts;
    use worker_pool::modelled as pool;

    mod fakes;
    mod populating;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_few(model: impl Fn() + Send + Sync + 'static) {
        check(model);
    }
}
