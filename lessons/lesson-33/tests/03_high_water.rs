//! # Exercise 3: `high_water`
//!
//! How long did the queue get, and how often did we look? Open `src/exercises/high_water.rs`: it keeps
//! the largest value that was recorded and the number of records, and any thread may read both.
//!
//! ```text
//! let marks = HighWater::new();
//! marks.record(5);
//! marks.record(9);
//! marks.record(7);
//! marks.read();                           // Reading { max: 9, count: 3 }
//! ```
//!
//! With an atomic for each number you need two operations to change them, and two to read them. What
//! comes between? A reading with a maximum that no counted record explains. No ordering helps: each of
//! the two atomics is always right, and the pair is not. What must fit together has to be in one
//! atomic. Here it fits, since both numbers have 32 bits, and there are atomics of 64.
//!
//! (And if it had not fitted? Then this would be work for a mutex, and step 5 of the demo shows how
//! short that is. A pair that is published once, and not changed, is what exercise 2 was about.)
//!
//! There is no `fetch_` operation for "the larger in one half, one more in the other". There needn't be:
//! with the loop of step 4 you make any function of one word into one step. `fetch_update` is that loop;
//! write it by hand once, so that you know what it does.
//!
//! How often may it try? Until it succeeds: a loop that gives up after twenty tries drops a record when
//! others were quicker twenty times. One of the checks has them come first sixty times.
//!
//! Before moving on, be sure that you can say
//!
//! - what a reading can be that was made of two loads, even if both are loads of the packed word;
//! - why a `fetch_add(1)` on the packed word would be nearly right, and when it is not;
//! - whether anything would change if every ordering were `SeqCst`, and why not.
//!
//! Further reading:
//!
//! - `compare_exchange_weak`,
//!   <https://doc.rust-lang.org/std/sync/atomic/struct.AtomicU64.html#method.compare_exchange_weak>;
//! - Mara Bos, *Rust Atomics and Locks*, chapter 2, "Compare-and-Exchange Operations";
//! - Go's `sync.WaitGroup` keeps its two counts in one 64-bit atomic for the same reason: its source,
//!   <https://cs.opensource.google/go/go/+/master:src/sync/waitgroup.go>.

#[path = "support/gated.rs"]
mod gated;
mod support;

mod on_real_threads {
    use std::sync::{Arc, Barrier};
    use std::thread;
    use std::time::Duration;

    use super::gated;
    use interleave::in_time;
    use lesson_33::exercises::high_water::{HighWater, Reading};

    const LIMIT: Duration = Duration::from_secs(10);

    #[test]
    fn keeps_the_maximum_and_the_count() {
        in_time(LIMIT, || {
            let marks = HighWater::new();
            assert_eq!(
                marks.read(),
                Reading { max: 0, count: 0 },
                "nothing is recorded yet"
            );
            let mut readings = Vec::new();
            for value in [5, 9, 7, 9, 0] {
                marks.record(value);
                readings.push((marks.read().max, marks.read().count));
            }
            assert_eq!(
                readings,
                [(5, 1), (9, 2), (9, 3), (9, 4), (9, 5)],
                "record() must keep the largest value and count each, after 5, 9, 7, 9, 0"
            );
        });
    }

    #[test]
    fn a_record_of_zero_counts() {
        in_time(LIMIT, || {
            let marks = HighWater::default();
            marks.record(0);
            assert_eq!(
                marks.read(),
                Reading { max: 0, count: 1 },
                "a value of 0 is a value"
            );
        });
    }

    #[test]
    fn goes_on_from_a_reading() {
        in_time(LIMIT, || {
            for reading in [
                Reading { max: 9, count: 3 },
                Reading {
                    max: 1,
                    count: u32::MAX - 1,
                },
                Reading {
                    max: u32::MAX,
                    count: 0,
                },
            ] {
                let marks = HighWater::resume(reading);
                assert_eq!(
                    marks.read(),
                    reading,
                    "resume() must go on from the reading it was given"
                );
                marks.record(4);
                let expected = Reading {
                    max: reading.max.max(4),
                    count: reading.count + 1,
                };
                assert_eq!(marks.read(), expected, "record(4) after {reading:?}");
            }
        });
    }

    #[test]
    fn every_bit_of_both_numbers_is_kept() {
        in_time(LIMIT, || {
            for bit in 0..32 {
                let reading = Reading {
                    max: 1 << bit,
                    count: 1 << (31 - bit),
                };
                assert_eq!(
                    HighWater::resume(reading).read(),
                    reading,
                    "resume() must go on from the reading it was given"
                );
            }
        });
    }

    #[test]
    fn a_count_that_is_full_stays_full() {
        in_time(LIMIT, || {
            let marks = HighWater::resume(Reading {
                max: 7,
                count: u32::MAX,
            });
            marks.record(3);
            marks.record(8);
            let expected = Reading {
                max: 8,
                count: u32::MAX,
            };
            assert_eq!(
                marks.read(),
                expected,
                "the count must stay at u32::MAX, and leave the maximum alone"
            );
        });
    }

