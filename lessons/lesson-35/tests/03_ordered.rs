//! Exercise 3: results in the order of the jobs.
//!
//! Edit `src/exercises/ordered.rs` and run `cargo test -p lesson-35 --test 03_ordered` until this file
//! passes.
//!
//! Workers finish when they finish, so results come back in another order than the jobs went out. Often
//! that is all right. When it isn't, lines of a file, frames of a film, pages of a report, two answers
//! come to mind first, and both are bad. To do one job after the other keeps the order and loses the
//! workers. To number the jobs, collect every result and sort keeps the workers busy, and everything in
//! memory; and if the first job is slow, nobody sees anything until it is done.
//!
//! The third answer uses what you built in exercise 2: a job that carries its reply channel. The
//! receivers of the replies wait in a queue, *in the order of the jobs*:
//!
//! ```text
//!    replies:   [ reply 3 ][ reply 4 ][ reply 5 ]      take the front one, wait for it, hand it on
//!                    ▲          ▲          ▲
//!    workers:     busy       done, in   busy
//!                            its channel
//! ```
//!
//! Whoever takes the front of the queue and waits for it gets the results in order, whichever worker
//! is done first. A result that is early waits in its own channel. And the length of the queue is the
//! number of jobs under way, so a limit to one is a limit to the other. It has to be a limit of its
//! own: a bounded channel of jobs bounds those that nobody has begun, and lets finished ones pile up.
//!
//! The first checks run on real threads. The ones at the end run your file again on simulated
//! threads, in every order in which these can meet, and draw the simplest one that goes wrong.
//!
//! Before moving on, be able to say
//!
//! - what a window of twice the workers is good for, when the jobs differ in length;
//! - why one slow job at the front can still bring all workers to a stop (it is called
//!   head-of-line blocking), and what one would have to give up to avoid it.
//!
//! Further reading: the documentation of `buffered` and `buffer_unordered` in the crate `futures`,
//! this exercise with and without its order.

mod support;

use lesson_35::{exercises, modelled};
use std::iter;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use support::{Held, Meeting, Tally, in_time, panic_of, panic_quietly, panics};

mod on_real_threads {
    use super::exercises::ordered::ordered;
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_jobs() {
        in_time(|| {
            for (workers, window) in [(1, 1), (1, 4), (3, 3), (3, 16), (8, 8), (8, 2)] {
                let mut results = Vec::new();
                ordered(
                    0..300,
                    workers,
                    window,
                    |job: u64| 2 * job,
                    |result| results.push(result),
                );
                assert!(
                    results == (0..300).map(|job| 2 * job).collect::<Vec<_>>(),
                    "expected 300 results in the order of the jobs, from {workers} workers with a \
                     window of {window}: got {results:?}"
                );
            }
        });
    }

    /// Job 0 ends when job 1 has: in every other order than theirs.
    #[test]
    fn also_when_the_first_job_is_done_last() {
        in_time(|| {
            let done = Tally::default();
            let work = move |job: u32| {
                match job {
                    0 => _ = done.wait_for(3),
                    _ => done.add(),
                }
                job
            };
            let mut results = Vec::new();
            ordered(0..4, 2, 4, work, |result| results.push(result));
            assert_eq!(
                results,
                [0, 1, 2, 3],
                "expected the results in the order of the jobs, though job 0 was done last"
            );
        });
    }

    #[test]
    fn no_jobs_and_fewer_jobs_than_workers_do_no_harm() {
        in_time(|| {
            let mut results = Vec::new();
            ordered(
                [].into_iter(),
                3,
                3,
                |job: u32| job,
                |result| results.push(result),
            );
            ordered(
                [7].into_iter(),
                8,
                8,
                |job: u32| job,
                |result| results.push(result),
            );
            assert_eq!(results, [7], "expected one result, of the only job");
        });
    }

    /// An iterator may give something again after a `None`. This one does.
    #[test]
    fn the_first_none_is_the_end_of_the_jobs() {
        in_time(|| {
            for (workers, window) in [(1, 1), (2, 1), (2, 4)] {
                let mut asked = 0;
                let jobs = iter::from_fn(move || {
                    asked += 1;
                    (asked != 3 && asked < 10).then_some(asked)
                });
                let mut results = Vec::new();
                ordered(
                    jobs,
                    workers,
                    window,
                    |job: u32| job,
                    |result| results.push(result),
                );
                assert_eq!(
                    results,
                    [1, 2],
                    "expected the first `None` of `jobs` to be their end, with workers: {workers} and a \
                     window of {window}"
                );
            }
        });
    }

