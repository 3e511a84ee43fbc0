//! # Exercise 3: `single_flight`
//!
//! Edit `src/exercises/single_flight.rs`.
//!
//! At noon the entry of a popular passenger expires. A hundred requests miss it within the same few
//! milliseconds, and each goes to the database, which has never had a hundred of these at once. It gets
//! slower; so more requests arrive before the first has stored anything; so there are more misses. This is
//! a *stampede* (also: thundering herd, dogpile), and many an outage began with it.
//!
//! The way out is to notice that all hundred want the same. The first of them fetches it, the others wait
//! for him. In the language of this exercise, they board one *flight*:
//!
//! ```text
//! let (seat, pilot) = flights.board("1234");
//! if let Some(pilot) = pilot {
//!     pilot.land(read_the_database());   // here, or in a job of a pool that the pilot is moved into
//! }
//! let answer = seat.wait(Duration::from_millis(200));
//! ```
//!
//! Lesson 32 has you build `get_or_compute`, which looks much the same. Three things are different here:
//!
//! - *It forgets.* What has landed is given to those aboard, and to nobody else. To keep it is the cache's
//!   affair, and the cache knows when it expires.
//! - *A failure is an answer.* If the database is down, one request finds out, and all who are aboard hear
//!   of it. That each of the hundred tries for himself, in turn, is the stampede again, in single file.
//! - *Clients leave.* Each waits as long as his own limit allows. That one goes must not stop the flight:
//!   others may be aboard, and others may come.
//!
//! The part that goes wrong in programs is the pilot. It may be moved into a job, and the job may panic, be
//! refused by a full pool, or come back from `quit`. In each case nobody is left who could land, and the
//! hundred must hear it at once. You have one tool for "whatever becomes of it": `Drop`.
//!
//! In the models, time is virtual, and a limit of an hour may be over at any moment. So these checks
//! compare clocks: whoever was told of the end must not have slept until his time was over.
//!
//! About 30 lines. Before moving on, be sure that you can say
//!
//! - which lock your code holds while somebody waits, and who else wants that lock;
//! - why the key has to be forgotten *before* anybody hears of the end, and not after;
//! - what a client gets to see who wrote something, boards a flight that began before that, and trusts
//!   the answer. (What would you offer him? Go has `Forget` for this.)
//!
//! Further reading: `golang.org/x/sync/singleflight`, <https://pkg.go.dev/golang.org/x/sync/singleflight>;
//! Rajesh Nishtala and others, "Scaling Memcache at Facebook" (NSDI 2013), section 3.2.1, where leases
//! do this between machines.

mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{Gate, IS_MODEL, Meeting, check, check_few, sync, thread, time};
    use lesson_41::exercises::single_flight;
    use worker_pool as pool;

    mod crowd;
    mod flights;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, Meeting, sync, thread, time};
    use lesson_41::modelled::exercises::single_flight;
    use worker_pool::modelled as pool;

    mod flights;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_few(model: impl Fn() + Send + Sync + 'static) {
        check(model);
    }
}
