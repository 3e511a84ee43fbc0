//! Exercise 1: a semaphore.
//!
//! Edit `src/exercises/semaphore.rs` and run `cargo test -p lesson-37` until this file passes.
//!
//! Step 1 starts a thread for each message, and with 20,000 it dies. It could have a thread
//! for each all the same, were there somebody at the door who lets 64 in and has the others wait
//! until one comes out. That is a semaphore: a number of *permits*.
//!
//! ```text
//! let permit = semaphore.acquire()?;      // sleeps while none is free
//! thread::spawn(move || {
//!     send(message);
//!     drop(permit);                       // the next may come in
//! });
//! ```
//!
//! Inside it is a number under a mutex, and a condition variable on which those sleep who found the
//! number at zero. Three things decide whether one can live with it:
//!
//! - *A permit comes back whichever way its holder ends.* If giving it back is a call at the end of
//!   the work, an early return skips it, and so does a `?`, and so does a panic. Nothing fails then.
//!   There is one permit fewer, and after the 64th time nobody gets in any more. So the permit is a
//!   value and its `drop` gives it back: what cannot be forgotten is not forgotten.
//! - *Nobody sleeps beside a free permit.* Whoever gives one back wakes somebody. Think through what
//!   happens when two come back before the first sleeper has got up.
//! - *It can be closed.* At shutdown those who wait for a permit have to hear that none will come.
//!   All of them. Those who hold one finish what they do.
//!
//! A mutex is close to a semaphore with one permit, but it belongs to the thread that locked it. A
//! permit can go to another thread, as above. (It belongs to whoever holds the value.)
//!
//! You may know the semaphore as a channel with room for 64: to send is to acquire, to receive is to
//! give back. Step 3 of the demo does it that way, with a guard around it. Try, if you like, to close
//! that one so that the senders wake up.
//!
//! The first checks run on real threads. The ones at the end run your file again on simulated
//! threads, in every order in which these can meet, and draw the simplest one that goes wrong.
//!
//! Before moving on, be able to say
//!
//! - why `while` and not `if` stands around the wait (there are two reasons, one of them is `close`);
//! - why it is enough to wake one when a permit comes back, and not enough when the semaphore is
//!   closed;
//! - what your `drop` must never do, given that it may run while its thread panics.
//!
//! Further reading: `tokio::sync::Semaphore`, whose permits are guards too, and which is fair; "The
//! Little Book of Semaphores" by Allen B. Downey, for what else can be built from this one number.

mod support;

use lesson_37::{exercises, modelled};
use std::thread;
use support::{Gauge, Meeting, Tally, in_time, panic_of, panic_quietly};

mod on_real_threads {
    use super::exercises::semaphore::{Closed, Semaphore};
    use super::*;

    /// The most that hold a permit at once, of three times as many threads as there are permits.
    fn most_at_once(semaphore: &Semaphore, permits: usize) -> usize {
        let meeting = Meeting::of(permits);
        thread::scope(|scope| {
            for _ in 0..3 * permits {
                scope.spawn(|| {
                    let permit = semaphore.acquire();
                    meeting.attend();
                    drop(permit);
                });
            }
        });
        meeting.most()
    }

    #[test]
    fn as_many_get_in_at_once_as_there_are_permits() {
        in_time(|| {
            for permits in [1, 2, 3, 8] {
                let most = most_at_once(&Semaphore::new(permits), permits);
                assert!(
                    most == permits,
                    "expected {permits} of {} threads to hold a permit at once, and no more: the most \
                     that ever did is {most}",
                    3 * permits
                );
            }
        });
    }

    #[test]
    fn a_clone_is_a_handle_to_the_same_permits() {
        in_time(|| {
            let (semaphore, gauge) = (Semaphore::new(2), Gauge::default());
            thread::scope(|scope| {
                for _ in 0..6 {
                    let handle = semaphore.clone();
                    let gauge = &gauge;
                    scope.spawn(move || {
                        for _ in 0..50 {
                            let permit = handle.acquire();
                            gauge.up();
                            thread::yield_now();
                            gauge.down();
                            drop(permit);
                        }
                    });
                }
            });
            let most = gauge.most();
            assert!(
                most <= 2,
                "expected 6 handles to share 2 permits, with never more than 2 given out: {most} were"
            );
        });
    }

