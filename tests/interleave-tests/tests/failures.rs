//! Everything that stops a model has a kind of its own, and what is reported has the fewest preemptions there can be, or one more.

use interleave::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed, Ordering::SeqCst};
use interleave::sync::{Arc, Condvar, Mutex, OnceLock};
use interleave::{Builder, Failure, channel, check, thread};
use std::panic::catch_unwind;
use std::time::Duration;

/// The failure of a model that must fail.
fn failure(model: impl Fn() + Send + Sync + 'static) -> Failure {
    Builder::new().try_check(model).unwrap_err()
}

fn kind(model: impl Fn() + Send + Sync + 'static) -> &'static str {
    failure(model).kind()
}

// ----- Threads that sleep for ever -----

#[test]
fn deadlock() {
    let locks_twice = || {
        let mutex = Mutex::new(());
        let _first = mutex.lock().unwrap();
        let _second = mutex.lock().unwrap();
    };
    assert_eq!(kind(locks_twice), "deadlock");
    assert_eq!(kind(|| thread::park()), "deadlock");
    let joins_who_waits = || {
        let (sender, receiver) = channel::bounded::<()>(1);
        let worker = thread::spawn(move || receiver.recv());
        let _ = worker.join().unwrap();
        drop(sender);
    };
    assert_eq!(kind(joins_who_waits), "deadlock");
}

#[test]
fn left_behind() {
    let failure = failure(|| {
        let (sender, receiver) = channel::unbounded::<()>();
        thread::spawn(move || receiver.recv());
        std::mem::forget(sender);
    });
    assert_eq!(failure.kind(), "left behind");
    assert_eq!(failure.preemptions(), Some(0));
    // A thread that can still end may do so.
    check(|| {
        let (sender, receiver) = channel::unbounded::<()>();
        thread::spawn(move || receiver.recv());
        drop(sender);
    });
}

// ----- Threads that go round for ever -----

#[test]
fn endless_loop() {
    let waits_for_nobody = || {
        let stop = AtomicBool::new(false);
        while !stop.load(Relaxed) {
            thread::yield_now();
        }
    };
    assert_eq!(kind(waits_for_nobody), "endless loop");
    let asks_a_lock = || {
        let mutex = Mutex::new(());
        let _guard = mutex.lock().unwrap();
        while mutex.try_lock().is_err() {}
    };
    assert_eq!(kind(asks_a_lock), "endless loop");
    // A loop that somebody ends is none.
    check(|| {
        let stop = Arc::new(AtomicBool::new(false));
        let theirs = Arc::clone(&stop);
        thread::spawn(move || theirs.store(true, Relaxed));
        while !stop.load(Relaxed) {}
    });
}

// ----- More than a model may have -----

#[test]
fn too_many_threads() {
    let spawns = |count: usize| move || (0..count).for_each(|_| drop(thread::spawn(|| ())));
    assert_eq!(kind(spawns(5)), "too many threads");
    check(spawns(4));
}

#[test]
fn too_many_alive() {
    let two_at_once = || {
        let threads = [thread::spawn(|| ()), thread::spawn(|| ())];
        for thread in threads {
            thread.join().unwrap();
        }
    };
    let one_after_the_other = || {
        for _ in 0..2 {
            thread::spawn(|| ()).join().unwrap();
        }
    };
    let builder = Builder::new().threads(2);
    assert_eq!(
        builder.try_check(two_at_once).unwrap_err().kind(),
        "too many alive"
    );
    builder.check(one_after_the_other);
    Builder::new().threads(3).check(two_at_once);
}

fn locks(times: usize) -> impl Fn() + Send + Sync + 'static {
    move || {
        let mutex = Mutex::new(0);
        for _ in 0..times {
            *mutex.lock().unwrap() += 1;
        }
    }
}

#[test]
fn too_many_steps() {
    let builder = Builder::new().steps(20);
    assert_eq!(
        builder.try_check(locks(20)).unwrap_err().kind(),
        "too many steps"
    );
    builder.check(locks(5));
}

#[test]
fn too_many_interleavings() {
    let contend = || {
        let count = Mutex::new(0);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| (0..3).for_each(|_| *count.lock().unwrap() += 1));
            }
        });
    };
    let builder = Builder::new().interleavings(10);
    assert_eq!(
        builder.try_check(contend).unwrap_err().kind(),
        "too many interleavings"
    );
    builder.check(locks(5));
}

