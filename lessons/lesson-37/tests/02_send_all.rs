//! Exercise 2: many messages, a few at a time.
//!
//! Edit `src/exercises/send_all.rs` and run `cargo test -p lesson-37 --test 02_send_all` until this
//! file passes.
//!
//! Now the door of exercise 1 gets a house behind it: a list of messages goes in, a list of outcomes
//! comes out, and at no time more than `limit` messages are in flight. Two shapes are right:
//!
//! ```text
//!    a permit for each                        workers on a queue
//!
//!    for each message:                        `limit` threads:
//!        wait for a permit                        take a message, send it,
//!        start a thread that has it               note the outcome, take the next
//! ```
//!
//! In the first a thread lives as long as its message is in flight, in the second as long as there
//! are messages. Count the threads in each. And then move one line of the first: let the thread
//! wait for its permit itself. Still only `limit` messages are in flight, all outcomes are right,
//! and there is a thread for each of the 20,000 messages again, asleep at the door. A bound on what
//! is *in flight* is not yet a bound on what is *waiting*; here the checks count both.
//!
//! Messages are sent over a network, so some fail. What comes back is a list, and the third entry
//! has to be the outcome of the third message, whoever was finished first. An error is an outcome
//! like any other, and so is a panic: the others are sent all the same, as many at once as before.
//! (Go's `errgroup`, and `collect::<Result<Vec<_>, _>>()`, stop at the first error. That is another
//! contract, for when one failure makes the rest useless. With messages to 20,000 people it does
//! not.)
//!
//! `send` is borrowed by all threads, and messages may borrow as well, so the threads are scoped. Say
//! `let send = &send;` before a `move` closure, or the first thread takes it away from the others.
//!
//! The checks hold messages in flight until `limit` of them have met, which no sequential answer
//! survives, and count how many there ever are. No clock is looked at.
//!
//! Before moving on, be able to say
//!
//! - how many threads there are with your answer, at most, while 20,000 messages are sent;
//! - what a panic in `send` would do to your answer if nobody caught it, message by message, up to
//!   the one after which nothing moves any more;
//! - how two threads can write to one vector without a lock. (If yours do.)
//!
//! Further reading: the documentation of `std::panic::catch_unwind`;
//! `futures::StreamExt::buffered`, which is this function for futures; Little's law, which tells
//! you the limit that you need.

mod support;

use lesson_37::{exercises, modelled};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use support::{Meeting, Tally, in_time, panic_of, panic_quietly};

mod on_real_threads {
    use super::exercises::send_all::{Outcome, send_all};
    use super::*;

    /// A gateway that refuses every seventh message.
    fn refuses_sevens(message: usize) -> Result<(), String> {
        match message % 7 {
            0 => Err(format!("message {message} is refused")),
            _ => Ok(()),
        }
    }

    #[test]
    fn a_thousand_messages_have_their_outcomes_in_order() {
        in_time(|| {
            for limit in [1, 3, 16] {
                let outcomes = send_all((0..1_000).collect(), limit, refuses_sevens);
                let expected: Vec<_> = (0..1_000)
                    .map(|message| match refuses_sevens(message) {
                        Ok(()) => Outcome::Sent,
                        Err(error) => Outcome::Failed(error),
                    })
                    .collect();
                assert_eq!(
                    outcomes.len(),
                    1_000,
                    "expected an outcome for each of 1,000 messages, with a limit of {limit}"
                );
                assert!(
                    outcomes == expected,
                    "expected each outcome in the place of its message, with a limit of {limit}"
                );
            }
        });
    }

    #[test]
    fn every_message_is_sent_once() {
        in_time(|| {
            let sent: Vec<AtomicUsize> = (0..500).map(|_| AtomicUsize::new(0)).collect();
            // Messages may borrow: this one is a reference to its own counter.
            send_all(sent.iter().collect(), 4, |message| {
                message.fetch_add(1, SeqCst);
                Ok::<(), ()>(())
            });
            let wrong = sent.iter().filter(|times| times.load(SeqCst) != 1).count();
            assert!(
                wrong == 0,
                "expected `send` to be called once for each of 500 messages: for {wrong} it was not"
            );
        });
    }