    #[test]
    fn after_ten_thousand_turns_there_are_as_many_permits_as_before() {
        in_time(|| {
            let semaphore = Semaphore::new(3);
            thread::scope(|scope| {
                for _ in 0..5 {
                    scope.spawn(|| (0..2_000).all(|_| semaphore.acquire().is_ok()));
                }
            });
            let most = most_at_once(&semaphore, 3);
            assert!(
                most == 3,
                "expected 3 permits, after these were given out and came back 10,000 times: {most} can \
                 be held at once"
            );
        });
    }

    #[test]
    fn a_permit_may_be_dropped_by_another_thread() {
        in_time(|| {
            let semaphore = Semaphore::new(1);
            for _ in 0..100 {
                let permit = semaphore.acquire().expect("it is open");
                let theirs = thread::spawn(move || drop(permit));
                drop(semaphore.acquire().expect("it is open"));
                theirs.join().unwrap();
            }
        });
    }

    #[test]
    fn a_panic_gives_the_permit_back() {
        in_time(|| {
            let semaphore = Semaphore::new(2);
            for _ in 0..6 {
                let permit = semaphore.acquire().expect("it is open");
                let panicked = thread::spawn(move || {
                    let _permit = permit;
                    panic_quietly()
                });
                assert!(panicked.join().is_err());
            }
            let most = most_at_once(&semaphore, 2);
            assert!(
                most == 2,
                "expected 2 permits, after 6 panics of threads that held one: {most} can be held at once"
            );
        });
    }

    #[test]
    fn closing_sends_everybody_away_who_waits() {
        in_time(|| {
            let semaphore = Semaphore::new(1);
            let held = semaphore.acquire().expect("it is open");
            let waiting = [(); 8].map(|()| {
                let semaphore = semaphore.clone();
                thread::spawn(move || semaphore.acquire().err())
            });
            semaphore.close();
            for waiting in waiting {
                assert_eq!(
                    waiting.join().unwrap(),
                    Some(Closed),
                    "expected `acquire` to return an error when the semaphore is closed, since its only \
                     permit is held"
                );
            }
            drop(held);
        });
    }

    #[test]
    fn a_closed_semaphore_gives_out_nothing() {
        in_time(|| {
            let semaphore = Semaphore::new(2);
            let held = semaphore.acquire().expect("it is open");
            semaphore.close();
            semaphore.close();
            let with_one_free = semaphore.acquire().err();
            drop(held);
            let with_all_free = semaphore.clone().acquire().err();
            assert_eq!(
                [with_one_free, with_all_free],
                [Some(Closed); 2],
                "expected `acquire` to return an error after `close`, although permits are free"
            );
        });
    }

    #[test]
    fn one_who_dies_with_a_handle_closes_nothing() {
        in_time(|| {
            let semaphore = Semaphore::new(1);
            let handle = semaphore.clone();
            let panicked = thread::spawn(move || {
                let _handle = handle;
                panic_quietly()
            });
            assert!(panicked.join().is_err());
            drop(semaphore.clone());
            let (done, others) = (Tally::default(), 3);
            thread::scope(|scope| {
                for _ in 0..others {
                    scope.spawn(|| {
                        if semaphore.acquire().is_ok() {
                            done.add();
                        }
                    });
                }
            });
            let done = done.count();
            assert!(
                done == others,
                "expected {others} threads to get a permit in turn, after other handles were dropped: \
                 {done} did"
            );
        });
    }

    #[test]
    fn a_semaphore_without_permits_is_refused() {
        in_time(|| {
            let message = panic_of(|| Semaphore::new(0));
            assert_eq!(
                message.as_deref(),
                Some("a semaphore needs at least one permit"),
                "expected a panic with this sentence when asked for 0 permits"
            );
        });
    }
}