#[test]
fn stack_overflow() {
    /// Ends only in theory.
    fn deeper(depth: usize) -> usize {
        let room = std::hint::black_box([depth; 16]);
        if depth == usize::MAX {
            0
        } else {
            deeper(depth + 1) + room[depth % 16]
        }
    }
    assert_eq!(kind(|| drop(thread::spawn(|| deeper(0)))), "stack overflow");
    assert_eq!(kind(|| assert_ne!(deeper(0), 0)), "stack overflow");
    check(|| ());
}

// ----- Models that are none -----

#[test]
fn not_deterministic() {
    let hash_order = || {
        let locks: std::collections::HashMap<usize, Mutex<usize>> =
            (0..8).map(|n| (n, Mutex::new(n))).collect();
        let locks = Arc::new(locks);
        let theirs = Arc::clone(&locks);
        let other = thread::spawn(move || *theirs[&3].lock().unwrap() += 1);
        for lock in locks.values() {
            drop(lock.lock().unwrap());
        }
        other.join().unwrap();
    };
    assert_eq!(kind(hash_order), "not deterministic");

    static RUNS: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let counts_its_runs = || {
        let mutex = Mutex::new(0);
        if RUNS.fetch_add(1, SeqCst).is_multiple_of(2) {
            *mutex.lock().unwrap() += 1;
        }
        thread::scope(|scope| {
            scope.spawn(|| *mutex.lock().unwrap() += 1);
            *mutex.lock().unwrap() += 1;
        });
    };
    assert_eq!(kind(counts_its_runs), "not deterministic");
}

/// What a dropped handle leaves behind is not written down as a step: the same steps may then follow from different
/// schedules, and that is no fault of the model.
#[test]
fn a_dropped_sender_is_not_taken_for_a_different_step() {
    check(|| {
        let (sender, receiver) = channel::unbounded::<()>();
        let count = Arc::new(Mutex::new(0));
        for _ in 0..2 {
            let (sender, count) = (sender.clone(), Arc::clone(&count));
            thread::spawn(move || {
                drop(sender);
                *count.lock().unwrap() += 1;
            });
        }
        drop(sender);
        assert!(receiver.recv().is_err());
    });
}

#[test]
fn outlived() {
    static LOCK: std::sync::OnceLock<Mutex<usize>> = std::sync::OnceLock::new();
    let keeps_a_lock = || {
        let mutex = LOCK.get_or_init(|| Mutex::new(0));
        let other = thread::spawn(|| *mutex.lock().unwrap() += 1);
        *mutex.lock().unwrap() += 1;
        other.join().unwrap();
    };
    assert_eq!(kind(keeps_a_lock), "outlived");
    static COUNT: std::sync::OnceLock<AtomicUsize> = std::sync::OnceLock::new();
    // A single interleaving, but it is run again with more preemptions allowed.
    let keeps_an_atomic = || {
        COUNT.get_or_init(|| AtomicUsize::new(0)).store(1, SeqCst);
    };
    assert_eq!(kind(keeps_an_atomic), "outlived");
}

// ----- What the checker cannot see -----

/// A model that does not go on, given up soon.
fn gets_stuck(model: impl Fn() + Send + Sync + 'static) {
    let failure = Builder::new()
        .patience(Duration::from_millis(300))
        .try_check(model)
        .unwrap_err();
    assert_eq!(failure.kind(), "stuck");
}

#[test]
fn stuck_in_a_lock_of_std() {
    gets_stuck(|| {
        let mutex = Arc::new(std::sync::Mutex::new(()));
        let theirs = Arc::clone(&mutex);
        let seen = AtomicUsize::new(0);
        let _guard = mutex.lock().unwrap();
        // All simulated threads share one OS thread, so the holder never comes to let go.
        thread::spawn(move || drop(theirs.lock().unwrap()));
        seen.store(1, SeqCst);
        thread::park();
    });
}

#[test]
fn stuck_in_a_channel_of_std() {
    gets_stuck(|| {
        let (sender, receiver) = std::sync::mpsc::channel::<()>();
        let _thread = thread::spawn(move || drop(sender));
        let _ = receiver.recv();
    });
}

#[test]
fn stuck_in_a_loop_without_a_step() {
    // So that the loop does not go on beside the other tests.
    static SEEN: std::sync::atomic::AtomicBool = std::sync::atomic::AtomicBool::new(false);
    gets_stuck(|| {
        while !SEEN.load(SeqCst) {
            std::thread::yield_now();
        }
    });
    SEEN.store(true, SeqCst);
}

