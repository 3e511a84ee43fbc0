//! # Exercise 1: `wait_group`
//!
//! Open `src/exercises/wait_group.rs` and write Go's `sync.WaitGroup`: `add` counts jobs, `done`
//! counts one of them off, `wait` sleeps until the count is zero.
//!
//! ```text
//! let group = WaitGroup::new();
//! group.add(2);
//! for _ in 0..2 {
//!     let group = group.clone();          // a handle to the same group; it counts nothing
//!     thread::spawn(move || {
//!         /* the job */
//!         group.done();
//!     });
//! }
//! group.wait();                           // both jobs are done
//! ```
//!
//! What the handles share is a number under a mutex, and a condition variable on which waiters sleep.
//! The waiting is always the same three lines. You meet them again in the channel of lesson 34, in the
//! semaphore of lesson 37 and in every pool:
//!
//! ```text
//! let mut count = mutex.lock().unwrap();
//! while *count > 0 {                      // look, while nobody can change it
//!     count = condvar.wait(count).unwrap();   // unlock and fall asleep in one step; lock again
//! }
//! ```
//!
//! It is ten lines of code, and there are many ways to get them wrong. This course keeps a collection
//! of them (`tests/mistakes/lesson-36/wait_group`): more than half pass every test on real threads
//! below, for lack of the one moment in which they fail. That is why the second half of this file runs
//! your code under every interleaving. If it finds one that fails, it prints the simplest such one:
//! read it from the top, a row for each step, and ask of each row what the thread that made it *knew*
//! at that moment.
//!
//! `done` on a group that counts no jobs is a mistake of the caller and panics, as in Go. Mind where:
//! a thread that panics while it holds a mutex poisons it, and then *every* thread's `lock().unwrap()`
//! panics, that of innocent ones too.
//!
//! Before moving on, be sure that you can say
//!
//! - what goes wrong with `if *count > 0` in place of `while` (there are two different answers);
//! - why the count must be looked at under the very lock that `Condvar::wait` gives up, even if the
//!   count were an atomic;
//! - who stays asleep if `done` says `notify_one`, and in which programs that does no harm.
//!
//! Further reading:
//!
//! - `std::sync::Condvar`, <https://doc.rust-lang.org/std/sync/struct.Condvar.html>: what it promises
//!   about spurious wake-ups, and `wait_while`, which writes the loop for you;
//! - Go's `sync.WaitGroup`, <https://pkg.go.dev/sync#WaitGroup>: the same contract in Go's words;
//! - Mara Bos, *Rust Atomics and Locks*, chapter 1, "Waiting: Parking and Condition Variables".

mod support;

mod on_real_threads {
    use std::any::Any;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    use std::sync::{Arc, Barrier};
    use std::thread;
    use std::time::Duration;

    use interleave::in_time;
    use lesson_36::exercises::wait_group::WaitGroup;

    const LIMIT: Duration = Duration::from_secs(10);

    /// What a panic said: a literal is a `&str`, what was formatted is a `String`.
    fn message(payload: &(dyn Any + Send)) -> &str {
        let formatted = payload.downcast_ref::<String>().map(String::as_str);
        let literal = payload.downcast_ref::<&str>().copied();
        formatted.or(literal).unwrap_or("nothing that can be read")
    }

    #[test]
    fn a_group_without_jobs_waits_for_nothing() {
        in_time(LIMIT, || {
            WaitGroup::new().wait();
            WaitGroup::default().wait();

            let group = WaitGroup::new();
            group.add(0);
            group.wait();
        });
    }

    #[test]
    fn waits_for_every_job() {
        in_time(LIMIT, || {
            let group = WaitGroup::new();
            let ended = Arc::new(AtomicUsize::new(0));

            group.add(8);
            for _ in 0..8 {
                let (group, ended) = (group.clone(), Arc::clone(&ended));
                thread::spawn(move || {
                    ended.fetch_add(1, SeqCst);
                    group.done();
                });
            }
            group.wait();

            let ended = ended.load(SeqCst);
            assert_eq!(
                ended, 8,
                "wait() must come back only when every job is done"
            );
        });
    }

    #[test]
    fn a_handle_counts_nothing_when_cloned_or_dropped() {
        in_time(LIMIT, || {
            let group = WaitGroup::new();
            {
                let handle = group.clone();
                group.wait();
                handle.add(1);
            }
            group.done(); // the job is still there to be done: no panic
            group.wait();
        });
    }

    #[test]
    fn lets_all_waiters_go() {
        in_time(LIMIT, || {
            let group = WaitGroup::new();
            let left = Arc::new(Barrier::new(5));

            group.add(1);
            for _ in 0..4 {
                let (group, left) = (group.clone(), Arc::clone(&left));
                thread::spawn(move || {
                    group.wait();
                    left.wait();
                });
            }
            group.done();
            left.wait();
        });
    }

    #[test]
    fn can_be_used_again_and_again() {
        in_time(LIMIT, || {
            let group = WaitGroup::new();
            let ended = Arc::new(AtomicUsize::new(0));

            for round in 1..=100 {
                group.add(2);
                for _ in 0..2 {
                    let (group, ended) = (group.clone(), Arc::clone(&ended));
                    thread::spawn(move || {
                        ended.fetch_add(1, SeqCst);
                        group.done();
                    });
                }
                group.wait();

                let (ended, expected) = (ended.load(SeqCst), 2 * round);
                assert_eq!(
                    ended, expected,
                    "wait() must wait in round {round} as it did in the first"
                );
            }
        });
    }