/// The same file, on simulated threads: two or three that meet at one door, in every order.
mod on_simulated_threads {
    use super::modelled::exercises::semaphore::{Closed, Semaphore};
    use super::support::check;
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use interleave::sync::{Arc, Barrier};
    use interleave::thread;

    /// Reads, adds one and writes, in two steps: only right if nobody does so at the same time.
    fn add_one(sum: &AtomicUsize) {
        sum.store(sum.load(Relaxed) + 1, Relaxed);
    }

    #[test]
    fn one_permit_lets_one_in_at_a_time() {
        check(|| {
            let (semaphore, sum) = (Semaphore::new(1), Arc::new(AtomicUsize::new(0)));
            let (handle, theirs) = (semaphore.clone(), Arc::clone(&sum));
            let other = thread::spawn(move || {
                let _permit = handle.acquire().unwrap();
                add_one(&theirs);
            });
            let permit = semaphore.acquire().unwrap();
            add_one(&sum);
            drop(permit);
            other.join().unwrap();
            let sum = sum.load(Relaxed);
            assert!(
                sum == 2,
                "expected whoever gets the only permit to see what was done under it before, and nobody \
                 else to be in: two threads added 1 each, and the sum is {sum}"
            );
        });
    }

    #[test]
    fn two_permits_let_two_in_at_once() {
        check(|| {
            let (semaphore, both) = (Semaphore::new(2), Arc::new(Barrier::new(2)));
            let (handle, theirs) = (semaphore.clone(), Arc::clone(&both));
            let other = thread::spawn(move || {
                let _permit = handle.acquire().unwrap();
                theirs.wait();
            });
            let permit = semaphore.acquire().unwrap();
            both.wait();
            drop(permit);
            other.join().unwrap();
        });
    }

    /// Two wait, two permits come back, and each of the two keeps its own until the other has one.
    #[test]
    fn two_permits_that_come_back_wake_two() {
        check(|| {
            let (semaphore, both) = (Semaphore::new(2), Arc::new(Barrier::new(2)));
            let held = [semaphore.acquire(), semaphore.acquire()];
            let others = [(); 2].map(|()| {
                let (handle, both) = (semaphore.clone(), Arc::clone(&both));
                thread::spawn(move || {
                    let _permit = handle.acquire().unwrap();
                    both.wait();
                })
            });
            drop(held);
            for other in others {
                other.join().unwrap();
            }
        });
    }

    #[test]
    fn a_panic_lets_the_next_one_in() {
        check(|| {
            let semaphore = Semaphore::new(1);
            let handle = semaphore.clone();
            let panics = thread::spawn(move || {
                let _permit = handle.acquire().unwrap();
                panic!("a thread that panics, on purpose")
            });
            drop(semaphore.acquire().unwrap());
            assert!(panics.join().is_err());
        });
    }

    #[test]
    fn closing_wakes_both_who_wait() {
        check(|| {
            let semaphore = Semaphore::new(1);
            let held = semaphore.acquire().unwrap();
            let others = [(); 2].map(|()| {
                let handle = semaphore.clone();
                thread::spawn(move || handle.acquire().err())
            });
            semaphore.close();
            for other in others {
                assert_eq!(
                    other.join().unwrap(),
                    Some(Closed),
                    "expected both who wait to hear that the semaphore is closed"
                );
            }
            drop(held);
        });
    }

    /// A permit comes back and the semaphore is closed, while one waits: it gets either, and never
    /// nothing.
    #[test]
    fn closing_while_a_permit_comes_back_leaves_nobody_behind() {
        check(|| {
            let semaphore = Semaphore::new(1);
            let held = semaphore.acquire().unwrap();
            let (handle, closer) = (semaphore.clone(), semaphore.clone());
            let waits = thread::spawn(move || drop(handle.acquire()));
            let closes = thread::spawn(move || closer.close());
            drop(held);
            closes.join().unwrap();
            assert_eq!(
                semaphore.acquire().err(),
                Some(Closed),
                "expected no permit to be given out after `close` has returned"
            );
            waits.join().unwrap();
        });
    }
}
