//! # Exercise 1: `read_at_once`
//!
//! Edit `src/exercises/read_at_once.rs` and run `cargo test -p lesson-42` until this file passes.
//!
//! A request wants to know up to six things of a store. Six threads would ask for them at the same
//! time. But a connection can carry several questions on one journey: a command that takes many keys
//! (Redis calls it `MGET`), or many commands that are sent together (a *pipeline*). Either is one
//! *round trip*, and no thread. You write that.
//!
//! There is concurrency in it all the same, since a service has many requests at a time, and they
//! share this reader. Two things make that hard, and both are in what a connection is: a
//! conversation, in which replies come in the order of the questions, and belong to nobody else.
//!
//! - Two readers on one connection have to take turns, for as long as a round trip. So each has one
//!   to itself, and `idle` keeps those that nobody uses:
//!
//!   ```text
//!   take an idle connection, or make one  →  exchange  →  is it in step? back to the idle ones
//!   ```
//!
//!   The lock is for the list, not for the journey, nor for the making of a connection. Look twice
//!   at how long a guard lives.
//! - Replies that nobody waited for are still in the connection. Who gives back a connection after a
//!   timeout gives the next request somebody else's answers. That is the worst fault a cache can
//!   have, and services have really had it.
//!
//! `src/parts.rs` holds what you are given, on a page: `Connection` and its `exchange`, `Command`,
//! `Reply`, `Lost`, `ReadError`. Read it first. Its key sentence is about what `exchange` leaves behind
//! when the replies did not come: "They may still be on their way then, and whoever uses this
//! connection next reads them as its own answers."
//!
//! The rest is care with answers: each value in the place of its key, a miss is `None`, and whatever
//! went wrong is an error. "The store is down" and "the store has none of these" look alike only to
//! a program that throws errors away; its next step is to ask the database, for everybody at once.
//!
//! The checks count round trips and connections, and look at what comes back. Then they let two
//! readers meet in every interleaving. About 20 lines. Before moving on, be sure that you can say
//!
//! - where each guard of `idle` is dropped, and what would wait if it were one line later;
//! - which of the three errors leaves the connection usable, and why;
//! - how many connections there are in the end if six readers read at a time, a thousand times.
//!
//! Further reading: Redis on pipelining, <https://redis.io/docs/latest/develop/using-commands/pipelining/>;
//! the documentation of the crate `r2d2`, which does this for any kind of connection, with a bound.

mod support;

use lesson_42::parts::{Lost, ReadError};
use lesson_42::{exercises, modelled};
use std::sync::Arc;
use support::{Counts, Line, Meeting, Mood, Store, food, in_time};

/// Keys as a request has them: some are not in the store, one is asked for twice.
const SIX: [&str; 6] = ["d", "c", "a", "d", "e", "b"];

/// What is expected as the answer to these keys.
fn foods(keys: &[&str]) -> Result<Vec<Option<String>>, ReadError> {
    Ok(keys.iter().map(|key| food(key)).collect())
}

mod on_real_threads {
    use super::exercises::read_at_once::Reader;
    use super::*;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::thread;

    fn reader(store: &Store) -> Reader<Line> {
        let store = store.clone();
        Reader::new(move || store.connect())
    }

    #[test]
    fn six_keys_are_one_round_trip() {
        in_time(|| {
            let store = Store::new();
            let answer = reader(&store).read_at_once(&["a", "b", "c", "d", "e", "f"]);
            assert_eq!(
                answer,
                foods(&["a", "b", "c", "d", "e", "f"]),
                "expected the values of six keys"
            );
            let Counts {
                round_trips,
                connections,
                ..
            } = store.counts();
            assert!(
                round_trips == 1 && connections == 1,
                "expected one round trip for six keys, on one connection: there were {round_trips}, on {connections}"
            );
        });
    }

    #[test]
    fn a_hundred_keys_are_one_round_trip_as_well() {
        in_time(|| {
            let store = Store::new();
            let keys: Vec<&str> = SIX.into_iter().cycle().take(100).collect();
            let answer = reader(&store).read_at_once(&keys);
            assert_eq!(answer, foods(&keys), "expected the values of 100 keys");
            let round_trips = store.counts().round_trips;
            assert!(
                round_trips == 1,
                "expected one round trip for 100 keys, as for six: there were {round_trips}"
            );
        });
    }

    #[test]
    fn the_thread_that_asks_makes_the_round_trip() {
        in_time(|| {
            let me = thread::current().id();
            let is_me = move |what: &str| {
                let it_is = thread::current().id() == me;
                assert!(it_is, "expected the calling thread to {what}: another did");
            };
            let exchanging = move || is_me("make the round trip");
            let store = Store::with(move || is_me("connect"), exchanging);
            let answer = reader(&store).read_at_once(&SIX);
            assert_eq!(answer, foods(&SIX), "expected the values of six keys");
        });
    }

