//! Each primitive against std's contract.
//!
//! Most tests are one program that is run twice: on real threads with std, and as a model, where it has to hold in every interleaving. What only
//! a model can show (everything that may happen, timeouts without waiting) comes after.

mod common;

use common::{outcomes, set};
use interleave::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use interleave::sync::{Arc, Condvar, Mutex, OnceLock, RwLock};
use interleave::time::{Duration, Instant};
use interleave::{Builder, collections, thread};

/// Writes each program down twice: with std's names and with this crate's.
macro_rules! in_both_worlds {
    ($($(#[$doc:meta])* fn $name:ident() $program:block)*) => {
        mod with_std {
            use std::collections::{HashMap, HashSet};
            use std::sync::atomic::{self, AtomicUsize, Ordering::*};
            use std::sync::*;
            use std::thread;
            use std::time::Duration;

            $($(#[$doc])* #[test] fn $name() { $program })*
        }

        mod in_the_model {
            use interleave::collections::{HashMap, HashSet};
            use interleave::sync::atomic::{self, AtomicUsize, Ordering::*};
            use interleave::sync::*;
            use interleave::thread;
            use interleave::time::Duration;

            $($(#[$doc])* #[test] fn $name() { interleave::check(|| $program); })*
        }
    };
}

in_both_worlds! {
    // ----- Mutex -----

    fn a_mutex_has_one_owner_at_a_time() {
        let count = Mutex::new(0);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let mut guard = count.lock().unwrap();
                    let before = *guard;
                    thread::yield_now();
                    *guard = before + 1;
                });
            }
        });
        assert_eq!(count.into_inner().unwrap(), 2);
    }

    fn a_mutex_can_be_opened_by_whoever_owns_it() {
        let mut mutex = Mutex::new(1);
        *mutex.get_mut().unwrap() += 1;
        assert_eq!(mutex.into_inner().unwrap(), 2);
        assert_eq!(*Mutex::<u8>::default().lock().unwrap(), 0);
        assert_eq!(*Mutex::from(3).lock().unwrap(), 3);
    }

    fn try_lock_does_not_wait() {
        let mutex = Mutex::new(1);
        let guard = mutex.lock().unwrap();
        assert!(matches!(mutex.try_lock(), Err(TryLockError::WouldBlock)));
        drop(guard);
        *mutex.try_lock().unwrap() += 1;
        assert_eq!(*mutex.lock().unwrap(), 2);
    }

    fn a_panic_poisons_a_mutex_until_it_is_cleared() {
        let mutex = Arc::new(Mutex::new(1));
        let theirs = Arc::clone(&mutex);
        let thread = thread::spawn(move || {
            let _guard = theirs.lock().unwrap();
            std::panic::panic_any("held");
        });
        assert!(thread.join().is_err());
        assert!(mutex.is_poisoned());
        assert!(mutex.lock().is_err());
        assert!(matches!(mutex.try_lock(), Err(TryLockError::Poisoned(_))));
        *mutex.lock().unwrap_or_else(PoisonError::into_inner) = 2;
        assert!(mutex.is_poisoned());
        mutex.clear_poison();
        assert!(!mutex.is_poisoned());
        assert_eq!(*mutex.lock().unwrap(), 2);
    }

    fn into_inner_and_get_mut_tell_of_poison() {
        let mut mutex = Mutex::new(1);
        thread::scope(|scope| {
            let thread = scope.spawn(|| {
                let _guard = mutex.lock().unwrap();
                std::panic::panic_any("held");
            });
            assert!(thread.join().is_err());
        });
        assert_eq!(**mutex.get_mut().unwrap_err().get_ref(), 1);
        assert_eq!(mutex.into_inner().unwrap_err().into_inner(), 1);
    }

    // ----- RwLock -----

    fn readers_are_there_together() {
        let lock = RwLock::new(1);
        let both = Barrier::new(2);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let guard = lock.read().unwrap();
                    both.wait();
                    assert_eq!(*guard, 1);
                });
            }
        });
    }

    fn a_writer_is_alone() {
        let lock = RwLock::new((0, 0));
        thread::scope(|scope| {
            scope.spawn(|| {
                let mut guard = lock.write().unwrap();
                guard.0 = 1;
                thread::yield_now();
                guard.1 = 1;
            });
            let guard = lock.read().unwrap();
            assert_eq!(guard.0, guard.1);
        });
        assert_eq!(lock.into_inner().unwrap(), (1, 1));
    }

    fn try_read_and_try_write_do_not_wait() {
        let lock = RwLock::new(1);
        {
            let first = lock.try_read().unwrap();
            let second = lock.try_read().unwrap();
            assert_eq!(*first, *second);
            assert!(matches!(lock.try_write(), Err(TryLockError::WouldBlock)));
        }
        let mut guard = lock.try_write().unwrap();
        *guard = 2;
        assert!(matches!(lock.try_read(), Err(TryLockError::WouldBlock)));
        drop(guard);
        assert_eq!(*lock.read().unwrap(), 2);
    }

    fn a_writers_panic_poisons_and_a_readers_does_not() {
        let lock = Arc::new(RwLock::new(1));
        let theirs = Arc::clone(&lock);
        let reader = thread::spawn(move || {
            let _guard = theirs.read().unwrap();
            std::panic::panic_any("reads");
        });
        assert!(reader.join().is_err());
        assert!(!lock.is_poisoned());
        let theirs = Arc::clone(&lock);
        let writer = thread::spawn(move || {
            *theirs.write().unwrap() = 2;
            let _guard = theirs.write().unwrap();
            std::panic::panic_any("writes");
        });
        assert!(writer.join().is_err());
        assert!(lock.is_poisoned());
        assert_eq!(**lock.read().unwrap_err().get_ref(), 2);
        lock.clear_poison();
        assert_eq!(*lock.write().unwrap(), 2);
    }

    // ----- Condvar -----

    fn a_wait_gives_the_mutex_up_and_has_it_again() {
        let (ready, changed) = (Mutex::new(false), Condvar::new());
        thread::scope(|scope| {
            scope.spawn(|| {
                *ready.lock().unwrap() = true;
                changed.notify_one();
            });
            let mut guard = ready.lock().unwrap();
            while !*guard {
                guard = changed.wait(guard).unwrap();
            }
            assert!(matches!(ready.try_lock(), Err(TryLockError::WouldBlock)));
        });
    }

    fn notify_all_wakes_everybody() {
        let (open, changed) = (Mutex::new(false), Condvar::new());
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| assert!(*changed.wait_while(open.lock().unwrap(), |open| !*open).unwrap()));
            }
            *open.lock().unwrap() = true;
            changed.notify_all();
        });
    }

    fn a_timed_wait_for_what_is_there_does_not_wait() {
        let (ready, changed) = (Mutex::new(true), Condvar::new());
        let hour = Duration::from_secs(3600);
        let (guard, result) =
            changed.wait_timeout_while(ready.lock().unwrap(), hour, |ready| !*ready).unwrap();
        assert!(*guard);
        assert!(!result.timed_out());
    }

    fn a_timed_wait_for_what_never_comes_times_out() {
        let (ready, changed) = (Mutex::new(false), Condvar::new());
        let moment = Duration::from_millis(1);
        let (guard, result) =
            changed.wait_timeout_while(ready.lock().unwrap(), moment, |ready| !*ready).unwrap();
        assert!(!*guard);
        assert!(result.timed_out());
    }

    fn a_wait_ends_with_an_error_if_the_mutex_was_poisoned_meanwhile() {
        let (ready, changed) = (Mutex::new(false), Condvar::new());
        let ready = &ready;
        let poisoned = thread::scope(|scope| {
            let mut guard = ready.lock().unwrap();
            let changed = &changed;
            let thread = scope.spawn(move || {
                let mut guard = ready.lock().unwrap();
                *guard = true;
                changed.notify_one();
                std::panic::panic_any("held");
            });
            let poisoned = loop {
                match changed.wait(guard) {
                    Ok(again) if !*again => guard = again,
                    Ok(_) => break false,
                    Err(_) => break true,
                }
            };
            assert!(thread.join().is_err());
            poisoned
        });
        assert!(poisoned);
    }

    // ----- Barrier -----

    fn a_barrier_has_one_leader_each_time_it_opens() {
        let barrier = Barrier::new(2);
        let leaders = AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    for round in 0..2 {
                        assert!(leaders.load(SeqCst) <= round + 1);
                        if barrier.wait().is_leader() {
                            leaders.fetch_add(1, SeqCst);
                        }
                    }
                });
            }
        });
        assert_eq!(leaders.load(SeqCst), 2);
    }

    fn a_barrier_for_one_or_none_is_open() {
        assert!(Barrier::new(1).wait().is_leader());
        assert!(Barrier::new(0).wait().is_leader());
    }

    // ----- OnceLock -----

    fn a_once_lock_is_filled_once() {
        let cell = OnceLock::new();
        let made = AtomicUsize::new(0);
        let (cell, made) = (&cell, &made);
        thread::scope(|scope| {
            for n in [1, 2] {
                scope.spawn(move || {
                    let value = *cell.get_or_init(|| {
                        made.fetch_add(1, SeqCst);
                        n
                    });
                    assert_eq!(cell.get(), Some(&value));
                });
            }
        });
        assert_eq!(made.load(SeqCst), 1);
        assert_eq!(cell.set(3), Err(3));
    }

    fn a_once_lock_can_be_filled_and_emptied_by_whoever_owns_it() {
        let mut cell = OnceLock::new();
        assert_eq!(cell.get(), None);
        assert_eq!(cell.set(1), Ok(()));
        *cell.get_mut().unwrap() += 1;
        assert_eq!(cell.take(), Some(2));
        assert_eq!(cell.get(), None);
        assert_eq!(OnceLock::from(5).into_inner(), Some(5));
    }

    fn if_its_closure_panics_the_next_one_is_run() {
        let cell = Arc::new(OnceLock::new());
        let theirs = Arc::clone(&cell);
        let panics = thread::spawn(move || {
            theirs.get_or_init(|| std::panic::panic_any("no value"));
        });
        // Either runs its closure, or waits for the one that panics and then runs its closure.
        assert_eq!(*cell.get_or_init(|| 7), 7);
        // The other panicked, unless it came later and found the value.
        let _ = panics.join();
        assert_eq!(cell.get(), Some(&7));
    }

    // ----- park -----

    fn a_token_is_kept_for_the_next_park() {
        thread::current().unpark();
        thread::park();
    }

    fn tokens_do_not_add_up() {
        let ready = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&ready);
        let sleeper = thread::spawn(move || {
            while seen.load(Acquire) < 2 {
                thread::park();
            }
        });
        for _ in 0..2 {
            ready.fetch_add(1, Release);
            sleeper.thread().unpark();
        }
        sleeper.join().unwrap();
    }

    fn a_timed_park_ends_by_itself() {
        thread::park_timeout(Duration::from_millis(1));
    }

    // ----- Threads -----

    fn join_returns_what_the_thread_returned() {
        let thread = thread::spawn(|| "done".to_owned());
        assert_eq!(thread.join().unwrap(), "done");
    }

    fn a_thread_is_finished_in_the_end() {
        let thread = thread::spawn(|| ());
        while !thread.is_finished() {
            thread::yield_now();
        }
        thread.join().unwrap();
    }

    fn threads_have_names_and_numbers() {
        let main = thread::current().id();
        let named = thread::Builder::new().name("worker-1".into()).spawn(|| thread::current().id()).unwrap();
        assert_eq!(named.thread().name(), Some("worker-1"));
        let id = named.thread().id();
        assert_ne!(id, main);
        assert_eq!(named.join().unwrap(), id);
        let unnamed = thread::spawn(|| thread::current().name().map(str::to_owned));
        assert_eq!(unnamed.thread().name(), None);
        assert_eq!(unnamed.join().unwrap(), None);
        thread::scope(|scope| {
            let scoped = thread::Builder::new().name("scoped".into()).spawn_scoped(scope, || 3).unwrap();
            assert_eq!(scoped.thread().name(), Some("scoped"));
            assert_eq!(scoped.join().unwrap(), 3);
        });
    }

    // ----- Scopes -----

    fn scoped_threads_borrow_and_change_what_is_outside() {
        let mut numbers = [1, 2];
        let sum = thread::scope(|scope| {
            let (first, second) = numbers.split_at_mut(1);
            let thread = scope.spawn(|| first[0] += 10);
            second[0] += 20;
            thread.join().unwrap();
            "the scope's own"
        });
        assert_eq!(sum, "the scope's own");
        assert_eq!(numbers, [11, 22]);
    }

    fn a_scope_waits_for_threads_that_its_threads_start() {
        let ran = AtomicUsize::new(0);
        thread::scope(|scope| {
            scope.spawn(|| {
                scope.spawn(|| ran.fetch_add(1, Relaxed));
            });
        });
        assert_eq!(ran.load(Relaxed), 1);
    }

    fn a_panic_of_a_scoped_thread_is_told_at_the_end() {
        let payload = std::panic::catch_unwind(|| {
            thread::scope(|scope| {
                scope.spawn(|| std::panic::panic_any("unseen"));
            });
        });
        assert_eq!(payload.unwrap_err().downcast_ref(), Some(&"a scoped thread panicked"));
    }

    fn unless_it_was_joined() {
        let caught = thread::scope(|scope| scope.spawn(|| std::panic::panic_any("seen")).join());
        assert_eq!(caught.unwrap_err().downcast_ref(), Some(&"seen"));
    }

    fn the_panic_of_the_scope_itself_comes_out_after_its_threads_have_ended() {
        let ran = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&ran);
        let payload = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            thread::scope(|scope| {
                scope.spawn(|| theirs.fetch_add(1, Relaxed));
                std::panic::panic_any("its own");
            });
        }));
        assert_eq!(payload.unwrap_err().downcast_ref(), Some(&"its own"));
        assert_eq!(ran.load(Relaxed), 1);
    }

    // ----- Atomics -----

    fn an_atomic_is_replaced_by_what_a_function_makes_of_it() {
        macro_rules! each {
            ($($Atomic:ident)*) => { $(
                let level = atomic::$Atomic::new(5);
                let more = |level| (level < 7).then_some(level + 1);
                assert_eq!(level.fetch_update(AcqRel, Acquire, more), Ok(5));
                assert_eq!(level.try_update(Relaxed, Relaxed, more), Ok(6));
                assert_eq!(level.try_update(SeqCst, SeqCst, more), Err(7));
                assert_eq!(level.update(Release, Acquire, |level| level * 2), 7);
                assert_eq!(level.into_inner(), 14);
            )* };
        }
        each!(AtomicU8 AtomicU16 AtomicU32 AtomicU64 AtomicUsize AtomicI8 AtomicI16 AtomicI32 AtomicI64 AtomicIsize);

        let open = atomic::AtomicBool::new(true);
        let close = |open: bool| open.then_some(false);
        assert_eq!(open.try_update(Relaxed, Relaxed, close), Ok(true));
        assert_eq!(open.try_update(Relaxed, Relaxed, close), Err(false));
        assert!(!open.update(Relaxed, Relaxed, |open| !open));
        assert!(open.into_inner());
    }

    fn an_update_by_a_function_loses_nothing() {
        let (count, product) = (AtomicUsize::new(0), AtomicUsize::new(1));
        thread::scope(|scope| {
            for factor in [2, 3] {
                let (count, product) = (&count, &product);
                scope.spawn(move || {
                    product.update(Relaxed, Relaxed, |product| product * factor);
                    count.try_update(Relaxed, Relaxed, |count| count.checked_add(1))
                });
            }
        });
        assert_eq!((count.into_inner(), product.into_inner()), (2, 6));
    }

    // ----- Collections -----

    fn maps_and_sets_are_those_of_std() {
        let mut counts = HashMap::new();
        for word in ["to", "be", "or", "not", "to", "be"] {
            *counts.entry(word).or_insert(0) += 1;
        }
        assert_eq!(counts.get("be"), Some(&2));
        assert_eq!(counts.len(), 4);
        let words: HashSet<&str> = counts.keys().copied().collect();
        assert!(words.contains("not"));
    }
}

