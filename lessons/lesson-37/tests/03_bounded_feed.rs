//! Exercise 3: no more than can be held.
//!
//! Edit `src/exercises/bounded_feed.rs` and run `cargo test -p lesson-37 --test 03_bounded_feed`
//! until this file passes.
//!
//! In exercise 2 the messages came as a list: before the first was sent, all of them were in
//! memory. With 20,000 texts of 64 KiB that is more than a gigabyte, and no limit on the threads
//! changes it. The pool that cured the service had that very fault: three workers, and a queue with
//! room for everything.
//!
//! So now the messages come from a *source*, an iterator that makes the next one when it is asked: a
//! query that is read row by row, a file, a template that is filled in. What has not been asked for
//! does not exist yet, and takes no room. All that is left to do is not to ask too early:
//!
//! ```text
//!                       ┌ capacity ┐
//!    source ─── asks ──▶│ · · · · ·│──▶ workers ──▶ sent
//!                       └──────────┘
//!              └──────── under way: at most workers + capacity ────────┘
//! ```
//!
//! A channel of that capacity, `workers` threads that receive from it, and a loop that sends into
//! it what the source gives out: nearly right. Count, when everything is full, who holds a message.
//! Each worker has one. The queue has `capacity`. And then there is the loop, which has asked the
//! source for one more and now stands before a full queue, with the message in its hand. It is one
//! too many, and with a capacity of 0 and one worker it is twice as many as allowed.
//!
//! One message, is it worth an exercise? It is when the message is a video. More often it is worth
//! the thought, since the capacity of a queue is easily taken for a bound on all that is under way.
//! What has to be there before the source may be asked? From when to when does each message need it,
//! and who gives it back?
//!
//! The checks count at both ends: at the source when it is asked, and when `send` returns. And they
//! hold the workers, to see whether the source is asked ahead. A pool that asks when somebody is
//! free keeps within every bound, too, and wastes the time in which the source takes long.
//!
//! Before moving on, be able to say, for your answer
//!
//! - where each of the messages is that are under way, at a moment when all is full;
//! - which line, moved by one, would let in one more;
//! - who waits when the gateway becomes slow, and who when the source does. This is back-pressure,
//!   and it reaches as far up as somebody is made to wait.
//!
//! Further reading: `sync_channel` in std and the *hand* of its sender; "Queues Don't Fix Overload"
//! by Fred Hebert; lesson 40, where a queue that is full may also refuse.

mod support;

use lesson_37::{exercises, modelled};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use support::{Gauge, Meeting, Tally, in_time, panic_of};

mod on_real_threads {
    use super::exercises::bounded_feed::bounded_feed;
    use super::*;

    /// Workers and a capacity, of many kinds.
    const SIZES: [(usize, usize); 6] = [(1, 0), (1, 1), (1, 3), (2, 0), (2, 1), (3, 5)];

    #[test]
    fn every_message_is_sent_once() {
        in_time(|| {
            for (workers, capacity) in SIZES {
                let sent = Mutex::new(Vec::new());
                let count = bounded_feed(0..200, workers, capacity, |message: usize| {
                    sent.lock().unwrap().push(message);
                });
                let mut sent = sent.into_inner().unwrap();
                if workers > 1 {
                    sent.sort_unstable();
                }
                assert!(
                    count == 200 && sent.iter().copied().eq(0..200),
                    "expected 200 messages to be sent once each, by 1 worker in their order, and to be \
                     counted: with {workers} workers and a capacity of {capacity}, {} were sent, and {count} \
                     counted",
                    sent.len()
                );
            }
        });
    }

    #[test]
    fn no_more_are_under_way_than_workers_and_capacity() {
        in_time(|| {
            for (workers, capacity) in SIZES {
                let under_way = Gauge::default();
                let source = (0..50).inspect(|_| under_way.up());
                bounded_feed(source, workers, capacity, |_: usize| {
                    thread::yield_now();
                    under_way.down();
                });
                let (most, allowed) = (under_way.most(), workers + capacity);
                assert!(
                    most <= allowed,
                    "expected at most {workers} + {capacity} messages that the source gave out and that \
                     are not sent yet: there were {most}"
                );
            }
        });
    }

    /// All workers are held until the source has given out all that it may, or until it is clear
    /// that it won't.
    #[test]
    fn the_source_is_asked_ahead_while_the_workers_are_busy() {
        in_time(|| {
            for (workers, capacity) in SIZES {
                let (given, seen) = (Tally::default(), AtomicUsize::new(0));
                let source = (0..20).inspect(|_| given.add());
                bounded_feed(source, workers, capacity, |message: usize| {
                    if message < workers {
                        seen.fetch_max(given.wait_for(workers + capacity), SeqCst);
                    }
                });
                let seen = seen.load(SeqCst);
                assert!(
                    seen >= workers + capacity,
                    "expected the source to be asked for {capacity} messages ahead while {workers} are \
                     being sent, {} in all: it was asked for {seen}",
                    workers + capacity
                );
            }
        });
    }

