//! Exercise 3: a map that computes what it lacks, once.
//!
//! Edit `src/exercises/get_or_compute.rs`.
//!
//! Something is dear: a page to be rendered, a regular expression to be compiled, a file to be read.
//! It is kept in a map, and whoever finds nothing there computes it and puts it in. On one thread that
//! is three lines. With several, each of the obvious places for the lock is wrong:
//!
//! - *Locked from the look to the insertion.* Each key is computed once. But while one thread computes,
//!   nobody else gets at the map, not even those who want a value that has long been there.
//! - *Locked for the look, and again for the insertion.* Nobody is held up, and two threads that both
//!   find nothing both compute. This is check-then-act again, and this time it costs seconds.
//!
//! The way out is to lock two things of different sizes. The map is locked for the moment in which a
//! key's *cell* is found, or made. The cell is what is waited for:
//!
//! ```text
//!     map (locked for a moment)
//!     ├── "a" ── cell: a value
//!     ├── "b" ── cell: being computed by thread 2; threads 1 and 4 wait here
//!     └── "c" ── cell: a value
//! ```
//!
//! Step 8 has such cells in an array, since its pages are known beforehand. Your keys turn up one by
//! one, so the cells are in a map under a lock, and what you borrow from the map ends with its guard.
//! How does a thread keep hold of a cell without the guard? And where in your code, to the line, is the
//! map unlocked?
//!
//! Then, `compute` may panic: the file was not there. That is an error of its caller's and of nobody
//! else's, and the file may be there a second later. So the key must be as it was before; those who
//! wait must not wait for ever, nor die of a poisoned lock.
//!
//! Before moving on, be able to say
//!
//! - which lock your code holds while `compute` runs, and who may wait for it;
//! - what becomes of the cell of a key whose computation panicked;
//! - why a computation may ask for another key, and what two computations that ask for each other's
//!   key do.
//!
//! Further reading: `std::sync::OnceLock`, <https://doc.rust-lang.org/std/sync/struct.OnceLock.html>;
//! Go's `sync.OnceValue` and `golang.org/x/sync/singleflight`, which forgets the value when it has
//! landed (you build that one in lesson 41); Brian Goetz and others, *Java Concurrency in Practice*,
//! 5.6, "Building an efficient, scalable result cache", where the same mistakes are made in turn.

mod support;

use lesson_32::{exercises, modelled};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use support::{Meeting, Tally, in_time};

mod on_real_threads {
    use super::exercises::get_or_compute::Memo;
    use super::*;

    #[test]
    fn a_key_is_computed_when_it_is_first_asked_for() {
        in_time(|| {
            let memo = Memo::default();
            let first = memo.get_or_compute("a", || 1);
            assert_eq!(first, 1, "expected the value that was computed");
            let again = memo.get_or_compute("a", || panic!("`a` was computed a second time"));
            assert_eq!(again, 1, "expected the value that was computed before");
            let other = memo.get_or_compute("b", || 2);
            assert_eq!(other, 2, "expected another key to have a value of its own");
        });
    }

    #[test]
    fn however_many_ask_a_key_is_computed_once() {
        in_time(|| {
            for round in 1..=50 {
                let (memo, asking) = (Memo::new(), Tally::default());
                let computed = AtomicUsize::new(0);
                let values: Vec<usize> = thread::scope(|scope| {
                    let ask = |id: usize| {
                        asking.add();
                        memo.get_or_compute("a", || {
                            asking.wait_for(8); // takes until all are about to ask
                            computed.fetch_add(1, Relaxed);
                            id
                        })
                    };
                    let threads: Vec<_> = (0..8).map(|id| scope.spawn(move || ask(id))).collect();
                    let join = |thread: thread::ScopedJoinHandle<'_, usize>| thread.join().unwrap();
                    threads.into_iter().map(join).collect()
                });
                let computed = computed.load(Relaxed);
                assert!(
                    computed == 1,
                    "expected a key that 8 threads ask for to be computed once: it was computed \
                     {computed} times in round {round}"
                );
                assert!(
                    values.iter().all(|value| *value == values[0]),
                    "expected all 8 to get the value that one of them computed: they got {values:?}"
                );
            }
        });
    }

    #[test]
    fn different_keys_are_computed_at_once() {
        in_time(|| {
            let (memo, meeting) = (Memo::new(), Meeting::of(4));
            thread::scope(|scope| {
                for key in 0..4 {
                    let (memo, meeting) = (&memo, &meeting);
                    scope.spawn(move || memo.get_or_compute(key, || meeting.attend()));
                }
            });
            let most = meeting.most();
            assert!(
                most == 4,
                "expected 4 keys to be computed at once: at most {most} were"
            );
        });
    }

