//! # Exercise 1: `map_on_threads`
//!
//! Edit `src/exercises/map_on_threads.rs`, and run `cargo test -p lesson-31` until this file passes.
//!
//! You have a list and a function that takes its time: pages to fetch, say. Called in a loop, each
//! call waits for the one before it. You write the loop that does not: a thread for each input, all
//! of them at once, and the results in the order of the inputs, as an ordinary `map` would give them.
//!
//! ```text
//! let sizes = map_on_threads(urls, |url| fetch(url).len());     // Vec<usize>
//! ```
//!
//! A thread is started by `thread::spawn`, which returns at once, with a handle. `join` on the handle
//! waits for the thread to end and returns what its closure returned. That is all the communication
//! there is in this lesson: something goes in when the thread starts, and something comes out when
//! it ends. Keep the handles in the order of the inputs, and the results are in that order too,
//! whichever thread ends first.
//!
//! - *When are the threads started, when joined?* An iterator is lazy. If starting and joining are
//!   two steps of one chain, ask what happens to the second input before the first thread has ended.
//! - *Who owns `work`?* All the threads call it, none of them knows which will be the last, and
//!   `thread::spawn` lets no thread borrow from you. The reference count that may be changed from
//!   several threads is `Arc`. (A `thread::scope` lets you borrow, and is as right an answer.)
//! - *What becomes of a panic?* `join` returns it, as an `Err` with the payload: the value that
//!   `panic!` was called with, in a box. `resume_unwind` lets it go on, as it was. `unwrap` does not:
//!   it panics anew, with a text of its own, and a caller who knew what to do about the first panic
//!   does not know it in the second. And not yet! Whoever panics at the first `Err` leaves threads
//!   behind that still run, with nobody to hear how they end.
//!
//! The panics in these checks are part of them.
//!
//! The first checks run on real threads. The others run your file on simulated threads, in every order
//! in which these can meet, and draw the simplest order that goes wrong.
//!
//! Before moving on, be sure that you can say
//!
//! - what your program would do with 20,000 inputs (step 9 of the demo counts what that costs, lesson
//!   37 does it, and lesson 38 has the cure);
//! - why the compiler asks for `Send` on the inputs and the results, for `Send + Sync` on `work`, and
//!   for `'static` on all three: inputs, results and `work`;
//! - what a thread's panic would do to the rest of the program if nobody joined it.
//!
//! Further reading:
//!
//! - `std::thread`, <https://doc.rust-lang.org/std/thread/>, and `JoinHandle::join` on panics;
//! - "Send and Sync" in the Rustonomicon, <https://doc.rust-lang.org/nomicon/send-and-sync.html>.

mod support;

use lesson_31::{exercises, modelled};
use std::collections::HashSet;
use std::panic::{panic_any, resume_unwind};
use support::{in_time, payload_of};

/// What an unlucky call panics with: not a text, so that nobody can make one up that looks like it.
#[derive(Debug, PartialEq)]
struct Unlucky(u32);

/// What the caller hears: of which call, if what that call panicked with arrives as it was.
fn heard_from<T>(body: impl FnOnce() -> T) -> String {
    let Some(payload) = payload_of(body) else {
        return "no panic".to_owned();
    };
    match payload.downcast::<Unlucky>() {
        Ok(unlucky) => format!("the panic of call {}", unlucky.0),
        Err(payload) => format!("another panic: {}", support::message_of(&*payload)),
    }
}

mod on_real_threads {
    use super::exercises::map_on_threads::map_on_threads;
    use super::support::{Meeting, Tally};
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    use std::thread;

    #[test]
    fn each_input_gives_its_result() {
        in_time(|| {
            let squares = map_on_threads(vec![3, 1, 2, 3], |input: u64| input * input);
            assert_eq!(
                squares,
                [9, 1, 4, 9],
                "expected the square of each of 3, 1, 2 and 3, in this order"
            );
        });
    }

    #[test]
    fn no_inputs_give_no_results() {
        in_time(|| {
            let results = map_on_threads(Vec::new(), |input: u32| input);
            assert!(
                results.is_empty(),
                "expected no results, since there were no inputs: got {results:?}"
            );
        });
    }

    #[test]
    fn all_calls_are_under_way_at_once() {
        in_time(|| {
            for inputs in [1, 2, 8, 100] {
                let meeting = Meeting::of(inputs);
                let inside = Arc::clone(&meeting);
                map_on_threads(vec![(); inputs], move |()| inside.attend());
                let most = meeting.most();
                assert!(
                    most == inputs,
                    "expected {inputs} calls to be under way at once: the most that ever were is \
                     {most}"
                );
            }
        });
    }

    #[test]
    fn each_call_has_a_new_thread_of_its_own() {
        in_time(|| {
            for inputs in [1, 8] {
                let threads = map_on_threads(vec![(); inputs], |()| thread::current().id());
                let different = threads.iter().collect::<HashSet<_>>().len();
                let own = thread::current().id();
                let on_the_caller = threads.iter().filter(|&&id| id == own).count();
                assert!(
                    different == inputs && on_the_caller == 0,
                    "expected {inputs} calls on {inputs} threads, none of them the caller's: they \
                     ran on {different}, {on_the_caller} of the calls on the caller's"
                );
            }
        });
    }