    #[test]
    fn as_many_are_in_flight_at_once_as_the_limit_allows() {
        in_time(|| {
            for limit in [1, 2, 3, 8] {
                let meeting = Meeting::of(limit);
                // One after the other, 48 / `limit` groups of `limit` messages wait for each other.
                send_all((0..48).collect(), limit, |_: usize| {
                    meeting.attend_in_groups();
                    Ok::<(), ()>(())
                });
                let most = meeting.most();
                assert!(
                    most == limit,
                    "expected {limit} of 48 messages in flight at once, and no more: the most that ever \
                     were is {most}"
                );
            }
        });
    }

    #[test]
    fn a_slow_message_holds_up_no_other() {
        in_time(|| {
            for limit in [2, 3] {
                let (others, begun) = (Tally::default(), AtomicUsize::new(0));
                let outcomes = send_all((0..20).collect(), limit, |message: usize| {
                    match message {
                        // Message 0 is slow: it is through when all the others are.
                        0 => begun.store(others.wait_for(19), SeqCst),
                        _ => others.add(),
                    }
                    Err::<(), _>(message)
                });
                let begun = begun.load(SeqCst);
                assert!(
                    begun == 19,
                    "expected the 19 other messages to be sent while message 0 takes its time, with a \
                     limit of {limit}: {begun} were"
                );
                let expected: Vec<_> = (0..20).map(Outcome::Failed).collect();
                assert_eq!(
                    outcomes, expected,
                    "expected the outcomes in the order of the messages, although message 0 is the last \
                     to be through"
                );
            }
        });
    }

    #[test]
    fn a_panic_is_the_outcome_of_its_message_and_costs_no_other() {
        in_time(|| {
            let outcomes = send_all((0..20).collect(), 2, |message: usize| match message {
                0 | 5 | 6 | 19 => panic_quietly(),
                _ => refuses_sevens(message),
            });
            let panicked: Vec<usize> = (0..outcomes.len())
                .filter(|&message| outcomes[message] == Outcome::Panicked)
                .collect();
            let sent = outcomes.iter().filter(|&outcome| *outcome == Outcome::Sent);
            let sent = sent.count();
            assert!(
                panicked == [0, 5, 6, 19] && sent == 14 && outcomes.len() == 20,
                "expected 14 messages of 20 to be sent, 2 refused, and a panic in the places 0, 5, 6 and \
                 19: {sent} were sent, of {} outcomes, and there is a panic in the places {panicked:?}",
                outcomes.len()
            );
        });
    }

    #[test]
    fn after_errors_and_panics_as_many_are_in_flight_as_before() {
        in_time(|| {
            let meeting = Meeting::of(3);
            let outcomes = send_all((0..30).collect(), 3, |message: usize| match message {
                0..9 => Err("refused"),
                9..18 => panic_quietly(),
                _ => {
                    meeting.attend();
                    Ok(())
                }
            });
            let most = meeting.most();
            assert!(
                most == 3 && outcomes.len() == 30,
                "expected 3 of the last 12 messages in flight at once, after 9 errors and 9 panics: the \
                 most that ever were is {most}. Either a permit or a worker was lost to an error or a \
                 panic, or messages waited for one worker while another had nothing to do"
            );
        });
    }

    #[test]
    fn few_messages_and_none_need_no_more() {
        in_time(|| {
            let meeting = Meeting::of(3);
            let outcomes = send_all(vec!["a", "b", "c"], 100, |_| {
                meeting.attend();
                Ok::<(), ()>(())
            });
            assert_eq!(
                (outcomes, meeting.most()),
                (vec![Outcome::Sent; 3], 3),
                "expected 3 messages to be sent, all at once, with a limit of 100"
            );
            let outcomes = send_all(vec![], 3, |message: usize| -> Result<(), ()> {
                panic!("there is no message {message}")
            });
            assert_eq!(
                outcomes,
                [],
                "expected no outcomes, since there were no messages"
            );
        });
    }