    #[test]
    fn eight_threads_lose_no_record() {
        in_time(LIMIT, || {
            let marks = Arc::new(HighWater::new());
            let start = Arc::new(Barrier::new(8));
            let threads = [0, 1, 2, 3, 4, 5, 6, 7].map(|thread| {
                let (marks, start) = (Arc::clone(&marks), Arc::clone(&start));
                thread::spawn(move || {
                    start.wait();
                    for value in 0..5_000 {
                        marks.record(10_000 * thread + value);
                    }
                })
            });
            for thread in threads {
                thread.join().expect("record() must not panic");
            }
            let expected = Reading {
                max: 74_999,
                count: 40_000,
            };
            assert_eq!(
                marks.read(),
                expected,
                "8 threads record 5000 values each: all must be counted"
            );
        });
    }

    // Before each operation of this record, another thread makes a record of its own.
    #[test]
    fn a_record_is_kept_however_often_others_are_quicker() {
        in_time(LIMIT, || {
            let marks = Arc::new(gated::high_water::HighWater::new());
            let theirs = Arc::clone(&marks);
            let others = gated::overtaken(60, move || theirs.record(5), || marks.record(9));
            assert!(others > 0, "record() must use the atomics of `sync`");

            let gated::high_water::Reading { max, count } = marks.read();
            assert_eq!(
                (max, count as usize),
                (9, others + 1),
                "{others} threads record 5 while one records 9: all must be counted, however often it has \
                 to try"
            );
        });
    }

    // One thread records 1, 2, 3, …: at every moment the maximum is the count.
    #[test]
    fn a_reading_is_that_of_one_moment() {
        in_time(LIMIT, || {
            let marks = Arc::new(HighWater::new());
            let theirs = Arc::clone(&marks);
            let thread = thread::spawn(move || (1..=50_000).for_each(|value| theirs.record(value)));

            let mut last = 0;
            while last < 50_000 {
                let Reading { max, count } = marks.read();
                assert_eq!(
                    max, count,
                    "a reading must be that of one moment: the k-th value that is recorded here is k"
                );
                assert!(
                    last <= count,
                    "a thread that reads twice must not see less the second time: {last}, then {count}"
                );
                last = count;
                thread::yield_now();
            }
            thread.join().expect("record() must not panic");
        });
    }
}

mod in_every_interleaving {
    use super::support::check;
    use interleave::sync::Arc;
    use interleave::thread;
    use lesson_33::modelled::exercises::high_water::{HighWater, Reading};

    #[test]
    fn two_records_at_once_are_both_kept() {
        check(|| {
            let marks = Arc::new(HighWater::new());
            let theirs = Arc::clone(&marks);
            let thread = thread::spawn(move || theirs.record(9));
            marks.record(5);
            thread.join().unwrap();

            assert_eq!(
                marks.read(),
                Reading { max: 9, count: 2 },
                "two threads record 5 and 9: both must be counted, and 9 is the larger"
            );
        });
    }

    #[test]
    fn a_reading_never_lies_between_two_moments() {
        check(|| {
            let marks = Arc::new(HighWater::resume(Reading { max: 3, count: 1 }));
            let theirs = Arc::clone(&marks);
            let thread = thread::spawn(move || theirs.record(9));

            let seen = marks.read();
            let (before, after) = (Reading { max: 3, count: 1 }, Reading { max: 9, count: 2 });
            assert!(
                seen == before || seen == after,
                "a reading must be that of one moment, {before:?} or {after:?}: it is {seen:?}"
            );
            thread.join().unwrap();
            assert_eq!(
                marks.read(),
                after,
                "what was recorded before the join must be there after it"
            );
        });
    }

    #[test]
    fn a_second_reading_does_not_see_less() {
        check(|| {
            let marks = Arc::new(HighWater::new());
            let theirs = Arc::clone(&marks);
            thread::spawn(move || {
                theirs.record(5);
                theirs.record(9);
            });

            let (first, second) = (marks.read(), marks.read());
            assert!(
                first.max <= second.max && first.count <= second.count,
                "a thread that reads twice must not see less the second time: {first:?}, then \
                 {second:?}"
            );
            for seen in [first, second] {
                assert!(
                    [(0, 0), (5, 1), (9, 2)].contains(&(seen.max, seen.count)),
                    "a reading must be that of one moment while 5 and then 9 are recorded: it is \
                     {seen:?}"
                );
            }
        });
    }

    #[test]
    fn a_full_count_and_a_new_maximum() {
        check(|| {
            let reading = Reading {
                max: 7,
                count: u32::MAX - 1,
            };
            let marks = Arc::new(HighWater::resume(reading));
            let theirs = Arc::clone(&marks);
            let thread = thread::spawn(move || theirs.record(8));
            marks.record(3);
            thread.join().unwrap();

            let expected = Reading {
                max: 8,
                count: u32::MAX,
            };
            assert_eq!(
                marks.read(),
                expected,
                "the count must stay at u32::MAX, and leave the maximum alone"
            );
        });
    }
}
