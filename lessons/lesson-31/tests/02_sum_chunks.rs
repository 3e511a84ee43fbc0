//! # Exercise 2: `sum_chunks`
//!
//! Edit `src/exercises/sum_chunks.rs`.
//!
//! One long list, a few threads, a part of the list for each: the simplest way there is to put more
//! than one core to work. Here the threads borrow. `numbers` is a slice that belongs to somebody else,
//! and `visit` is lent for the time of the call: a thread from `thread::spawn` could use neither,
//! because it may outlive whoever started it. A `thread::scope` promises that all its threads have
//! ended before it returns, so they may borrow whatever outlives the scope.
//!
//! ```text
//!    numbers  [ 4  8  15  16  23  42  7 ]        7 numbers, 3 threads
//!                ──┬─  ──┬───  ────┬────
//!       threads    0     1         2             2 + 2 + 3 of them, in any order
//!                  └─────┴─────────┘
//!                     one sum each, added up by the caller
//! ```
//!
//! The threads share nothing that changes: each has a part of the slice, makes a sum of its own, and
//! hands it over when it is joined. `visit` is called with each number; in the real world it would be
//! the work, and the checks use it to see which thread has which part.
//!
//! The arithmetic of the cut is where it goes wrong, and never with the lengths that one tries first.
//! 12 numbers on 4 threads divide well. What does your cut do with 11? With 9? (3 to a chunk makes
//! three chunks, and one thread with nothing to do. 2 to a chunk leaves one number over.)
//!
//! The closure of a scoped thread needs `move` when it uses something that belongs to the loop, like
//! its chunk. That moves what it names: make `visit` a reference first (`let visit = &visit;`), and
//! each thread gets a copy of the reference.
//!
//! Before moving on, be sure that you can say
//!
//! - what would have to change if the threads were to add to *one* sum, and what `total += number`,
//!   by two threads at once, might do to it. The compiler refuses it, see `refused/shared_total.rs`;
//!   lesson 32 begins there;
//! - why a scope that you leave by a panic waits for its threads all the same;
//! - when two threads add up a list more slowly than one (`cargo bench -p lesson-31` has an answer).
//!
//! Further reading:
//!
//! - `std::thread::scope`, <https://doc.rust-lang.org/std/thread/fn.scope.html>;
//! - Nathaniel J. Smith, "Notes on structured concurrency", on why a thread should not outlive the
//!   block that started it.

mod support;

use lesson_31::{exercises, modelled};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread::{self, ThreadId};
use support::{Meeting, in_time, message_of, payload_of};

mod on_real_threads {
    use super::exercises::sum_chunks::sum_chunks;
    use super::*;

    #[test]
    fn the_sum_is_right_whatever_the_remainder() {
        in_time(|| {
            for length in 0..=13 {
                for threads in 1..=5 {
                    let numbers: Vec<u32> = (1..=length).collect();
                    let sum = sum_chunks(&numbers, threads, |_| ());
                    let expected = u64::from(length * (length + 1) / 2);
                    assert!(
                        sum == expected,
                        "expected the sum of the numbers from 1 to {length} on {threads} threads to \
                         be {expected}: it was {sum}"
                    );
                }
            }
        });
    }

    #[test]
    fn the_sum_may_be_larger_than_its_numbers() {
        in_time(|| {
            let sum = sum_chunks(&[u32::MAX; 1_000], 3, |_| ());
            let expected = 1_000 * u64::from(u32::MAX);
            assert_eq!(sum, expected, "expected a sum that needs 64 bits");
        });
    }

    #[test]
    fn as_many_threads_as_asked_for_are_at_work_at_once() {
        in_time(|| {
            for (length, threads) in [(50, 1), (50, 2), (50, 3), (50, 8), (50, 32), (100, 100)] {
                let meeting = Meeting::of(threads);
                sum_chunks(&vec![1; length], threads, |_| meeting.attend());
                let (number, most) = (meeting.threads(), meeting.most());
                assert!(
                    number == threads && most == threads,
                    "expected {length} numbers to be visited by as many threads as were asked for, \
                     {threads}, and as many at once: it took {number} threads, and at most {most} \
                     were visiting"
                );
            }
        });
    }

    // Neither sent nor copied: a `visit` that holds a lock's guard may only be borrowed.
    #[test]
    fn visit_is_only_borrowed() {
        in_time(|| {
            let visits = Mutex::new(AtomicUsize::new(0));
            let guard = visits.lock().unwrap();
            sum_chunks(&[1, 20, 300], 2, move |_| _ = guard.fetch_add(1, SeqCst));
            let visits = visits.into_inner().unwrap().into_inner();
            assert_eq!(visits, 3, "expected 3 numbers to be visited");
        });
    }

    /// The numbers from 0, as many as asked for, in the chunks in which they were visited.
    fn chunks_of(length: u32, threads: usize) -> Vec<Vec<u32>> {
        let numbers: Vec<u32> = (0..length).collect();
        let visits: Mutex<Vec<(ThreadId, Vec<u32>)>> = Mutex::default();
        sum_chunks(&numbers, threads, |number| {
            let mut visits = visits.lock().unwrap();
            let id = thread::current().id();
            match visits.iter_mut().find(|(thread, _)| *thread == id) {
                Some((_, chunk)) => chunk.push(number),
                None => visits.push((id, vec![number])),
            }
        });
        let mut chunks: Vec<_> = visits.into_inner().unwrap();
        chunks.sort_by_key(|(_, chunk)| chunk[0]);
        chunks.into_iter().map(|(_, chunk)| chunk).collect()
    }