    #[test]
    fn each_value_is_in_the_place_of_its_key() {
        in_time(|| {
            let answer = reader(&Store::new()).read_at_once(&SIX);
            assert_eq!(
                answer,
                foods(&SIX),
                "expected an answer for each of {SIX:?} in its place: misses are `None`, and a key that is asked twice is answered twice"
            );
        });
    }

    #[test]
    fn nothing_in_the_store_is_six_misses() {
        in_time(|| {
            let answer = reader(&Store::new()).read_at_once(&["c", "e", "x", "y", "z", "c"]);
            assert_eq!(
                answer,
                Ok(vec![None; 6]),
                "expected a miss for each of six keys"
            );
        });
    }

    #[test]
    fn no_keys_are_no_round_trip() {
        in_time(|| {
            let store = Store::new();
            let answer = reader(&store).read_at_once(&[]);
            assert_eq!(answer, Ok(vec![]), "expected no values for no keys");
            assert_eq!(
                store.counts(),
                Counts::default(),
                "expected neither a connection nor a round trip, since there is nothing to ask"
            );
        });
    }

    #[test]
    fn one_read_after_the_other_uses_one_connection() {
        in_time(|| {
            let store = Store::new();
            let reader = reader(&store);
            for _ in 0..100 {
                assert_eq!(reader.read_at_once(&SIX), foods(&SIX));
            }
            let Counts {
                connections,
                round_trips,
                ..
            } = store.counts();
            assert!(
                connections == 1 && round_trips == 100,
                "expected 100 reads, one after the other, to share a connection: there were {connections}, and {round_trips} round trips"
            );
        });
    }

    #[test]
    fn a_refusal_is_told_and_costs_no_connection() {
        in_time(|| {
            for mood in [Mood::Refusing, Mood::RefusingOne] {
                let store = Store::new();
                let reader = reader(&store);
                store.is(mood);
                let answer = reader.read_at_once(&SIX);
                assert_eq!(
                    answer,
                    Err(ReadError::Refused("LOADING".to_owned())),
                    "expected the store's refusal, since a read of which a part was refused is no answer ({mood:?})"
                );
                store.is(Mood::Well);
                assert_eq!(reader.read_at_once(&SIX), foods(&SIX));
                let connections = store.counts().connections;
                assert!(
                    connections == 1,
                    "expected the connection to be used again after a refusal: {connections} were made"
                );
            }
        });
    }

    /// Reads, with a new connection or one that is idle, from a store that does not reply in time.
    fn lose(was_idle: bool) {
        let store = Store::new();
        let reader = reader(&store);
        if was_idle {
            assert_eq!(reader.read_at_once(&SIX), foods(&SIX));
        }
        store.is(Mood::Slow);
        let answer = reader.read_at_once(&["a", "b"]);
        assert_eq!(
            answer,
            Err(ReadError::Lost("no reply within 50 ms".to_owned())),
            "expected to be told that the connection was lost, and why"
        );
        let Counts {
            round_trips, open, ..
        } = store.counts();
        let tries = round_trips - usize::from(was_idle);
        assert!(
            tries == 1,
            "expected a read that failed not to be tried again: there were {tries} round trips"
        );
        assert!(
            open == 0,
            "expected a lost connection to be dropped at once: it is still there"
        );
        store.is(Mood::Well);
        let answer = reader.read_at_once(&["d", "f"]);
        assert_eq!(
            answer,
            foods(&["d", "f"]),
            "expected the values of d and f, from a new connection"
        );
    }

    #[test]
    fn a_new_connection_that_is_lost_is_told_and_never_used_again() {
        in_time(|| lose(false));
    }

    #[test]
    fn an_idle_connection_that_is_lost_is_told_and_never_used_again() {
        in_time(|| lose(true));
    }

    #[test]
    fn no_connection_is_told() {
        in_time(|| {
            let refused = || Err::<Line, _>(Lost("connection refused".to_owned()));
            let answer = Reader::new(refused).read_at_once(&SIX);
            assert_eq!(
                answer,
                Err(ReadError::Lost("connection refused".to_owned())),
                "expected to be told that there is no connection, and why"
            );
        });
    }

    #[test]
    fn replies_that_do_not_fit_are_told() {
        in_time(|| {
            use Mood::*;
            for mood in [
                OneShort,
                OneMore,
                NoReply,
                OfTheOtherKind,
                OneReplyBefore,
                OneReplyBehind,
                RefusingOneReplyShort,
                RefusingOneReplyMore,
            ] {
                let store = Store::new();
                let reader = reader(&store);
                store.is(mood);
                let answer = reader.read_at_once(&SIX);
                assert_eq!(
                    answer,
                    Err(ReadError::OutOfStep),
                    "expected an error, since the store's replies are {mood:?}: whose values are these?"
                );
                let open = store.counts().open;
                assert!(
                    open == 0,
                    "expected a connection that is out of step to be dropped: it is still there"
                );
            }
        });
    }