    #[test]
    fn as_many_are_sent_at_once_as_there_are_workers() {
        in_time(|| {
            for workers in [1, 2, 3, 8] {
                for capacity in [0, 2] {
                    let meeting = Meeting::of(workers);
                    bounded_feed(0..50, workers, capacity, |_: usize| meeting.attend());
                    let (threads, most) = (meeting.threads(), meeting.most());
                    assert!(
                        threads == workers && most == workers,
                        "expected 50 messages to be sent by as many threads as there are workers, \
                         {workers}, and as many at once: it took {threads} threads, and at most {most} were \
                         being sent"
                    );
                }
            }
        });
    }

    #[test]
    fn a_slow_message_holds_up_no_other() {
        in_time(|| {
            for capacity in [0, 1, 4] {
                let (others, begun) = (Tally::default(), AtomicUsize::new(0));
                bounded_feed(0..20, 2, capacity, |message: usize| match message {
                    // Message 0 is slow: it is through when all the others are.
                    0 => begun.store(others.wait_for(19), SeqCst),
                    _ => others.add(),
                });
                let begun = begun.load(SeqCst);
                assert!(
                    begun == 19,
                    "expected one worker to send the 19 other messages while message 0 takes its time, \
                     with a capacity of {capacity}: it sent {begun}"
                );
            }
        });
    }

    #[test]
    fn what_is_there_does_not_wait_for_a_slow_source() {
        in_time(|| {
            for (workers, capacity) in SIZES {
                let (sent, missed) = (Tally::default(), AtomicUsize::new(0));
                // The source takes its time: until all that it gave out has been sent.
                let source = (0..5).inspect(|&message| {
                    if missed.load(SeqCst) == 0 && sent.wait_for(message) < message {
                        missed.fetch_add(1, SeqCst);
                    }
                });
                bounded_feed(source, workers, capacity, |_: usize| sent.add());
                assert!(
                    missed.load(SeqCst) == 0,
                    "expected each message to be sent while the source still works on the next, with \
                     {workers} workers and a capacity of {capacity}"
                );
            }
        });
    }

    #[test]
    fn a_source_without_messages_and_one_with_few() {
        in_time(|| {
            let count = bounded_feed([].into_iter(), 3, 2, |message: usize| {
                panic!("there is no message {message}")
            });
            let few = bounded_feed(["a", "b"].into_iter(), 16, 100, |_| ());
            assert_eq!((count, few), (0, 2), "expected no message, and then 2");
        });
    }

    #[test]
    fn a_feed_without_workers_is_refused() {
        in_time(|| {
            for number in [0, 1] {
                let message = panic_of(|| bounded_feed(0..number, 0, 1, |_: usize| ()));
                assert_eq!(
                    message.as_deref(),
                    Some("a feed needs at least one worker"),
                    "expected a panic with this sentence when asked for 0 workers for {number} messages"
                );
            }
        });
    }
}

/// The same file, on simulated threads, in every order: one or two workers, and two to four messages.
mod on_simulated_threads {
    use super::modelled::exercises::bounded_feed::bounded_feed;
    use super::support::check;
    use interleave::sync::Barrier;
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use interleave::{Builder, check_up_to};
    use std::sync::atomic::AtomicUsize as Note; // takes no part in the model: to write it is no step

    /// Sends so many messages, and checks that all of them are, and how many were under way.
    fn feed(messages: usize, workers: usize, capacity: usize) {
        let (under_way, sent) = (AtomicUsize::new(0), Note::new(0));
        let most = Note::new(0);
        let source = (0..messages).inspect(|_| {
            most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
        });
        let count = bounded_feed(source, workers, capacity, |_| {
            sent.fetch_add(1, Relaxed);
            under_way.fetch_sub(1, Relaxed);
        });
        let (sent, most) = (sent.load(Relaxed), most.load(Relaxed));
        assert!(
            count == messages && sent == messages,
            "expected {messages} messages to be sent and counted: {sent} were sent, {count} counted"
        );
        assert!(
            most <= workers + capacity,
            "expected at most {workers} + {capacity} messages that the source gave out and that are not \
             sent yet: there were {most}"
        );
    }

    #[test]
    fn with_one_worker_and_no_capacity_one_message_is_under_way() {
        check(|| feed(3, 1, 0));
    }

    #[test]
    fn with_one_worker_and_a_capacity_of_1_two_are() {
        check(|| feed(4, 1, 1));
    }

    #[test]
    fn with_two_workers_and_no_capacity_two_are() {
        check_up_to(1, || feed(3, 2, 0));
    }

    /// Message 0 is being sent until the source is asked for message 1.
    #[test]
    fn the_source_is_asked_while_the_worker_is_busy() {
        check(|| {
            let both = Barrier::new(2);
            let source = (0..2).inspect(|&message| {
                if message == 1 {
                    both.wait();
                }
            });
            bounded_feed(source, 1, 1, |message| {
                if message == 0 {
                    both.wait();
                }
            });
        });
    }

    #[test]
    fn two_workers_are_at_work_at_once() {
        check(|| {
            let both = Barrier::new(2);
            bounded_feed(0..2, 2, 0, |_| _ = both.wait());
        });
    }

    /// The caller, a worker, and one that asks the source: there may be no fourth thread.
    #[test]
    fn a_message_that_has_to_wait_has_no_thread() {
        Builder::new()
            .threads(3)
            .preemptions(2)
            .check(|| _ = bounded_feed(0..3, 1, 2, |_| ()));
    }
}