// ----- Everything that may happen -----

#[test]
fn a_timed_wait_has_four_outcomes() {
    let seen = outcomes(|| {
        let (ready, changed) = (Mutex::new(false), Condvar::new());
        thread::scope(|scope| {
            scope.spawn(|| {
                *ready.lock().unwrap() = true;
                changed.notify_one();
            });
            let guard = ready.lock().unwrap();
            if *guard {
                return "there already".to_owned();
            }
            let (guard, result) = changed.wait_timeout(guard, Duration::from_secs(1)).unwrap();
            format!("timed out: {}, ready: {}", result.timed_out(), *guard)
        })
    });
    let all = [
        "there already",
        "timed out: false, ready: true",
        "timed out: true, ready: false",
        // The timeout came first, and the lock after the change.
        "timed out: true, ready: true",
    ];
    assert_eq!(seen, set(all));
}

#[test]
fn a_timed_wait_for_a_condition_ends_by_the_one_or_the_other() {
    let seen = outcomes(|| {
        let (ready, changed) = (Mutex::new(false), Condvar::new());
        let began = Instant::now();
        thread::scope(|scope| {
            scope.spawn(|| {
                *ready.lock().unwrap() = true;
                changed.notify_one();
            });
            let limit = Duration::from_secs(1);
            let (guard, result) = changed
                .wait_timeout_while(ready.lock().unwrap(), limit, |ready| !*ready)
                .unwrap();
            assert_eq!(result.timed_out(), !*guard);
            format!("ready: {} after {:?}", *guard, began.elapsed())
        })
    });
    let all = [
        "ready: false after 1s",
        "ready: true after 0ns",
        // The timeout came first, and then the change was seen all the same.
        "ready: true after 1s",
    ];
    assert_eq!(seen, set(all));
}