    #[test]
    fn a_connection_on_which_the_exchange_panicked_is_never_used_again() {
        in_time(|| {
            for was_idle in [false, true] {
                let store = Store::new();
                let reader = reader(&store);
                if was_idle {
                    assert_eq!(reader.read_at_once(&SIX), foods(&SIX));
                }
                store.is(Mood::Panicking);
                let reading = AssertUnwindSafe(|| reader.read_at_once(&["a", "b"]));
                let outcome = catch_unwind(reading);
                assert!(
                    !matches!(outcome, Ok(Ok(_))),
                    "expected no values from an exchange that panicked"
                );
                let open = store.counts().open;
                assert!(
                    open == 0,
                    "expected a connection on which the exchange panicked to be dropped: it is still there"
                );
                store.is(Mood::Well);
                let answer = reader.read_at_once(&["d", "f"]);
                assert_eq!(
                    answer,
                    foods(&["d", "f"]),
                    "expected the values of d and f, from a new connection"
                );
            }
        });
    }

    #[test]
    fn six_readers_are_under_way_at_once_on_six_connections() {
        in_time(|| {
            let meeting = Meeting::of(6);
            let theirs = Arc::clone(&meeting);
            let store = Store::with(|| (), move || theirs.attend());
            let reader = reader(&store);
            let keys = ["a", "b", "c", "d", "e", "f"];
            thread::scope(|scope| {
                for key in keys {
                    let reader = &reader;
                    scope.spawn(move || {
                        for _ in 0..100 {
                            assert_eq!(reader.read_at_once(&[key, key]), foods(&[key, key]));
                        }
                    });
                }
            });
            let (most, connections) = (meeting.most(), store.counts().connections);
            assert!(
                most == 6,
                "expected six readers to be under way at once: at most {most} were"
            );
            assert!(
                connections == 6,
                "expected six readers, at six hundred reads, to need six connections: {connections} were made"
            );
        });
    }
}

/// The same file, on simulated threads, in every order in which they can meet.
mod in_every_interleaving {
    use super::modelled::exercises::read_at_once::Reader;
    use super::support::check;
    use super::*;
    use interleave::sync::Barrier;
    use interleave::thread;
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed}; // std's take no part in the model

    fn reader(store: &Store) -> Arc<Reader<Line>> {
        let store = store.clone();
        Arc::new(Reader::new(move || store.connect()))
    }

    /// Lets two threads read, each its own keys, `times` times.
    fn two_read(reader: &Arc<Reader<Line>>, times: usize) {
        let theirs = Arc::clone(reader);
        let other = thread::spawn(move || {
            for _ in 0..times {
                assert_eq!(
                    theirs.read_at_once(&["a", "c"]),
                    foods(&["a", "c"]),
                    "expected this reader's own values, whatever others read meanwhile"
                );
            }
        });
        for _ in 0..times {
            assert_eq!(
                reader.read_at_once(&["b", "d"]),
                foods(&["b", "d"]),
                "expected this reader's own values, whatever others read meanwhile"
            );
        }
        other.join().unwrap();
    }

    #[test]
    fn two_readers_do_not_disturb_one_another() {
        check(2, || {
            let store = Store::new();
            two_read(&reader(&store), 2);
            let connections = store.counts().connections;
            assert!(
                connections <= 2,
                "expected two readers to need two connections at most: {connections} were made"
            );
        });
    }

    #[test]
    fn two_readers_make_their_round_trips_at_once() {
        check(2, || {
            let both = Barrier::new(2);
            let store = Store::with(|| (), move || _ = both.wait());
            two_read(&reader(&store), 1);
        });
    }

    #[test]
    fn who_reads_on_an_idle_connection_keeps_nobody_waiting() {
        check(2, || {
            let (both, is_warm) = (Barrier::new(2), Arc::new(AtomicBool::new(false)));
            let meet = Arc::clone(&is_warm);
            let store = Store::with(
                || (),
                move || {
                    if meet.load(Relaxed) {
                        both.wait();
                    }
                },
            );
            let reader = reader(&store);
            // Now there is one idle connection: one of the two reads on it, the other connects.
            assert_eq!(reader.read_at_once(&["b"]), foods(&["b"]));
            is_warm.store(true, Relaxed);
            two_read(&reader, 1);
        });
    }

    #[test]
    fn two_readers_connect_at_once() {
        check(2, || {
            let both = Barrier::new(2);
            let store = Store::with(move || _ = both.wait(), || ());
            // Nobody gives a connection back before both have connected, so both have to.
            two_read(&reader(&store), 1);
        });
    }

    #[test]
    fn what_one_reader_lost_reaches_no_other() {
        check(2, || {
            let store = Store::new();
            store.lose("a");
            let reader = reader(&store);
            let theirs = Arc::clone(&reader);
            let other = thread::spawn(move || {
                let answer = theirs.read_at_once(&["a"]);
                assert!(
                    answer.is_err(),
                    "expected to be told that no reply came: {answer:?}"
                );
            });
            for _ in 0..2 {
                let answer = reader.read_at_once(&["b"]);
                assert_eq!(
                    answer,
                    foods(&["b"]),
                    "expected the value of b: a reply to another reader's question is not it"
                );
            }
            other.join().unwrap();
        });
    }
}