    #[test]
    fn as_many_jobs_are_done_at_once_as_there_are_workers_and_room() {
        in_time(|| {
            for (workers, window) in [(1, 1), (1, 4), (3, 3), (3, 12), (8, 8), (4, 2)] {
                let wanted = workers.min(window);
                let meeting = Meeting::of(wanted);
                let inside = Arc::clone(&meeting);
                ordered(0..60, workers, window, move |_| inside.attend(), drop);
                let (threads, most) = (meeting.threads(), meeting.most());
                assert!(
                    threads <= workers && most == wanted,
                    "expected {wanted} under way at once, with workers: {workers}, window: {window}: it \
                     took {threads} threads, and at most {most} were under way"
                );
            }
        });
    }

    #[test]
    fn a_slow_job_holds_up_its_own_worker_and_no_other() {
        in_time(|| {
            let (others, begun) = (Tally::default(), Arc::new(AtomicUsize::new(0)));
            let noted = Arc::clone(&begun);
            let work = move |job: u32| match job {
                // Job 0 is slow: it ends when all that the window allows have begun.
                0 => noted.store(others.wait_for(7), SeqCst),
                _ => others.add(),
            };
            ordered(0..20, 2, 8, work, drop);
            let begun = begun.load(SeqCst);
            assert!(
                begun >= 7,
                "expected one worker to do 7 other jobs, in a window of 8, while job 0 takes its time: \
                 it began {begun}"
            );
        });
    }

    #[test]
    fn no_more_jobs_are_under_way_than_the_window_allows() {
        in_time(|| {
            for (workers, window) in [(1, 1), (2, 2), (2, 5), (4, 2)] {
                let under_way = Arc::new(AtomicUsize::new(0));
                let most = Arc::new(AtomicUsize::new(0));
                let (begun, noted) = (Arc::clone(&under_way), Arc::clone(&most));
                let jobs = (0..1_000).inspect(move |_| {
                    noted.fetch_max(begun.fetch_add(1, SeqCst) + 1, SeqCst);
                });
                ordered(
                    jobs,
                    workers,
                    window,
                    |job: u32| job,
                    |_| {
                        under_way.fetch_sub(1, SeqCst);
                    },
                );
                let most = most.load(SeqCst);
                assert!(
                    most <= window,
                    "expected at most {window} to be taken and not handed over, with workers: {workers}: \
                     there were {most}"
                );
            }
        });
    }

    /// When the second result is handed over, the first was: so there is room for one more job.
    #[test]
    fn a_result_that_is_handed_over_makes_room_for_the_next_job() {
        in_time(|| {
            let taken = Arc::new(Tally::default());
            let counted = Arc::clone(&taken);
            let jobs = (0..20).inspect(move |_| counted.add());
            let mut at_the_second = 0;
            ordered(
                jobs,
                2,
                4,
                |job: u32| job,
                |job| {
                    if job == 1 {
                        at_the_second = taken.wait_for(5);
                    }
                },
            );
            assert!(
                at_the_second >= 5,
                "expected a fifth job to be taken into a window of 4 when the first result was handed \
                 over: {at_the_second} were taken"
            );
        });
    }

    #[test]
    fn all_threads_have_ended_when_it_returns() {
        in_time(|| {
            for _ in 0..100 {
                let held = Held::default();
                let token = held.token();
                let work = move |job: u32| {
                    _ = &token;
                    job
                };
                ordered(0..10, 3, 4, work, drop);
                assert_eq!(
                    held.count(),
                    0,
                    "expected all threads to have ended, but one still holds `work`"
                );
            }
        });
    }

    #[test]
    fn a_job_that_panics_is_no_hang_and_no_gap() {
        in_time(|| {
            for (workers, window) in [(1, 1), (1, 4), (3, 3), (3, 10)] {
                let mut results = Vec::new();
                let work = |job: u32| match job {
                    5 => panic_quietly(),
                    _ => job,
                };
                let panicked =
                    panics(|| ordered(0..30, workers, window, work, |result| results.push(result)));
                assert!(
                    panicked
                        && results.len() <= 5
                        && results.iter().copied().eq(0..results.len() as u32),
                    "expected a panic when job 5 panics on one of {workers} workers, and until then only \
                     results of earlier jobs: panicked: {panicked}, results: {results:?}"
                );
            }
        });
    }

