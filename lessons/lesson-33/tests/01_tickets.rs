//! # Exercise 1: `tickets`
//!
//! Open `src/exercises/tickets.rs`: a machine that hands out the numbers of a range, each once, to as
//! many threads as ask. Job IDs, seats, slots of a table: much of what threads share is no more than
//! the next number.
//!
//! ```text
//! let tickets = Tickets::new(7..9);
//! tickets.take();                         // Some(7)
//! tickets.take();                         // Some(8)
//! tickets.take();                         // None, now and for ever
//! ```
//!
//! A mutex round a number would do it, and would be right. It is more than is needed: there is one
//! number, and it changes in one way. From here to the end of the lesson there are atomics only; this
//! lesson's `sync` has nothing else in it.
//!
//! With atomics the question is always the same: *what can come between?* A load and a store after it
//! are two steps, and another thread's step fits between them, whatever orderings you write. What must
//! not be torn apart has to be one operation. So "is a ticket left?" and "take it" are one operation,
//! or somebody takes the last ticket between your question and your answer.
//!
//! Mind the type, too. A `u16` that is added to passes from 65,535 to 0 without a word: `fetch_add`
//! wraps, in debug builds as well. A machine that keeps counting when it is sold out begins to sell
//! again after 65,536 questions.
//!
//! The ordering is `Relaxed` here, and that is no shortcut. An update (anything that reads and writes
//! in one operation) has the newest value under every ordering. An ordering says what becomes visible of
//! *other* memory, and nobody looks at other memory because of a ticket.
//!
//! Before moving on, be sure that you can say
//!
//! - which two threads, in which order of steps, get the same number from a load and a store;
//! - what goes wrong if you add first, and take one off again when you find that it was one too many;
//! - why a compare-exchange stands in a loop, and what the loop has to do before it tries again.
//!
//! Further reading:
//!
//! - `std::sync::atomic::AtomicU16`, <https://doc.rust-lang.org/std/sync/atomic/struct.AtomicU16.html>:
//!   `fetch_update` first, then `compare_exchange_weak`;
//! - Mara Bos, *Rust Atomics and Locks*, chapter 2, <https://marabos.nl/atomics/atomics.html>, which hands
//!   out IDs in three ways and finds fault with two of them.

mod support;

mod on_real_threads {
    use std::sync::{Arc, Barrier};
    use std::thread;
    use std::time::Duration;

    use interleave::in_time;
    use lesson_33::exercises::tickets::Tickets;

    const LIMIT: Duration = Duration::from_secs(10);

    #[test]
    fn the_numbers_of_the_range_in_order_and_then_none() {
        in_time(LIMIT, || {
            let tickets = Tickets::new(3..6);
            let taken = [(); 5].map(|()| tickets.take());
            assert_eq!(
                taken,
                [Some(3), Some(4), Some(5), None, None],
                "5 calls of take() on the tickets 3..6 must give the three numbers, and then none"
            );
        });
    }

    #[test]
    fn an_empty_range_has_no_tickets() {
        in_time(LIMIT, || {
            let backwards = std::ops::Range { start: 9, end: 7 };
            for numbers in [0..0, 5..5, backwards, u16::MAX..u16::MAX] {
                let taken = Tickets::new(numbers.clone()).take();
                assert_eq!(taken, None, "there are no tickets in {numbers:?}");
            }
        });
    }

    #[test]
    fn sold_out_is_sold_out_for_ever() {
        in_time(LIMIT, || {
            let tickets = Tickets::new(0..2);
            assert_eq!(
                [tickets.take(), tickets.take()],
                [Some(0), Some(1)],
                "take() must first give the numbers of the range"
            );
            for times in 1..=200_000 {
                let taken = tickets.take();
                assert_eq!(
                    taken, None,
                    "take() must give no more tickets when all are taken, \
                     but the {times}th question after that got one"
                );
            }
        });
    }

    #[test]
    fn eight_threads_take_each_number_once() {
        in_time(LIMIT, || {
            let tickets = Arc::new(Tickets::new(10..8_010));
            let start = Arc::new(Barrier::new(8));
            let threads = [(); 8].map(|()| {
                let (tickets, start) = (Arc::clone(&tickets), Arc::clone(&start));
                thread::spawn(move || {
                    start.wait();
                    // A machine that never ends would fill the memory: so many are enough.
                    let mine = std::iter::from_fn(|| tickets.take());
                    mine.take(10_000).collect::<Vec<_>>()
                })
            });

            let mut all = Vec::new();
            for thread in threads {
                let mine = thread.join().expect("take() must not panic");
                if let Some([a, b]) = mine.array_windows().find(|[a, b]| a >= b) {
                    panic!("the numbers that one thread gets must rise: one got {a}, and then {b}");
                }
                all.extend(mine);
            }
            all.sort_unstable();
            let wrong = if let Some(outside) = all.iter().find(|n| !(10..8_010).contains(*n)) {
                format!("{outside} is none of them")
            } else if let Some([twice, _]) = all.array_windows().find(|[a, b]| a == b) {
                format!("{twice} was given twice")
            } else if let Some(missing) = (10..8_010).find(|n| all.binary_search(n).is_err()) {
                format!("nobody got {missing}")
            } else {
                return;
            };
            panic!("8 threads must get each of the numbers 10 to 8009 once, but {wrong}");
        });
    }
}

mod in_every_interleaving {
    use super::support::check;
    use interleave::sync::Arc;
    use interleave::thread;
    use lesson_33::modelled::exercises::tickets::Tickets;

    #[test]
    fn two_threads_never_get_the_same_number() {
        check(|| {
            let tickets = Arc::new(Tickets::new(7..9));
            let theirs = Arc::clone(&tickets);
            let thread = thread::spawn(move || theirs.take());

            let mut taken = [tickets.take(), thread.join().unwrap()];
            taken.sort_unstable();
            assert_eq!(
                taken,
                [Some(7), Some(8)],
                "two threads that take one ticket each must get both numbers"
            );
        });
    }

    // The last number that there is. What adds beyond it begins again at 0.
    #[test]
    fn the_last_ticket_is_sold_once() {
        check(|| {
            let tickets = Arc::new(Tickets::new(u16::MAX - 1..u16::MAX));
            let theirs = Arc::clone(&tickets);
            let thread = thread::spawn(move || theirs.take());

            let mine = [tickets.take(), tickets.take()];
            let mut taken = [mine[0], mine[1], thread.join().unwrap()];
            taken.sort_unstable();
            assert_eq!(
                taken,
                [None, None, Some(u16::MAX - 1)],
                "one ticket is left, and take() is called three times: one of them must get it"
            );
        });
    }

    #[test]
    fn nobody_is_refused_while_tickets_are_left() {
        check(|| {
            let tickets = Arc::new(Tickets::new(0..4));
            let theirs = Arc::clone(&tickets);
            let thread = thread::spawn(move || theirs.take());

            let mine = [tickets.take(), tickets.take()];
            let theirs = thread.join().unwrap();
            let mut taken = [mine[0], mine[1], theirs, tickets.take()];
            taken.sort_unstable();
            assert_eq!(
                taken,
                [Some(0), Some(1), Some(2), Some(3)],
                "take() must refuse nobody while a ticket is left: 4 calls, 4 tickets"
            );
        });
    }
}