    #[test]
    fn a_limit_of_0_is_refused() {
        in_time(|| {
            for messages in [vec![1], vec![]] {
                let number = messages.len();
                let message = panic_of(|| send_all(messages, 0, |_| Ok::<(), ()>(())));
                assert_eq!(
                    message.as_deref(),
                    Some("a limit of 0 sends nothing"),
                    "expected a panic with this sentence, with a limit of 0 for {number} messages"
                );
            }
        });
    }
}

/// The same file, on simulated threads: two or three messages, in every order in which they can be
/// sent.
mod on_simulated_threads {
    use super::modelled::exercises::send_all::{Outcome, send_all};
    use super::support::check;
    use interleave::sync::Barrier;
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use interleave::{Builder, check_up_to};
    use std::sync::atomic::AtomicUsize as Note; // takes no part in the model: to write it is no step

    type Sent = Result<(), usize>;

    #[test]
    fn two_outcomes_are_there_and_in_order_when_send_all_returns() {
        check(|| {
            let outcomes = send_all(vec![1, 2], 2, |message| match message {
                1 => Err(message),
                _ => Ok(()),
            });
            assert_eq!(
                outcomes,
                [Outcome::Failed(1), Outcome::Sent],
                "expected message 1 to fail and message 2 to be sent"
            );
        });
    }

    #[test]
    fn two_messages_are_in_flight_at_once() {
        check(|| {
            let both = Barrier::new(2);
            let outcomes = send_all(vec![1, 2], 2, |_| -> Sent {
                both.wait();
                Ok(())
            });
            assert_eq!(
                outcomes.len(),
                2,
                "expected an outcome for each of 2 messages"
            );
        });
    }

    /// The most messages that were in flight at once.
    fn most_at_once(messages: Vec<usize>, limit: usize) -> usize {
        let (in_flight, most) = (AtomicUsize::new(0), Note::new(0));
        send_all(messages, limit, |_| -> Sent {
            most.fetch_max(in_flight.fetch_add(1, Relaxed) + 1, Relaxed);
            in_flight.fetch_sub(1, Relaxed);
            Ok(())
        });
        most.into_inner()
    }

    #[test]
    fn with_a_limit_of_1_there_are_never_two_in_flight() {
        check(|| {
            let most = most_at_once(vec![1, 2], 1);
            assert!(
                most == 1,
                "expected 1 message in flight at a time: {most} were"
            );
        });
    }

    #[test]
    fn with_a_limit_of_2_there_are_never_three_in_flight() {
        check_up_to(2, || {
            let most = most_at_once(vec![1, 2, 3], 2);
            assert!(
                most <= 2,
                "expected at most 2 messages in flight: {most} were"
            );
        });
    }

    /// There may be four threads at a time: the caller, one with a message in flight, and two that
    /// are done and about to end (with so few preemptions there are no more of these). They are too
    /// few for four messages that each have a thread.
    #[test]
    fn a_message_that_has_to_wait_has_no_thread() {
        let few = Builder::new().threads(4).preemptions(1).perturb(false);
        few.check(|| {
            let outcomes = send_all(vec![1, 2, 3, 4], 1, |_| -> Sent { Ok(()) });
            assert_eq!(
                outcomes.len(),
                4,
                "expected an outcome for each of 4 messages"
            );
        });
    }

    /// There may be four threads at a time: the caller, two with a message in flight, and either one
    /// that hands messages out or one that is done and about to end.
    #[test]
    fn two_in_flight_do_not_take_four_threads() {
        let few = Builder::new().threads(4).preemptions(0).perturb(false);
        few.check(|| {
            let outcomes = send_all(vec![1, 2, 3, 4], 2, |_| -> Sent { Ok(()) });
            assert_eq!(
                outcomes.len(),
                4,
                "expected an outcome for each of 4 messages"
            );
        });
    }

    #[test]
    fn the_only_permit_outlives_an_error_and_a_panic() {
        check(|| {
            let outcomes = send_all(vec![1, 2, 3], 1, |message| match message {
                1 => Err(message),
                2 => panic!("a message that panics, on purpose"),
                _ => Ok(()),
            });
            assert_eq!(
                outcomes,
                [Outcome::Failed(1), Outcome::Panicked, Outcome::Sent],
                "expected message 3 to be sent after an error and a panic"
            );
        });
    }
}
