//! Exercise 1: a pipeline.
//!
//! Edit `src/exercises/pipeline.rs` and run `cargo test -p lesson-35 --test 01_pipeline` until this
//! file passes.
//!
//! Numbers come from a source, go through stages, and are summed at the end:
//!
//! ```text
//!    source ──▶ stage ──▶ stage ──▶ sum
//! ```
//!
//! Each arrow is a channel and each word to the left of one is a thread. While the second stage works on
//! the first number, the first works on the second: so a pipeline is as fast as its slowest stage,
//! and not as slow as all of them together.
//!
//! Two things travel through it, in opposite directions. *Numbers* go downstream, and after the last one
//! so does the end: the source drops its sender, which ends the loop of the first stage, which drops
//! its sender, and so on. *Back-pressure* goes upstream: a stage that is slow leaves its channel
//! full, and whoever sends into it waits. The same way goes the news that nobody wants more numbers:
//! a receiver that is dropped makes the next `send` into its channel an error. That is no failure.
//! It is how a consumer that has seen enough ends a source that would never end by itself.
//!
//! So each thread ends for one of two reasons, nothing comes or nobody takes, and nobody has to tell
//! it. If your answer hangs, ask of each thread that sleeps which end of which channel it waits for,
//! and who still holds that.
//!
//! A stage is an `FnMut`: it may remember what it has seen, so it runs on one thread, and the
//! numbers stay in order.
//!
//! The first checks run on real threads. The ones at the end run your file again on simulated
//! threads, in every order in which these can meet, and draw the simplest one that goes wrong.
//!
//! Before moving on, be able to say
//!
//! - how many numbers can be on their way at most, and which line of yours would have to change for
//!   there to be no limit;
//! - what happens, step by step, after the consumer has taken its last number;
//! - why a stage that lets nothing through does not notice that.
//!
//! Further reading: "Go Concurrency Patterns: Pipelines and cancellation" on the Go blog, where the
//! way back is a channel of its own, `done`; the module documentation of `crossbeam::channel`.

mod support;

use lesson_35::{exercises, modelled};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use support::{Held, Meeting, in_time, panic_quietly, panics};

mod on_real_threads {
    use super::exercises::pipeline::{Stage, pipeline};
    use super::*;

    const ALL: usize = usize::MAX;

    fn square() -> Stage {
        Box::new(|number| Some(number * number))
    }

    fn odd_only() -> Stage {
        Box::new(|number| (number % 2 == 1).then_some(number))
    }

    #[test]
    fn the_sum_of_what_the_stages_make_of_the_numbers() {
        in_time(|| {
            for capacity in [0, 1, 5] {
                let plus_one: Stage = Box::new(|number| Some(number + 1));
                let sum = pipeline(1..=4, vec![plus_one, square()], capacity, ALL);
                assert_eq!(
                    sum, 54,
                    "expected 2² + 3² + 4² + 5² with a capacity of {capacity}"
                );
            }
        });
    }

    #[test]
    fn without_stages_without_numbers_and_with_none_wanted() {
        in_time(|| {
            let sums = [
                pipeline(1..=4, vec![], 2, ALL),
                pipeline([].into_iter(), vec![square()], 2, ALL),
                pipeline(1..=4, vec![square()], 2, 0),
            ];
            assert_eq!(
                sums,
                [10, 0, 0],
                "expected the sum of 1 to 4 without stages, and 0 for no numbers, and for none wanted"
            );
        });
    }

    #[test]
    fn what_a_stage_does_not_let_through_is_not_counted() {
        in_time(|| {
            let all = pipeline(1..=10, vec![odd_only(), square()], 1, ALL);
            let three = pipeline(1.., vec![odd_only(), square()], 1, 3);
            assert_eq!(
                (all, three),
                (165, 35),
                "expected the sums of the odd squares up to 10, and of the first three of all"
            );
        });
    }

    #[test]
    fn ten_thousand_numbers_stay_in_order() {
        in_time(|| {
            for capacity in [0, 1, 100] {
                let mut next = 0;
                let in_order: Stage = Box::new(move |number| {
                    next += 1;
                    (number == next - 1).then_some(1)
                });
                let one_by_one: Stage = Box::new(Some);
                let sum = pipeline(0..10_000, vec![one_by_one, in_order], capacity, ALL);
                assert_eq!(
                    sum, 10_000,
                    "expected 10,000 numbers to reach the second stage in their order"
                );
            }
        });
    }