    #[test]
    fn each_number_is_visited_once_in_a_chunk_of_neighbours() {
        in_time(|| {
            for (length, threads) in [(12, 4), (11, 4), (7, 3), (1, 1)] {
                let chunks = chunks_of(length, threads);
                let in_a_row = chunks.iter().flatten().copied().eq(0..length);
                assert!(
                    in_a_row,
                    "expected the numbers from 0 to {} to be visited once each, side by side and in \
                     their order within a chunk: the chunks were {chunks:?}",
                    length - 1
                );
            }
        });
    }

    #[test]
    fn no_chunk_is_longer_than_another_by_more_than_one() {
        in_time(|| {
            for (length, threads) in [(12, 4), (11, 4), (9, 4), (5, 4), (10, 7), (100, 3)] {
                let lengths: Vec<usize> = chunks_of(length, threads).iter().map(Vec::len).collect();
                let (longest, shortest) = (lengths.iter().max(), lengths.iter().min());
                let even = longest
                    .zip(shortest)
                    .is_some_and(|(long, short)| long - short <= 1);
                assert!(
                    lengths.len() == threads && even,
                    "expected {length} numbers on {threads} threads to be {threads} chunks of about \
                     the same length: their lengths were {lengths:?}"
                );
            }
        });
    }

    #[test]
    fn with_more_threads_than_numbers_each_number_has_a_thread() {
        in_time(|| {
            let meeting = Meeting::of(3);
            let sum = sum_chunks(&[20, 1, 300], 64, |_| meeting.attend());
            assert_eq!(sum, 321, "expected the sum of 20, 1 and 300 on 64 threads");
            let most = meeting.most();
            assert!(
                most == 3,
                "expected 3 numbers to be visited at once on 64 threads: at most {most} were"
            );
        });
    }

    #[test]
    fn no_numbers_have_the_sum_zero() {
        in_time(|| {
            for threads in [1, 3] {
                let sum = sum_chunks(&[], threads, |number| panic!("there is no number {number}"));
                assert_eq!(sum, 0, "expected 0, since there were no numbers");
            }
        });
    }

    #[test]
    fn a_sum_without_threads_is_refused() {
        in_time(|| {
            for numbers in [&[1][..], &[]] {
                let payload = payload_of(|| sum_chunks(numbers, 0, |_| ()));
                let message = payload.as_deref().map(message_of);
                assert_eq!(
                    message,
                    Some("a sum needs at least one thread"),
                    "expected a panic with this sentence when asked for 0 threads for {} numbers",
                    numbers.len()
                );
            }
        });
    }

    #[test]
    fn a_panic_is_not_a_smaller_sum() {
        in_time(|| {
            let visited = Mutex::new(0);
            let payload = payload_of(|| {
                sum_chunks(&[1, 2, 3, 4, 5, 6], 3, |number| {
                    assert_ne!(number, 1, "the first number panics, as it should");
                    *visited.lock().unwrap() += 1;
                })
            });
            assert!(
                payload.is_some(),
                "expected a panic in `visit` to be one of `sum_chunks`, but it returned a sum"
            );
            let visited = *visited.lock().unwrap();
            assert!(
                visited >= 4,
                "expected the 4 numbers of the other chunks to be visited all the same: {visited} were"
            );
        });
    }
}

/// The same file on simulated threads, in every order in which they can meet.
mod on_simulated_threads {
    use super::modelled::exercises::sum_chunks::sum_chunks;
    use super::support::check;
    use super::*;
    use interleave::Builder;
    use interleave::sync::Barrier;
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    #[test]
    fn the_sum_is_complete_whichever_thread_ends_first() {
        check(|| {
            let sum = sum_chunks(&[1, 20, 300], 2, |_| ());
            assert!(
                sum == 321,
                "expected the sum of 1, 20 and 300 on 2 threads to be 321: it was {sum}"
            );
        });
    }

    #[test]
    fn two_threads_are_at_work_at_once() {
        check(|| {
            let both = Barrier::new(2);
            let sum = sum_chunks(&[1, 20], 2, |_| _ = both.wait());
            assert!(sum == 21, "expected the sum of 1 and 20: it was {sum}");
        });
    }

    #[test]
    fn four_numbers_on_two_threads_start_two_threads() {
        // The model's main thread, and the two that were asked for.
        Builder::new().threads(3).check(|| {
            sum_chunks(&[1, 2, 3, 4], 2, |_| ());
        });
    }

    #[test]
    fn the_other_thread_visits_its_number_before_a_panic_goes_on() {
        check(|| {
            let visited = AtomicUsize::new(0);
            let payload = payload_of(|| {
                sum_chunks(&[1, 20], 2, |number| {
                    assert_ne!(number, 1, "the first number panics, as it should");
                    visited.fetch_add(1, Relaxed);
                })
            });
            assert!(
                payload.is_some(),
                "expected a panic in `visit` to be one of `sum_chunks`, but it returned a sum"
            );
            let visited = visited.load(Relaxed);
            assert!(
                visited == 1,
                "expected the number of the other thread, 20, to be visited before the panic of the \
                 first goes on: it was not"
            );
        });
    }
}
