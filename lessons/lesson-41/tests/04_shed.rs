//! # Exercise 4: `shed`
//!
//! Edit `src/exercises/shed.rs`.
//!
//! A client has missed, was answered from the database, and is gone. What is left is to populate the cache,
//! in the background, by the pool. If the pool has no room, that is no misfortune: the next one who misses
//! will offer the same work again. So it may be left undone. This is called *load shedding*: when there is
//! more work than hands, drop the work that matters least, at once and on purpose, and count it.
//!
//! `offer` gives a job to the pool, with one of four answers:
//!
//! | | |
//! | --- | --- |
//! | `Accepted` | the pool has it |
//! | `Already` | a job of this key waits or runs: another would do the same again |
//! | `Shed` | the queue is full |
//! | `Closed` | the pool is shut down |
//!
//! It never waits. A client who waits for room in the queue waits for work that is not his, and does so just
//! when the service is slowest.
//!
//! The mark on a key keeps a hundred populations of one passenger from filling the queue. It has to be wiped
//! off when the job is over, and here is the difficulty: there are more ways for a job to be over than one
//! thinks of.
//!
//! | what becomes of the job | when the mark must go |
//! | --- | --- |
//! | it is executed: succeeds, fails, panics | before the pool counts it, or gives it to its handler of failures |
//! | the pool refuses it | before `offer` returns |
//! | it comes back from `quit`, or the pool drops it | when it is dropped |
//!
//! A mark that stays is a bug that nobody sees for weeks: one passenger is never cached again, and the only
//! sign is a count of `Already` that grows. A mark that goes too early lets the same work in twice, and so
//! does a job that wipes off the mark of another.
//!
//! The pool is the crate `worker-pool`, in the models as well: your code runs against its real source, on
//! simulated threads. So the pictures of these models show the pool's steps too. Read the last rows and the
//! sentence below first, then look for your own file among the lines.
//!
//! About 25 lines. Before moving on, be sure that you can say
//!
//! - for each row of the second table, which line of yours wipes the mark off;
//! - which locks are held when a job is dropped that the pool has refused;
//! - who should be told of `Shed`, and at which rate it is time to do something about it.
//!
//! Further reading: "Using load shedding to avoid overload" in the Amazon Builders' Library,
//! <https://aws.amazon.com/builders-library/using-load-shedding-to-avoid-overload/>; "Handling Overload" in
//! Google's *Site Reliability Engineering*, <https://sre.google/sre-book/handling-overload/>.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{Gate, IS_MODEL, OpenAtEnd, check, sync, thread};
    use lesson_41::exercises::shed;
    use worker_pool as pool;

    mod shedding;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, OpenAtEnd, sync, thread};
    use lesson_41::modelled::exercises::shed;
    use worker_pool::modelled as pool;

    mod shedding;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }
}