    #[test]
    fn a_value_that_is_there_is_given_while_another_is_computed() {
        in_time(|| {
            let memo = Memo::new();
            memo.get_or_compute("there", || 1);
            let (begun, given) = (Tally::default(), Tally::default());
            let seen = thread::scope(|scope| {
                let slow = scope.spawn(|| {
                    memo.get_or_compute("slow", || {
                        begun.add();
                        given.wait_for(1)
                    })
                });
                begun.wait_for(1);
                memo.get_or_compute("there", || panic!("`there` was computed a second time"));
                given.add();
                slow.join().unwrap()
            });
            assert_eq!(
                seen, 1,
                "expected a value that is there to be given while another key is computed"
            );
        });
    }

    #[test]
    fn who_waits_for_a_key_holds_up_no_other() {
        in_time(|| {
            let memo = Memo::new();
            let (begun, given) = (Tally::default(), Tally::default());
            let seen = thread::scope(|scope| {
                let slow = || {
                    memo.get_or_compute(0, || {
                        begun.add();
                        given.wait_for(10)
                    })
                };
                let slow = [scope.spawn(slow), scope.spawn(slow), scope.spawn(slow)];
                begun.wait_for(1);
                for key in 1..=10 {
                    memo.get_or_compute(key, || 0);
                    given.add();
                }
                slow.map(|thread| thread.join().unwrap())
            });
            assert_eq!(
                seen, [10; 3],
                "expected 10 other keys to be computed while one takes its time and two more threads \
                 wait for it"
            );
        });
    }

    #[test]
    fn a_computation_may_ask_for_other_keys() {
        in_time(|| {
            fn fibonacci(memo: &Memo<u64, u64>, n: u64) -> u64 {
                memo.get_or_compute(n, || match n {
                    0 | 1 => n,
                    _ => fibonacci(memo, n - 1) + fibonacci(memo, n - 2),
                })
            }
            let memo = Memo::new();
            assert_eq!(
                fibonacci(&memo, 80),
                23_416_728_348_467_685,
                "expected the 80th Fibonacci number from computations that ask for the two before"
            );
        });
    }

    #[test]
    fn a_panic_belongs_to_its_caller_and_leaves_the_key_usable() {
        in_time(|| {
            let memo = Memo::new();
            memo.get_or_compute("b", || 2);
            // A panic that prints nothing.
            let failing = || memo.get_or_compute("a", || resume_unwind(Box::new(NotFound)));
            let payload = catch_unwind(AssertUnwindSafe(failing)).err();
            assert!(
                payload.is_some_and(|payload| payload.is::<NotFound>()),
                "expected the panic of `compute` to reach its caller, with its own payload"
            );
            let later = catch_unwind(AssertUnwindSafe(|| {
                let other = memo.get_or_compute("b", || 0);
                let same = memo.get_or_compute("a", || 1);
                [other, same, memo.get_or_compute("a", || 0)]
            }));
            assert_eq!(
                later.ok(),
                Some([2, 1, 1]),
                "expected the key whose computation panicked to be computed when it is asked for \
                 again, and other keys to keep their values"
            );
        });
    }

    struct NotFound;

    // Keys are neither cloned nor copied nor ordered.
    #[test]
    fn a_key_is_anything_that_can_be_hashed() {
        in_time(|| {
            #[derive(PartialEq, Eq, Hash)]
            struct Page(String);
            let (memo, page) = (Memo::new(), || Page("index".to_owned()));
            let first = memo.get_or_compute(page(), || Arc::new("text".to_owned()));
            let again = memo.get_or_compute(page(), || Arc::new("another text".to_owned()));
            assert!(
                Arc::ptr_eq(&first, &again),
                "expected an equal key to give a clone of the same value"
            );
        });
    }
}

/// The same file, on simulated threads, in every order in which they can meet.
mod on_simulated_threads {
    use super::modelled::exercises::get_or_compute::Memo;
    use super::support::{check, take_long};
    use interleave::sync::{Arc, Barrier};
    use interleave::thread;
    use std::sync::atomic::{AtomicUsize as Note, Ordering::Relaxed}; // a note is no step of the model