    #[test]
    fn no_workers_and_no_window_are_refused() {
        in_time(|| {
            for (workers, window) in [(0, 1), (1, 0), (0, 0)] {
                let message =
                    panic_of(|| ordered([1].into_iter(), workers, window, |job: u32| job, drop));
                assert_eq!(
                    message.as_deref(),
                    Some("expected at least one worker and a window of at least one job"),
                    "expected a panic with this sentence for workers: {workers} and a window of {window}"
                );
            }
        });
    }
}

/// The same file, on simulated threads: two workers, and two to four jobs.
mod on_simulated_threads {
    use super::modelled::exercises::ordered::ordered;
    use super::support::{check, panic_quietly, panics};
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use interleave::sync::{Arc, Barrier};
    use std::sync::atomic::AtomicUsize as Note; // takes no part in the model: to write it is no step

    /// Goes into the work, and notes when it is dropped.
    struct Token(Arc<AtomicUsize>);

    impl Drop for Token {
        fn drop(&mut self) {
            self.0.fetch_add(1, Relaxed);
        }
    }

    #[test]
    fn three_results_come_in_order_and_the_workers_are_joined() {
        check(|| {
            let dropped = Arc::new(AtomicUsize::new(0));
            let token = Token(Arc::clone(&dropped));
            let work = move |job: u32| {
                _ = &token;
                10 * job
            };
            let mut results = Vec::new();
            ordered(1..=3, 2, 2, work, |result| results.push(result));
            assert_eq!(
                results,
                [10, 20, 30],
                "expected three results in the order of the jobs"
            );
            assert!(
                dropped.load(Relaxed) == 1,
                "expected all threads to have ended, but one still holds `work`"
            );
        });
    }

    #[test]
    fn two_workers_are_at_work_at_once() {
        check(|| {
            let both = Barrier::new(2);
            let mut results = 0;
            ordered(0..2, 2, 2, move |_| _ = both.wait(), |()| results += 1);
            assert_eq!(results, 2, "expected two results");
        });
    }

    /// Job 0 waits for job 2, which the other worker can take when it is done with job 1.
    #[test]
    fn a_slow_job_holds_up_no_other() {
        check(|| {
            let both = Barrier::new(2);
            let work = move |job: u32| {
                if job != 1 {
                    both.wait();
                }
                job
            };
            let mut results = Vec::new();
            ordered(0..3, 2, 3, work, |result| results.push(result));
            assert_eq!(
                results,
                [0, 1, 2],
                "expected three results in the order of the jobs"
            );
        });
    }

    #[test]
    fn no_more_jobs_are_under_way_than_the_window_allows() {
        check(|| {
            let under_way = Arc::new(AtomicUsize::new(0));
            let most = Arc::new(Note::new(0));
            let (begun, noted) = (Arc::clone(&under_way), Arc::clone(&most));
            let jobs = (0..4).inspect(move |_| {
                noted.fetch_max(begun.fetch_add(1, Relaxed) + 1, Relaxed);
            });
            ordered(
                jobs,
                1,
                2,
                |job: u32| job,
                |_| {
                    under_way.fetch_sub(1, Relaxed);
                },
            );
            let most = most.load(Relaxed);
            assert!(
                most <= 2,
                "expected at most 2 jobs to be taken and not handed over: there were {most}"
            );
        });
    }

    #[test]
    fn a_panic_of_the_only_worker_is_no_hang() {
        check(|| {
            let mut results = 0;
            let panicked = panics(|| {
                ordered(0..3, 1, 2, |_: u32| panic_quietly(), |()| results += 1);
            });
            assert!(
                panicked && results == 0,
                "expected a panic and no result when the first job panics"
            );
        });
    }

    #[test]
    fn a_panic_of_one_of_two_workers_leaves_no_gap() {
        check(|| {
            let dropped = Arc::new(AtomicUsize::new(0));
            let token = Token(Arc::clone(&dropped));
            let mut results = Vec::new();
            let work = move |job: u32| {
                _ = &token;
                match job {
                    1 => panic_quietly(),
                    _ => job,
                }
            };
            let panicked = panics(|| ordered(0..3, 2, 3, work, |result| results.push(result)));
            assert!(
                panicked && (results.is_empty() || results == [0]),
                "expected a panic when job 1 panics, and no result after that of job 0: panicked: \
                 {panicked}, results: {results:?}"
            );
            assert!(
                dropped.load(Relaxed) == 1,
                "expected all threads to have ended when `ordered` panics, but one still holds `work`"
            );
        });
    }
}