    #[test]
    fn results_come_in_the_order_of_the_inputs() {
        in_time(|| {
            let others = Tally::default();
            let results = map_on_threads((0..8).collect(), move |input: i32| {
                match input {
                    0 => _ = others.wait_for(7), // the first call ends last
                    _ => others.add(),
                }
                input
            });
            assert_eq!(
                results,
                [0, 1, 2, 3, 4, 5, 6, 7],
                "expected the results in the order of the inputs, not in that of completion"
            );
        });
    }

    // Neither copied nor cloned nor shown: inputs and results may be anything that can be sent.
    #[test]
    fn inputs_and_results_are_only_moved() {
        in_time(|| {
            struct Job(Box<dyn FnOnce() -> Made + Send>);
            struct Made(String);

            let jobs = ["left", "right"].map(|side| Job(Box::new(move || Made(side.to_owned()))));
            let made = map_on_threads(jobs.into(), |job: Job| (job.0)());
            let sides: Vec<_> = made.into_iter().map(|made| made.0).collect();
            assert_eq!(
                sides,
                ["left", "right"],
                "expected each result to be what its own call has made"
            );
        });
    }

    #[test]
    fn a_panic_reaches_the_caller_with_its_own_payload() {
        in_time(|| {
            let heard = heard_from(|| {
                map_on_threads(vec![1, 2, 3], |input: u32| match input {
                    2 => panic_any(Unlucky(input)),
                    _ => input,
                })
            });
            assert!(
                heard == "the panic of call 2",
                "expected the panic of call 2 to reach the caller with the payload that call 2 gave \
                 it: it heard {heard}"
            );
        });
    }

    #[test]
    fn the_other_calls_are_made_although_one_panics() {
        in_time(|| {
            let ended = Arc::new(AtomicUsize::new(0));
            let count = Arc::clone(&ended);
            let heard = heard_from(|| {
                map_on_threads((0..8).collect(), move |input: u32| {
                    if input == 0 {
                        resume_unwind(Box::new(Unlucky(input)));
                    }
                    count.fetch_add(1, SeqCst);
                })
            });
            let ended = ended.load(SeqCst);
            assert!(
                heard == "the panic of call 0" && ended == 7,
                "expected the panic of call 0 to reach the caller when the 7 others had ended: {ended} \
                 had, and it heard {heard}"
            );
        });
    }
}

/// The same file on simulated threads, in every order in which they can meet.
mod on_simulated_threads {
    use super::modelled::exercises::map_on_threads::map_on_threads;
    use super::support::check;
    use super::*;
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use interleave::sync::{Arc, Barrier};

    #[test]
    fn both_results_are_there_whichever_comes_first() {
        check(|| {
            let results = map_on_threads(vec![1, 2], |input: u32| 10 * input);
            assert_eq!(
                results,
                [10, 20],
                "expected the results of both calls, in the order of the inputs"
            );
        });
    }

    #[test]
    fn three_calls_are_under_way_at_once() {
        check(|| {
            let all = Barrier::new(3);
            map_on_threads(vec![(), (), ()], move |()| _ = all.wait());
        });
    }

    #[test]
    fn both_calls_have_ended_when_it_returns() {
        check(|| {
            let ended = Arc::new(AtomicUsize::new(0));
            let count = Arc::clone(&ended);
            map_on_threads(vec![1, 2], move |_: u32| _ = count.fetch_add(1, Relaxed));
            let ended = ended.load(Relaxed);
            assert!(
                ended == 2,
                "expected 2 calls to have ended when `map_on_threads` returns: {ended} had"
            );
        });
    }

    #[test]
    fn a_panic_waits_until_the_other_call_has_ended() {
        check(|| {
            let ended = Arc::new(AtomicUsize::new(0));
            let count = Arc::clone(&ended);
            let heard = heard_from(|| {
                map_on_threads(vec![1, 2], move |input: u32| {
                    if input == 1 {
                        panic_any(Unlucky(input));
                    }
                    count.fetch_add(1, Relaxed);
                })
            });
            assert!(
                heard == "the panic of call 1",
                "expected the caller to hear the panic of call 1: it heard {heard}"
            );
            let ended = ended.load(Relaxed);
            assert!(
                ended == 1,
                "expected the panic of call 1 to reach the caller when call 2 has ended, too: it had \
                 not"
            );
        });
    }

    #[test]
    fn of_two_panics_the_first_in_the_order_of_the_inputs_is_heard() {
        check(|| {
            let heard = heard_from(|| {
                map_on_threads(vec![1, 2], |input: u32| -> u32 {
                    panic_any(Unlucky(input))
                })
            });
            assert!(
                heard == "the panic of call 1",
                "expected the caller to hear the panic of call 1, the first of two: it heard {heard}"
            );
        });
    }
}