#[test]
fn a_timed_park_ends_by_the_token_or_by_the_timeout() {
    let seen = outcomes(|| {
        let began = Instant::now();
        let sleeper = thread::current();
        let waker = thread::spawn(move || sleeper.unpark());
        thread::park_timeout(Duration::from_secs(2));
        waker.join().unwrap();
        format!("{:?}", began.elapsed())
    });
    assert_eq!(seen, set(["0ns", "2s"]));
}

#[test]
fn is_finished_may_come_too_early() {
    let seen = outcomes(|| {
        let thread = thread::spawn(|| ());
        let finished = thread.is_finished();
        thread.join().unwrap();
        finished.to_string()
    });
    assert_eq!(seen, set(["false", "true"]));
}

/// An initialiser that runs is seen by its effects before its value is.
#[test]
fn a_once_lock_is_empty_while_its_value_is_made() {
    let seen = outcomes(|| {
        let (cell, begun) = (OnceLock::new(), AtomicUsize::new(0));
        thread::scope(|scope| {
            scope.spawn(|| cell.get_or_init(|| begun.store(1, SeqCst)));
            format!("{} {:?}", begun.load(SeqCst), cell.get())
        })
    });
    assert_eq!(seen, set(["0 None", "0 Some(())", "1 None", "1 Some(())"]));
}