    /// The source waits with number 4, the first stage with 3, the second with 2, the third with 1.
    #[test]
    fn source_and_stages_are_at_work_at_once() {
        in_time(|| {
            for capacity in [0, 1, 5] {
                let meeting = Meeting::of(4);
                let attends_at = |mine| -> Stage {
                    let meeting = Arc::clone(&meeting);
                    Box::new(move |number| {
                        if number == mine {
                            meeting.attend();
                        }
                        Some(number)
                    })
                };
                let stages = vec![attends_at(3), attends_at(2), attends_at(1)];
                let source = attends_at(4);
                pipeline((1..=20).filter_map(source), stages, capacity, ALL);
                let (threads, most) = (meeting.threads(), meeting.most());
                assert!(
                    threads == 4 && most == 4,
                    "expected the source and 3 stages to be 4 threads, at work at once with a capacity \
                     of {capacity}: it took {threads} threads, and at most {most} were at work"
                );
            }
        });
    }

    #[test]
    fn no_more_numbers_are_on_their_way_than_the_capacity_allows() {
        in_time(|| {
            for (stages, capacity) in [(1, 0), (1, 3), (2, 0), (2, 5)] {
                let (under_way, most) =
                    (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
                let (begun, noted) = (Arc::clone(&under_way), Arc::clone(&most));
                let source = (0..200).inspect(move |_| {
                    noted.fetch_max(begun.fetch_add(1, SeqCst) + 1, SeqCst);
                });
                let mut list: Vec<Stage> = (1..stages).map(|_| Box::new(Some) as Stage).collect();
                list.push(Box::new(move |number| {
                    thread::yield_now();
                    under_way.fetch_sub(1, SeqCst);
                    Some(number)
                }));
                pipeline(source, list, capacity, ALL);
                let (most, allowed) = (most.load(SeqCst), stages * (capacity + 1) + 1);
                assert!(
                    most <= allowed,
                    "expected at most {allowed} numbers between the source and the last of {stages} \
                     stages, with a capacity of {capacity}: there were {most}"
                );
            }
        });
    }

    #[test]
    fn an_early_hang_up_ends_an_endless_source() {
        in_time(|| {
            for (capacity, stages) in [(0, 0), (0, 1), (0, 3), (2, 3)] {
                let held = Held::default();
                let in_source = held.token();
                let source = (1..).inspect(move |_| _ = &in_source);
                let passes = |_| -> Stage {
                    let in_stage = held.token();
                    Box::new(move |number| {
                        _ = &in_stage;
                        Some(number)
                    })
                };
                let sum = pipeline(source, (0..stages).map(passes).collect(), capacity, 3);
                assert_eq!(sum, 6, "expected the sum of the first 3 of endless numbers");
                assert_eq!(
                    held.count(),
                    0,
                    "expected the source and the {stages} stages to have ended when the sum is returned"
                );
            }
        });
    }

    #[test]
    fn a_panic_is_not_a_smaller_sum() {
        in_time(|| {
            let panics_at = |bad| -> Stage {
                Box::new(move |number| {
                    if number == bad {
                        panic_quietly();
                    }
                    Some(number)
                })
            };
            for endless in [false, true] {
                let end = if endless { u64::MAX } else { 5 };
                let stages = vec![square(), panics_at(9), square()];
                assert!(
                    panics(|| pipeline(1..end, stages, 1, ALL)),
                    "expected `pipeline` to panic when a stage does"
                );
            }
            let source = panics_at(3);
            let source = (1..=5).filter_map(source);
            assert!(
                panics(|| pipeline(source, vec![square()], 1, ALL)),
                "expected `pipeline` to panic when the source of the numbers does"
            );
        });
    }
}

/// The same file, on simulated threads. Two numbers and one stage are enough for nearly all that can go
/// wrong with a thousand and ten, and they can be tried in every order.
mod on_simulated_threads {
    use super::modelled::exercises::pipeline::{Stage, pipeline};
    use super::support::{check, panic_quietly, panics};
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed, Ordering::SeqCst};
    use interleave::sync::{Arc, Barrier};
    use std::sync::atomic::AtomicUsize as Note; // takes no part in the model: to write it is no step

    const ALL: usize = usize::MAX;

    /// Goes into a stage or a source, and notes when it is dropped.
    struct Token(Arc<AtomicUsize>);

    impl Drop for Token {
        fn drop(&mut self) {
            self.0.fetch_add(1, SeqCst);
        }
    }

