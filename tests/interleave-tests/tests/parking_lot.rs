//! parking_lot's mutex and condition variable: each program is compiled twice, and what it asserts holds on real threads with parking_lot itself
//! and in every interleaving of the model with the checker's own. What only a model can show comes after.

mod common;

use common::{outcomes, set};
use interleave::parking_lot::{Condvar, Mutex};
use interleave::sync::Arc;
use interleave::time::{Duration, Instant};
use interleave::{Builder, thread};

/// Writes each program down twice: with parking_lot's and std's names and with this crate's.
macro_rules! in_both_worlds {
    ($($(#[$doc:meta])* fn $name:ident() $program:block)*) => {
        mod real {
            use parking_lot::{Condvar, Mutex, MutexGuard};
            use std::sync::{Arc, Barrier};
            use std::thread;
            use std::time::{Duration, Instant};

            $($(#[$doc])* #[test] fn $name() { interleave::within(Duration::from_secs(10), || $program); })*
        }

        mod in_the_model {
            use interleave::parking_lot::{Condvar, Mutex, MutexGuard};
            use interleave::sync::{Arc, Barrier};
            use interleave::thread;
            use interleave::time::{Duration, Instant};

            $($(#[$doc])* #[test] fn $name() { interleave::check(|| $program); })*
        }
    };
}

in_both_worlds! {
    fn a_mutex_has_one_owner_at_a_time() {
        let count = Mutex::new(0);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let mut guard = count.lock();
                    let before = *guard;
                    thread::yield_now();
                    *guard = before + 1;
                });
            }
        });
        assert_eq!(count.into_inner(), 2);
    }

    fn a_mutex_can_be_opened_by_whoever_owns_it() {
        let mut mutex = Mutex::new(1);
        *mutex.get_mut() += 1;
        assert_eq!(mutex.into_inner(), 2);
        assert_eq!(*Mutex::<u8>::default().lock(), 0);
        assert_eq!(*Mutex::from(3).lock(), 3);
        let unsized_data: &Mutex<[i32]> = &Mutex::new([1, 2]);
        unsized_data.lock()[0] = 3;
        assert_eq!(unsized_data.lock().iter().sum::<i32>(), 5);
    }

    fn what_does_not_wait() {
        let mutex = Mutex::new(1);
        let mut guard = mutex.lock();
        assert!(mutex.try_lock().is_none());
        assert!(mutex.is_locked());
        *guard += 1;
        assert_eq!(format!("{guard} {guard:?}"), "2 2");
        assert!(std::ptr::eq(MutexGuard::mutex(&guard), &mutex));
        MutexGuard::unlock_fair(guard);
        assert!(!mutex.is_locked());
        *mutex.try_lock().unwrap() += 1;
        assert_eq!(*mutex.lock(), 3);
    }

    /// A holder that panics unlocks, and that is all.
    fn nothing_is_poisoned() {
        let mutex = Arc::new(Mutex::new(1));
        let theirs = Arc::clone(&mutex);
        let thread = thread::spawn(move || {
            let mut guard = theirs.lock();
            *guard = 2;
            std::panic::panic_any("held");
        });
        assert!(thread.join().is_err());
        assert_eq!(*mutex.lock(), 2);
        assert_eq!(mutex.try_lock().map(|guard| *guard), Some(2));
        assert_eq!(Arc::try_unwrap(mutex).unwrap().into_inner(), 2);
    }

    /// The wait needs no loop: it does not end for no reason. (It could have been notified for another; here nobody is.)
    fn a_wait_that_is_not_repeated() {
        let ready = Arc::new((Mutex::new(false), Condvar::new()));
        let theirs = Arc::clone(&ready);
        let thread = thread::spawn(move || {
            *theirs.0.lock() = true;
            theirs.1.notify_one();
        });
        let mut guard = ready.0.lock();
        if !*guard {
            ready.1.wait(&mut guard);
        }
        assert!(*guard);
        drop(guard);
        thread.join().unwrap();
    }

    fn notifications_are_counted() {
        let state = Arc::new((Mutex::new(0), Condvar::new(), Condvar::new()));
        assert!(!state.1.notify_one());
        assert_eq!(state.1.notify_all(), 0);
        let threads: Vec<_> = (0..2)
            .map(|_| {
                let state = Arc::clone(&state);
                thread::spawn(move || {
                    let mut waiting = state.0.lock();
                    *waiting += 1;
                    state.2.notify_one();
                    state.1.wait(&mut waiting);
                    *waiting -= 1;
                })
            })
            .collect();
        let mut waiting = state.0.lock();
        state.2.wait_while(&mut waiting, |waiting| *waiting < 2);
        // Whoever has counted itself waits by now, for it gave the lock up.
        assert_eq!(state.1.notify_all(), 2);
        drop(waiting);
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        assert_eq!(*state.0.lock(), 0);
    }

    fn waits_that_nobody_ends() {
        let (mutex, changed) = (Mutex::new(1), Condvar::new());
        let mut guard = mutex.lock();
        let moment = Duration::from_millis(5);
        let begun = Instant::now();
        assert!(changed.wait_for(&mut guard, moment).timed_out());
        assert!(begun.elapsed() >= moment);
        assert!(changed.wait_until(&mut guard, begun + 3 * moment).timed_out());
        assert!(begun.elapsed() >= 3 * moment);
        assert!(changed.wait_until(&mut guard, begun).timed_out());
        assert!(changed.wait_while_for(&mut guard, |n| *n == 1, moment).timed_out());
        assert!(!changed.wait_while_for(&mut guard, |n| *n == 2, moment).timed_out());
        assert!(changed.wait_while_until(&mut guard, |n| *n == 1, begun).timed_out());
        *guard += 1;
        assert_eq!(*guard, 2);
    }

    fn a_condition_changes_in_time_or_not() {
        let state = Arc::new((Mutex::new(0), Condvar::new()));
        let theirs = Arc::clone(&state);
        let thread = thread::spawn(move || {
            *theirs.0.lock() = 7;
            theirs.1.notify_all();
        });
        let mut value = state.0.lock();
        let limit = Duration::from_millis(5);
        let late = state.1.wait_while_for(&mut value, |value| *value == 0, limit).timed_out();
        // It may have changed just then.
        assert!(late || *value == 7);
        drop(value);
        thread.join().unwrap();
    }

    /// The guard still has its lock after the panic.
    fn one_mutex_at_a_time() {
        let state = Arc::new((Mutex::new(false), Condvar::new(), Barrier::new(2)));
        let theirs = Arc::clone(&state);
        let thread = thread::spawn(move || {
            let mut over = theirs.0.lock();
            theirs.2.wait();
            theirs.1.wait_while(&mut over, |over| !*over);
        });
        state.2.wait();
        drop(state.0.lock());
        let other = Mutex::new(1);
        let mut guard = other.lock();
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| state.1.wait(&mut guard)));
        let message = *result.unwrap_err().downcast::<&str>().unwrap();
        assert_eq!(message, "attempted to use a condition variable with more than one mutex");
        *guard += 1;
        assert!(other.try_lock().is_none());
        *state.0.lock() = true;
        state.1.notify_one();
        thread.join().unwrap();
        // With nobody there it may be used with another.
        assert!(state.1.wait_for(&mut guard, Duration::from_millis(1)).timed_out());
    }
}