#[test]
fn used_outside_a_model() {
    let uses: [fn(); 5] = [
        || drop(Mutex::new(0)),
        || drop(AtomicUsize::new(0)),
        || drop(channel::bounded::<()>(1)),
        || drop(thread::spawn(|| ())),
        || thread::park(),
    ];
    for outside in uses {
        let payload = catch_unwind(outside).unwrap_err();
        let message = payload
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned());
        let message = message
            .or_else(|| payload.downcast_ref::<String>().cloned())
            .unwrap();
        assert!(
            message.contains("only inside `interleave::check`"),
            "{message}"
        );
    }
}

// ----- The simplest interleaving -----

fn preemptions(model: impl Fn() + Send + Sync + 'static) -> Option<usize> {
    failure(model).preemptions()
}

#[test]
fn what_always_fails_needs_no_preemption() {
    assert_eq!(preemptions(|| panic!("always")), Some(0));
    let forgets_to_wait = || {
        let done = Arc::new(AtomicBool::new(false));
        let theirs = Arc::clone(&done);
        thread::spawn(move || theirs.store(true, SeqCst));
        assert!(done.load(SeqCst));
    };
    assert_eq!(preemptions(forgets_to_wait), Some(0));
}

#[test]
fn a_lost_update_needs_one() {
    let reads_then_writes = || {
        let total = Mutex::new(0);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let before = *total.lock().unwrap();
                    *total.lock().unwrap() = before + 1;
                });
            }
        });
        assert_eq!(total.into_inner().unwrap(), 2);
    };
    assert_eq!(preemptions(reads_then_writes), Some(1));
}

#[test]
fn locks_in_opposite_orders_need_one() {
    let opposite_orders = || {
        let (a, b) = (Mutex::new(()), Mutex::new(()));
        thread::scope(|scope| {
            scope.spawn(|| {
                let _a = a.lock().unwrap();
                let _b = b.lock().unwrap();
            });
            scope.spawn(|| {
                let _b = b.lock().unwrap();
                let _a = a.lock().unwrap();
            });
        });
    };
    assert_eq!(preemptions(opposite_orders), Some(1));
}

#[test]
fn a_lost_wake_up_needs_one() {
    let looks_and_then_waits = || {
        let (ready, changed) = (Mutex::new(false), Condvar::new());
        thread::scope(|scope| {
            scope.spawn(|| {
                *ready.lock().unwrap() = true;
                changed.notify_one();
            });
            if !*ready.lock().unwrap() {
                drop(changed.wait(ready.lock().unwrap()).unwrap());
            }
        });
    };
    assert_eq!(preemptions(looks_and_then_waits), Some(1));
}

/// The main thread has to be stopped before its second store, and the reader between its two loads.
#[test]
fn two_looks_at_two_stores_need_two() {
    let sees_both = || {
        let x = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&x);
        let reader = thread::spawn(move || (theirs.load(SeqCst), theirs.load(SeqCst)));
        x.store(1, SeqCst);
        x.store(2, SeqCst);
        assert_ne!(reader.join().unwrap(), (1, 2));
    };
    assert_eq!(preemptions(sees_both), Some(2));
    // With fewer it does not come to light.
    Builder::new().preemptions(0).check(sees_both);
}

#[test]
fn a_switch_away_from_a_sleeper_is_no_preemption() {
    // `main` sleeps in its `join`, and then it is the second thread that goes on. No bound on preemptions rules that out.
    let second_is_first = || {
        let second_came = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&second_came);
        let first = thread::spawn(move || assert_eq!(theirs.load(SeqCst), 0));
        let second = thread::spawn(move || second_came.store(1, SeqCst));
        first.join().unwrap();
        second.join().unwrap();
    };
    let failure = Builder::new().preemptions(0).try_check(second_is_first);
    assert_eq!(failure.unwrap_err().preemptions(), Some(0));
}

#[test]
fn a_stale_load_needs_none() {
    let relaxed = || {
        let data = Arc::new(AtomicUsize::new(0));
        let ready = Arc::new(AtomicBool::new(false));
        let (their_data, their_ready) = (Arc::clone(&data), Arc::clone(&ready));
        let writer = thread::spawn(move || {
            their_data.store(1, Relaxed);
            their_ready.store(true, Relaxed);
        });
        let reader =
            thread::spawn(move || assert!(!ready.load(Relaxed) || data.load(Relaxed) == 1));
        writer.join().unwrap();
        reader.join().unwrap();
    };
    assert_eq!(preemptions(relaxed), Some(0));
}

/// A run-once cell whose closure needs itself.
#[test]
fn a_cell_that_needs_itself_is_a_deadlock() {
    let needs_itself = || {
        let cell = OnceLock::new();
        cell.get_or_init(|| *cell.get_or_init(|| 1) + 1);
    };
    assert_eq!(kind(needs_itself), "deadlock");
}