    #[test]
    fn three_numbers_are_summed_and_the_threads_joined() {
        check(|| {
            let dropped = Arc::new(AtomicUsize::new(0));
            let token = Token(Arc::clone(&dropped));
            let stage: Stage = Box::new(move |number| {
                _ = &token;
                Some(10 * number)
            });
            let sum = pipeline(1..=3, vec![stage], 1, ALL);
            assert_eq!(sum, 60, "expected the sum of 10, 20 and 30");
            assert!(
                dropped.load(SeqCst) == 1,
                "expected every thread to have ended when `pipeline` returns, but a stage is still there"
            );
        });
    }

    /// More numbers than source, stage and channels can hold between them.
    #[test]
    fn six_numbers_pass_where_there_is_room_for_few() {
        check(|| {
            let sum = pipeline(1..=6, vec![Box::new(Some)], 0, ALL);
            assert_eq!(sum, 21, "expected the sum of 1 to 6");
        });
    }

    #[test]
    fn an_early_hang_up_ends_the_source_and_the_stage() {
        check(|| {
            let dropped = Arc::new(AtomicUsize::new(0));
            let token = Token(Arc::clone(&dropped));
            let source = (1..).inspect(move |_| _ = &token);
            let sum = pipeline(source, vec![Box::new(Some)], 0, 1);
            assert_eq!(sum, 1, "expected the first of endless numbers");
            assert!(
                dropped.load(SeqCst) == 1,
                "expected the source to have ended when `pipeline` returns, but it is still there"
            );
        });
    }

    #[test]
    fn an_early_hang_up_reaches_those_who_have_buffers_to_fill() {
        check(|| {
            let sum = pipeline(1.., vec![Box::new(Some)], 1, 1);
            assert_eq!(sum, 1, "expected the first of endless numbers");
        });
    }

    #[test]
    fn two_stages_are_at_work_at_once() {
        check(|| {
            let both = Arc::new(Barrier::new(2));
            let meets_at = |mine| -> Stage {
                let both = Arc::clone(&both);
                Box::new(move |number| {
                    if number == mine {
                        both.wait();
                    }
                    Some(number)
                })
            };
            let sum = pipeline(1..=2, vec![meets_at(2), meets_at(1)], 0, ALL);
            assert_eq!(sum, 3, "expected the sum of 1 and 2");
        });
    }

    /// The most numbers that were between the source and the end of the stage.
    fn most_under_way(numbers: u64, capacity: usize) -> usize {
        let (under_way, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(Note::new(0)));
        let (begun, noted) = (Arc::clone(&under_way), Arc::clone(&most));
        let source = (0..numbers).inspect(move |_| {
            noted.fetch_max(begun.fetch_add(1, Relaxed) + 1, Relaxed);
        });
        let stage: Stage = Box::new(move |number| {
            under_way.fetch_sub(1, Relaxed);
            Some(number)
        });
        pipeline(source, vec![stage], capacity, ALL);
        most.load(Relaxed)
    }

    #[test]
    fn no_more_numbers_are_on_their_way_than_the_capacity_allows() {
        for (numbers, capacity) in [(3, 0), (4, 1)] {
            check(move || {
                let most = most_under_way(numbers, capacity);
                assert!(
                    most <= capacity + 2,
                    "expected at most {} numbers between source and stage with a capacity of {capacity}: \
                     there were {most}",
                    capacity + 2
                );
            });
        }
    }

    #[test]
    fn a_panic_in_the_stage_ends_its_neighbours() {
        check(|| {
            let dropped = Arc::new(AtomicUsize::new(0));
            let token = Token(Arc::clone(&dropped));
            let source = (1..).inspect(move |_| _ = &token);
            let stage: Stage = Box::new(|_| panic_quietly());
            assert!(
                panics(|| pipeline(source, vec![stage], 0, ALL)),
                "expected `pipeline` to panic when a stage does"
            );
            assert!(
                dropped.load(SeqCst) == 1,
                "expected every thread to have ended when `pipeline` panics, but the source is still there"
            );
        });
    }

    /// The source panics at its second number, when the stage may not be done with the first.
    #[test]
    fn a_panic_in_the_source_waits_for_the_stage() {
        check(|| {
            let dropped = Arc::new(AtomicUsize::new(0));
            let token = Token(Arc::clone(&dropped));
            let source = (1..).inspect(|&number| {
                if number == 2 {
                    panic_quietly();
                }
            });
            let stage: Stage = Box::new(move |number| {
                _ = &token;
                Some(number)
            });
            assert!(
                panics(|| pipeline(source, vec![stage], 1, 1)),
                "expected `pipeline` to panic when the source of the numbers does"
            );
            assert!(
                dropped.load(SeqCst) == 1,
                "expected every thread to have ended when `pipeline` panics, but a stage is still there"
            );
        });
    }
}
