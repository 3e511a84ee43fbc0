//! # Exercise 3: `gather`
//!
//! Now put the guard to use. Open `src/exercises/gather.rs`: `gather` starts a thread for each input,
//! waits until all calls have ended and hands back what they made, in the order of the inputs.
//!
//! ```text
//! let pages = gather(urls, |url| fetch(url));     // Vec<thread::Result<Page>>
//! ```
//!
//! Give each call a slot of its own, in a vector that all threads share. A call fills its slot and
//! then gives up its member of the group, in that order. When `wait` returns, the slots are full.
//!
//! A call may panic. Then its slot must say so: `catch_unwind` turns a panic into the very `Err` that
//! joining its thread would have given. (`AssertUnwindSafe` is you, saying that nobody will look at
//! what the call left half done. Here that is true: it owned its input.)
//!
//! You may object that join handles do all this with less: keep them in a vector, join them in order.
//! You are right, and these checks accept it. A thread of your own that ends after one job is the case
//! in which you need no wait group. But the threads of lesson 38 live on, to run the next job, and
//! there is nothing to join: then counting is what remains. So do it by counting here, where it is
//! easy to see.
//!
//! Two things go wrong in programs that people really write:
//!
//! - The count, or the clone, is made *in* the thread. If `wait` comes first, it finds nobody to wait
//!   for. Often enough the threads are quicker, and nothing shows.
//! - The lock on the slots is held while the call runs. Then everything is right, and nothing is
//!   concurrent: one call at a time.
//!
//! Before moving on, be sure that you can say
//!
//! - which line of yours makes the second of these impossible, and which order of two lines matters;
//! - why `Arc::into_inner(slots)` after `wait` would give you the vector *nearly* always: the calls
//!   have ended, but what about the threads?
//!
//! Further reading:
//!
//! - `std::panic::catch_unwind`, <https://doc.rust-lang.org/std/panic/fn.catch_unwind.html>, and what
//!   it does not catch;
//! - Go's `errgroup`, <https://pkg.go.dev/golang.org/x/sync/errgroup>, the same idea with errors; you
//!   will build it in lesson 39.

mod support;

mod on_real_threads {
    use std::collections::HashSet;
    use std::panic::panic_any;
    use std::sync::{Barrier, Condvar, Mutex};
    use std::thread;
    use std::time::Duration;

    use interleave::in_time;
    use lesson_36::exercises::gather::gather;

    const LIMIT: Duration = Duration::from_secs(10);

    #[test]
    fn no_inputs_give_no_results() {
        in_time(LIMIT, || {
            let results = gather(Vec::new(), |input: u32| input);
            assert_eq!(
                results.len(),
                0,
                "gather() must make as many results as inputs"
            );
        });
    }

    // What works nearly always has a thousand occasions to fail here.
    #[test]
    fn a_thousand_times_in_a_row() {
        in_time(LIMIT, || {
            for round in 1..=1_000 {
                let results = gather(vec![1, 2], |input: u32| input);
                let made: Vec<_> = results.into_iter().map(Result::ok).collect();
                assert_eq!(
                    made,
                    [Some(1), Some(2)],
                    "gather() must do in round {round} what it did in the first"
                );
            }
        });
    }

    // The calls meet, and none leaves before all have come: a thread for each, all at once.
    #[test]
    fn all_calls_run_at_once() {
        in_time(LIMIT, || {
            let all = Barrier::new(8);
            let results = gather((0..8).collect(), move |input: usize| {
                all.wait();
                input
            });
            assert_eq!(
                results.len(),
                8,
                "gather() must make as many results as inputs"
            );
        });
    }

    #[test]
    fn each_call_has_a_thread_of_its_own() {
        in_time(LIMIT, || {
            let caller = thread::current().id();
            let results = gather((0..8).collect(), |_: usize| thread::current().id());

            let threads: HashSet<_> = results.into_iter().map(Result::unwrap).collect();
            assert!(
                !threads.contains(&caller),
                "no call may run on the thread that called gather()"
            );
            assert_eq!(threads.len(), 8, "8 calls must run on 8 threads");
        });
    }