/// Whether a lock is poisoned can be seen while it is held, before, and after.
#[test]
fn poison_is_seen_when_the_holder_lets_go() {
    let seen = outcomes(|| {
        let (mutex, held) = (Mutex::new(()), AtomicUsize::new(0));
        thread::scope(|scope| {
            let holder = scope.spawn(|| {
                let _guard = mutex.lock().unwrap();
                held.store(1, SeqCst);
                panic!("while it is held");
            });
            let outcome = format!("{} {}", held.load(SeqCst), mutex.is_poisoned());
            assert!(holder.join().is_err());
            outcome
        })
    });
    assert_eq!(seen, set(["0 false", "0 true", "1 false", "1 true"]));
    let seen = outcomes(|| {
        let (lock, held) = (RwLock::new(()), AtomicUsize::new(0));
        thread::scope(|scope| {
            let holder = scope.spawn(|| {
                let _guard = lock.write().unwrap();
                held.store(1, SeqCst);
                panic!("while it is held");
            });
            let outcome = format!("{} {}", held.load(SeqCst), lock.is_poisoned());
            assert!(holder.join().is_err());
            outcome
        })
    });
    assert_eq!(seen, set(["0 false", "0 true", "1 false", "1 true"]));
}

// ----- The virtual clock -----

#[test]
fn the_clock_moves_by_sleeps_and_not_otherwise() {
    interleave::check(|| {
        let began = Instant::now();
        let thread = thread::spawn(|| ());
        thread.join().unwrap();
        assert_eq!(began.elapsed(), Duration::ZERO);
        thread::sleep(Duration::from_secs(3600));
        let later = Instant::now();
        assert_eq!(later - began, Duration::from_secs(3600));
        assert_eq!(
            began - Duration::from_secs(1) + Duration::from_secs(3601),
            later
        );
        assert_eq!(began.duration_since(later), Duration::ZERO);
        assert_eq!(began.checked_duration_since(later), None);
        assert!(began < later);
    });
}

// ----- Collections -----

#[test]
fn a_walk_through_a_map_is_the_same_in_every_run() {
    interleave::check(|| {
        let locks: collections::HashMap<usize, Arc<Mutex<usize>>> =
            (0..8).map(|n| (n, Arc::new(Mutex::new(n)))).collect();
        let theirs = Arc::clone(&locks[&3]);
        let other = thread::spawn(move || *theirs.lock().unwrap() += 1);
        for (key, lock) in &locks {
            assert!(*lock.lock().unwrap() >= *key);
        }
        other.join().unwrap();
    });
}

/// The most threads and steps of a model are in its verdict.
#[test]
fn the_verdict_counts() {
    let verdict = Builder::new().check(|| {
        let thread = thread::spawn(|| ());
        thread.join().unwrap();
    });
    assert_eq!(verdict.threads(), 2);
    assert_eq!(verdict.interleavings(), 1);
    assert_eq!(verdict.preemptions(), None);
    assert_eq!(verdict.perturbed(), 0);
    assert!(verdict.steps() >= 2);
}