/// A wait without a loop, which std's may end for no reason: with parking_lot it may not.
#[test]
fn a_wait_ends_only_when_it_is_notified() {
    fn with_std() {
        use interleave::sync::{Condvar, Mutex};
        let ready = Arc::new((Mutex::new(false), Condvar::new()));
        let theirs = Arc::clone(&ready);
        thread::spawn(move || {
            *theirs.0.lock().unwrap() = true;
            theirs.1.notify_one();
        });
        let mut guard = ready.0.lock().unwrap();
        if !*guard {
            guard = ready.1.wait(guard).unwrap();
        }
        assert!(*guard);
    }
    let failure = Builder::new().try_check(with_std).unwrap_err();
    assert!(failure.to_string().contains("1 spurious wake-up"));
    interleave::check(in_the_model_without_a_loop);
}

fn in_the_model_without_a_loop() {
    let ready = Arc::new((Mutex::new(false), Condvar::new()));
    let theirs = Arc::clone(&ready);
    thread::spawn(move || {
        *theirs.0.lock() = true;
        theirs.1.notify_one();
    });
    let mut guard = ready.0.lock();
    if !*guard {
        ready.1.wait(&mut guard);
    }
    assert!(*guard);
}

/// Which of two waiters a `notify_one` wakes is tried either way.
#[test]
fn any_waiter_may_be_woken() {
    let model = || {
        let state = Arc::new((Mutex::new(Vec::new()), Condvar::new(), Condvar::new()));
        let threads: Vec<_> = ["a", "b"]
            .into_iter()
            .map(|name| {
                let state = Arc::clone(&state);
                thread::spawn(move || {
                    let mut came = state.0.lock();
                    came.push(name);
                    state.2.notify_one();
                    state.1.wait(&mut came);
                    came.push(name);
                    state.2.notify_one();
                })
            })
            .collect();
        let mut came = state.0.lock();
        for steps in 2..=3 {
            state.2.wait_while(&mut came, |came| came.len() < steps);
            state.1.notify_one();
        }
        drop(came);
        threads
            .into_iter()
            .for_each(|thread| thread.join().unwrap());
        state.0.lock().concat()
    };
    assert_eq!(outcomes(model), set(["abab", "abba", "baab", "baba"]));
}

/// Both ends of a timed wait are tried, and the clock is moved only by the timeout.
#[test]
fn a_timeout_fires_or_not() {
    let model = || {
        let begun = Instant::now();
        let state = Arc::new((Mutex::new(false), Condvar::new()));
        let theirs = Arc::clone(&state);
        let thread = thread::spawn(move || {
            let mut set = theirs.0.lock();
            *set = true;
            theirs.1.notify_one()
        });
        let mut set = state.0.lock();
        let deadline = begun + Duration::from_secs(3);
        let late = state.1.wait_until(&mut set, deadline).timed_out();
        let told = format!("{late} {} {:?}", *set, begun.elapsed());
        drop(set);
        format!("{told} {}", thread.join().unwrap())
    };
    let expected = [
        "false true 0ns true",
        "true false 3s false",
        "true true 3s false",
    ];
    assert_eq!(outcomes(model), set(expected));
}

/// The same steps as with std's: so are the numbers of interleavings, but for the passes with a wake-up for no reason.
#[test]
fn as_many_interleavings_as_with_std() {
    let ours = interleave::check(in_the_model_without_a_loop).interleavings();
    let std = interleave::check(|| {
        use interleave::sync::{Condvar, Mutex};
        let ready = Arc::new((Mutex::new(false), Condvar::new()));
        let theirs = Arc::clone(&ready);
        thread::spawn(move || {
            *theirs.0.lock().unwrap() = true;
            theirs.1.notify_one();
        });
        let mut guard = ready.0.lock().unwrap();
        while !*guard {
            guard = ready.1.wait(guard).unwrap();
        }
    });
    assert_eq!(ours, std.interleavings());
    println!("a flag: {ours} interleavings");
}