    // Call 7 ends first, call 0 last: each waits for its turn.
    #[test]
    fn results_come_in_the_order_of_the_inputs() {
        in_time(LIMIT, || {
            let (turn, changed) = (Mutex::new(7), Condvar::new());
            let results = gather((0..8).collect(), move |input: i32| {
                let turn = turn.lock().unwrap();
                let mut turn = changed.wait_while(turn, |turn| *turn != input).unwrap();
                *turn -= 1;
                changed.notify_all();
                10 * input
            });

            let results: Vec<_> = results.into_iter().map(Result::ok).collect();
            let expected: Vec<_> = (0..8).map(|input| Some(10 * input)).collect();
            assert_eq!(
                results, expected,
                "results must come in the order of the inputs, not in that of their completion"
            );
        });
    }

    #[test]
    fn a_panic_stays_in_its_place_and_keeps_its_payload() {
        in_time(LIMIT, || {
            let results = gather(vec![1, 2, 3], |input: u32| match input {
                2 => panic_any(Unlucky(input)),
                _ => input,
            });

            let results: Vec<_> = results
                .into_iter()
                .map(|result| result.map_err(|payload| payload.downcast::<Unlucky>().ok()))
                .collect();
            let expected = [Ok(1), Err(Some(Box::new(Unlucky(2)))), Ok(3)];
            assert_eq!(
                results, expected,
                "a call that panics must be an Err in its place, with its own payload"
            );
        });
    }

    #[derive(Debug, PartialEq)]
    struct Unlucky(u32);

    // Neither copied nor cloned nor shown: inputs and results may be anything that can be sent.
    #[test]
    fn inputs_and_results_are_only_moved() {
        in_time(LIMIT, || {
            struct Job(Box<dyn FnOnce() -> Made + Send>);
            struct Made(String);

            let jobs = ["left", "right"].map(|side| Job(Box::new(move || Made(side.to_owned()))));
            let results = gather(jobs.into(), |job: Job| (job.0)());

            let sides: Vec<_> = results
                .into_iter()
                .map(|made| made.ok().map(|made| made.0))
                .collect();
            let expected = ["left", "right"].map(|side| Some(side.to_owned()));
            assert_eq!(
                sides, expected,
                "each result must be what its own call has made"
            );
        });
    }
}

mod in_every_interleaving {
    use super::support::check;
    use interleave::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    use interleave::sync::{Arc, Barrier};
    use lesson_36::modelled::exercises::gather::gather;

    #[test]
    fn gathers_both_results_whichever_comes_first() {
        check(|| {
            let results = gather(vec![1, 2], |input: u32| 10 * input);

            let results: Vec<_> = results.into_iter().map(Result::ok).collect();
            assert_eq!(
                results,
                [Some(10), Some(20)],
                "gather() must return the results of both calls, in the order of the inputs"
            );
        });
    }

    #[test]
    fn returns_only_when_both_calls_have_ended() {
        check(|| {
            let ended = Arc::new(AtomicUsize::new(0));
            let counter = Arc::clone(&ended);
            gather(vec![(), ()], move |()| {
                counter.fetch_add(1, SeqCst);
            });

            let ended = ended.load(SeqCst);
            assert_eq!(
                ended, 2,
                "gather() must return only when both calls have ended"
            );
        });
    }

    #[test]
    fn both_calls_run_at_once() {
        check(|| {
            let both = Barrier::new(2);
            gather(vec![(), ()], move |()| {
                both.wait();
            });
        });
    }

    #[test]
    fn a_panic_is_neither_lost_nor_waited_for() {
        check(|| {
            let ended = Arc::new(AtomicUsize::new(0));
            let counter = Arc::clone(&ended);
            let results = gather(vec![1, 2], move |input: u32| {
                assert_ne!(input, 1, "call 1 panics, as it should");
                counter.fetch_add(1, SeqCst);
                input
            });

            let ended = ended.load(SeqCst);
            assert_eq!(
                ended, 1,
                "gather() must wait for call 2 although call 1 panics"
            );
            let results: Vec<_> = results.into_iter().map(Result::ok).collect();
            assert_eq!(
                results,
                [None, Some(2)],
                "call 1 must be an Err in its place, and call 2 must keep its result"
            );
        });
    }
}