    #[test]
    fn two_threads_that_ask_for_one_key_compute_it_once() {
        check(|| {
            let (memo, computed) = (Arc::new(Memo::new()), Arc::new(Note::new(0)));
            let other = {
                let (memo, computed) = (Arc::clone(&memo), Arc::clone(&computed));
                thread::spawn(move || memo.get_or_compute(1, || computed.fetch_add(1, Relaxed)))
            };
            let mine = memo.get_or_compute(1, || computed.fetch_add(1, Relaxed));
            let theirs = other.join().unwrap();
            let computed = computed.load(Relaxed);
            assert!(
                computed == 1,
                "expected a key that two threads ask for to be computed once: it was computed \
                 {computed} times"
            );
            assert!(
                mine == 0 && theirs == 0,
                "expected both to get the one value, 0: they got {mine} and {theirs}"
            );
        });
    }

    // A computation that takes a step, so that the others find it under way.
    #[test]
    fn two_that_wait_for_a_third_both_get_its_value() {
        check(|| {
            let (memo, computed) = (Arc::new(Memo::new()), Arc::new(Note::new(0)));
            let ask = |memo: &Memo<u8, usize>, computed: &Note| {
                memo.get_or_compute(1, || {
                    thread::yield_now();
                    computed.fetch_add(1, Relaxed)
                })
            };
            let others = [(); 2].map(|()| {
                let (memo, computed) = (Arc::clone(&memo), Arc::clone(&computed));
                thread::spawn(move || ask(&memo, &computed))
            });
            let mine = ask(&memo, &computed);
            let theirs = others.map(|other| other.join().unwrap());
            assert!(
                computed.load(Relaxed) == 1 && mine == 0 && theirs == [0, 0],
                "expected three threads to get the one value, 0, of a key that is computed once: they \
                 got {mine} and {theirs:?}"
            );
        });
    }

    #[test]
    fn who_waits_for_a_key_sleeps() {
        check(|| {
            let memo = Arc::new(Memo::new());
            let slow = || {
                take_long();
                7
            };
            let other = {
                let memo = Arc::clone(&memo);
                thread::spawn(move || memo.get_or_compute(1, slow))
            };
            let mine = memo.get_or_compute(1, slow);
            let theirs = other.join().unwrap();
            assert!(
                mine == 7 && theirs == 7,
                "expected both to get the value that takes long, 7: they got {mine} and {theirs}"
            );
        });
    }

    #[test]
    fn two_keys_are_computed_at_once() {
        check(|| {
            let (memo, both) = (Arc::new(Memo::new()), Arc::new(Barrier::new(2)));
            let other = {
                let (memo, both) = (Arc::clone(&memo), Arc::clone(&both));
                thread::spawn(move || memo.get_or_compute(1, || _ = both.wait()))
            };
            memo.get_or_compute(2, || _ = both.wait());
            other.join().unwrap();
        });
    }

    #[test]
    fn a_third_that_waits_for_a_key_holds_up_no_other() {
        check(|| {
            let (memo, both) = (Arc::new(Memo::new()), Arc::new(Barrier::new(2)));
            let slow = [(); 2].map(|()| {
                let (memo, both) = (Arc::clone(&memo), Arc::clone(&both));
                thread::spawn(move || memo.get_or_compute(1, || _ = both.wait()))
            });
            memo.get_or_compute(2, || _ = both.wait());
            for thread in slow {
                thread.join().unwrap();
            }
        });
    }

    #[test]
    fn a_panic_leaves_the_key_to_who_asks_next_or_waits() {
        check(|| {
            let memo = Arc::new(Memo::new());
            let failing = {
                let memo = Arc::clone(&memo);
                thread::spawn(move || memo.get_or_compute(1, || panic!("not found")))
            };
            let mine = memo.get_or_compute(1, || 7);
            assert!(
                mine == 7,
                "expected the value of the computation that does not panic: got {mine}"
            );
            if let Ok(theirs) = failing.join() {
                assert!(
                    theirs == 7,
                    "expected who found the value not to compute: it got {theirs}"
                );
            }
        });
    }

    #[test]
    fn of_two_that_wait_for_a_panic_one_computes() {
        check(|| {
            let (memo, computed) = (Arc::new(Memo::new()), Arc::new(Note::new(0)));
            let failing = {
                let memo = Arc::clone(&memo);
                thread::spawn(move || memo.get_or_compute(1, || panic!("not found")))
            };
            let other = {
                let (memo, computed) = (Arc::clone(&memo), Arc::clone(&computed));
                thread::spawn(move || memo.get_or_compute(1, || computed.fetch_add(1, Relaxed)))
            };
            let mine = memo.get_or_compute(1, || computed.fetch_add(1, Relaxed));
            let theirs = other.join().unwrap();
            let _ = failing.join();
            let computed = computed.load(Relaxed);
            assert!(
                computed == 1 && mine == 0 && theirs == 0,
                "expected the key to be computed once beside the panic: {computed} times, and the \
                 values are {mine} and {theirs}"
            );
        });
    }
}