    #[test]
    fn a_count_that_is_too_large_panics() {
        in_time(LIMIT, || {
            let group = WaitGroup::new();
            let too_many = catch_unwind(AssertUnwindSafe(|| {
                group.add(usize::MAX);
                group.add(1);
            }));
            assert!(
                too_many.is_err(),
                "add() must panic when the count would pass usize::MAX, not begin again at 0"
            );
        });
    }

    #[test]
    fn done_below_zero_panics_and_harms_nobody_else() {
        in_time(LIMIT, || {
            let group = WaitGroup::new();
            group.add(1);
            group.done();

            let misuse = catch_unwind(AssertUnwindSafe(|| group.done()));
            let payload = misuse.expect_err("done() must panic when there is no job to be done");
            let said = message(&*payload);
            assert!(
                said.contains("negative WaitGroup count"),
                "done() must panic with \"negative WaitGroup count\", but said {said:?}"
            );

            // The panic belongs to the caller alone. Others may go on using the group.
            let others = catch_unwind(AssertUnwindSafe(|| {
                group.add(1);
                group.done();
                group.wait();
            }));
            assert!(
                others.is_ok(),
                "after done() has panicked, the group must go on working for everybody else"
            );
        });
    }
}

mod in_every_interleaving {
    use super::support::check;
    use interleave::sync::Arc;
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use interleave::thread;
    use lesson_36::modelled::exercises::wait_group::WaitGroup;

    // `ended` is read and written with `Relaxed`, which orders nothing: that `main` sees what the jobs
    // did before they called `done` is a promise of the group's.
    #[test]
    fn waits_for_both_workers() {
        check(|| {
            let group = WaitGroup::new();
            let ended = Arc::new(AtomicUsize::new(0));

            group.add(2);
            for _ in 0..2 {
                let (group, ended) = (group.clone(), Arc::clone(&ended));
                thread::spawn(move || {
                    ended.fetch_add(1, Relaxed);
                    group.done();
                });
            }
            group.wait();

            let ended = ended.load(Relaxed);
            assert_eq!(
                ended, 2,
                "wait() must come back only when both jobs are done"
            );
        });
    }

    #[test]
    fn wakes_both_waiters() {
        check(|| {
            let group = WaitGroup::new();
            let ended = Arc::new(AtomicUsize::new(0));

            group.add(1);
            let worker = {
                let (group, ended) = (group.clone(), Arc::clone(&ended));
                thread::spawn(move || {
                    ended.store(1, Relaxed);
                    group.done();
                })
            };
            let waiter = {
                let (group, ended) = (group.clone(), Arc::clone(&ended));
                thread::spawn(move || {
                    group.wait();
                    ended.load(Relaxed)
                })
            };
            group.wait();

            let seen = [ended.load(Relaxed), waiter.join().unwrap()];
            assert_eq!(
                seen,
                [1, 1],
                "wait() must come back only when the job is done"
            );
            worker.join().unwrap();
        });
    }

    #[test]
    fn waits_again_in_the_second_round() {
        check(|| {
            let group = WaitGroup::new();
            let ended = Arc::new(AtomicUsize::new(0));

            for round in 1..=2 {
                group.add(1);
                let worker = {
                    let (group, ended) = (group.clone(), Arc::clone(&ended));
                    thread::spawn(move || {
                        ended.fetch_add(1, Relaxed);
                        group.done();
                    })
                };
                group.wait();

                let ended = ended.load(Relaxed);
                assert_eq!(
                    ended, round,
                    "wait() must wait in the second round as it did in the first"
                );
                worker.join().unwrap();
            }
        });
    }

    #[test]
    fn a_job_may_count_a_further_one() {
        check(|| {
            let group = WaitGroup::new();
            let ended = Arc::new(AtomicUsize::new(0));

            group.add(1);
            let first = {
                let (group, ended) = (group.clone(), Arc::clone(&ended));
                thread::spawn(move || {
                    group.add(1); // before its own `done`: the count does not touch zero
                    let second = {
                        let (group, ended) = (group.clone(), Arc::clone(&ended));
                        thread::spawn(move || {
                            ended.fetch_add(1, Relaxed);
                            group.done();
                        })
                    };
                    group.done();
                    second
                })
            };
            group.wait();

            let ended = ended.load(Relaxed);
            assert_eq!(
                ended, 1,
                "wait() must also wait for a job that was counted while it waited"
            );
            first.join().unwrap().join().unwrap();
        });
    }

    #[test]
    fn of_two_dones_for_one_job_exactly_one_panics() {
        check(|| {
            let group = WaitGroup::new();
            group.add(1);

            let dones = [(); 2].map(|()| {
                let group = group.clone();
                thread::spawn(move || group.done())
            });
            let panics = dones
                .map(|done| done.join())
                .iter()
                .filter(|d| d.is_err())
                .count();

            assert_eq!(
                panics, 1,
                "two threads call done() for one job: exactly one of them must panic"
            );
            group.wait();
        });
    }

    // Misuse, so which round the waiter belongs to is open. That it leaves is not.
    #[test]
    fn a_waiter_overtaken_by_a_new_round_still_leaves() {
        check(|| {
            let group = WaitGroup::new();
            group.add(1);
            let waiter = {
                let group = group.clone();
                thread::spawn(move || group.wait())
            };

            group.done();
            group.add(1);
            group.done();
            waiter.join().unwrap();
        });
    }
}
