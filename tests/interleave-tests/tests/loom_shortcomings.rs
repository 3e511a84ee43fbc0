//! What loom 0.7 alone does not do, or does otherwise than std, and what this crate therefore does itself.
//!
//! Each test's comment says what loom does. `litmus.rs` has what concerns the memory model, `panics.rs` and `failures.rs` have more of what
//! makes loom abort.

mod common;

use common::{outcomes, set};
use interleave::sync::atomic::Ordering::{Acquire, Relaxed, Release, SeqCst};
use interleave::sync::atomic::{AtomicBool, AtomicUsize};
use interleave::sync::{Arc, Barrier, Condvar, Mutex, MutexGuard, RwLock, TryLockError, mpsc};
use interleave::thread;
use interleave::time::{Duration, Instant};
use interleave::{Builder, Failure, check};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The failure of a model that must fail.
fn failure(model: impl Fn() + Send + Sync + 'static) -> Failure {
    Builder::new().try_check(model).unwrap_err()
}

// ----- Verdicts -----

/// Two threads that take two locks in opposite orders.
fn opposite_orders() {
    let a = Arc::new(Mutex::new(()));
    let b = Arc::new(Mutex::new(()));
    let (their_a, their_b) = (Arc::clone(&a), Arc::clone(&b));
    let other = thread::spawn(move || {
        let _b = their_b.lock().unwrap();
        let _a = their_a.lock().unwrap();
    });
    let first = a.lock().unwrap();
    let second = b.lock().unwrap();
    drop((first, second));
    other.join().unwrap();
}

/// loom panics again while it unwinds from a deadlock, which aborts the process: the other verdicts of the binary are lost.
#[test]
fn after_a_deadlock_there_are_further_verdicts() {
    assert_eq!(failure(opposite_orders).kind(), "deadlock");
    assert_eq!(failure(opposite_orders).kind(), "deadlock");
    assert_eq!(failure(|| panic!("no")).kind(), "panic");
    check(|| drop(thread::spawn(|| ())));
}

/// `check` itself fails by one panic, which is caught like any other; its message is the story.
#[test]
fn a_deadlock_is_a_panic_of_the_check_with_the_story() {
    let payload = catch_unwind(|| check(opposite_orders)).unwrap_err();
    let story = payload.downcast_ref::<String>().unwrap();
    assert!(story.contains("deadlock"), "{story}");
}

// ----- What loom does not have -----

/// loom has no `thread::scope`.
#[test]
fn scoped_threads_borrow() {
    check(|| {
        let total = Mutex::new(0);
        thread::scope(|scope| {
            for n in 1..=2 {
                let total = &total;
                scope.spawn(move || *total.lock().unwrap() += n);
            }
        });
        assert_eq!(total.into_inner().unwrap(), 3);
    });
}

/// loom has no `sync_channel`: a send never waits.
#[test]
fn a_bounded_channel_holds_its_senders_back() {
    check(|| {
        let (sender, receiver) = mpsc::sync_channel(1);
        let ahead = Arc::new(AtomicUsize::new(0));
        let sent = Arc::clone(&ahead);
        let producer = thread::spawn(move || {
            for n in 0..3 {
                sender.send(n).unwrap();
                sent.fetch_add(1, SeqCst);
            }
        });
        for n in 0..3 {
            // One in the channel, and those that were received.
            assert!(ahead.load(SeqCst) <= n + 1);
            assert_eq!(receiver.recv(), Ok(n));
        }
        producer.join().unwrap();
    });
    let nobody_receives = || {
        let (sender, _receiver) = mpsc::sync_channel(1);
        sender.send(1).unwrap();
        sender.send(2).unwrap();
    };
    assert_eq!(failure(nobody_receives).kind(), "deadlock");
}

/// loom has no `Barrier`.
#[test]
fn a_barrier_opens_when_all_have_come() {
    check(|| {
        let barrier = Arc::new(Barrier::new(2));
        let arrived = Arc::new(AtomicUsize::new(0));
        let (theirs, they) = (Arc::clone(&barrier), Arc::clone(&arrived));
        let other = thread::spawn(move || {
            they.fetch_add(1, Relaxed);
            theirs.wait();
        });
        arrived.fetch_add(1, Relaxed);
        barrier.wait();
        assert_eq!(arrived.load(Relaxed), 2);
        other.join().unwrap();
    });
    assert_eq!(failure(|| _ = Barrier::new(2).wait()).kind(), "deadlock");
}

/// loom has no `recv_timeout`, and knows no time.
#[test]
fn a_receive_may_time_out_and_then_so_much_time_has_passed() {
    let seen = outcomes(|| {
        let (sender, receiver) = mpsc::channel();
        let began = Instant::now();
        let producer = thread::spawn(move || sender.send(7));
        let outcome = match receiver.recv_timeout(Duration::from_millis(50)) {
            Ok(value) => format!("{value} after {:?}", began.elapsed()),
            Err(error) => format!("{error:?} after {:?}", began.elapsed()),
        };
        drop(receiver);
        let _ = producer.join().unwrap();
        outcome
    });
    assert_eq!(seen, set(["7 after 0ns", "Timeout after 50ms"]));
}

/// loom panics inside `spawn` when there are more than five threads.
#[test]
fn too_many_threads_are_a_failure_of_their_own_kind() {
    let spawns = |count: usize| {
        move || {
            for _ in 0..count {
                thread::spawn(|| ());
            }
        }
    };
    assert_eq!(failure(spawns(5)).kind(), "too many threads");
    check(spawns(4));
}

/// loom's threads have stacks of 32 KiB.
#[test]
fn a_spawned_thread_has_room_for_a_large_array() {
    check(|| {
        let thread = thread::spawn(|| {
            let buffer = std::hint::black_box([1_u8; 60 * 1024]);
            buffer.iter().map(|byte| usize::from(*byte)).sum::<usize>()
        });
        assert_eq!(thread.join().unwrap(), 60 * 1024);
    });
}

/// With loom's `Arc` a failing model aborts, and an `Arc` of a trait object can't be made from one of its implementations.
#[test]
fn an_arc_may_hold_a_trait_object() {
    trait Job: Send + Sync {
        fn run(&self) -> usize;
    }
    struct Answer(Mutex<usize>);
    impl Job for Answer {
        fn run(&self) -> usize {
            *self.0.lock().unwrap()
        }
    }
    check(|| {
        let job: Arc<dyn Job> = Arc::new(Answer(Mutex::new(42)));
        let theirs = Arc::clone(&job);
        assert_eq!(
            thread::spawn(move || theirs.run()).join().unwrap(),
            job.run()
        );
    });
}

// ----- Where loom is wrong, or too kind -----

/// In loom the drop of the last `Sender` wakes nobody (tokio-rs/loom#213).
#[test]
fn the_drop_of_the_last_sender_wakes_the_receiver() {
    check(|| {
        let (sender, receiver) = mpsc::channel();
        let other = sender.clone();
        let first = thread::spawn(move || sender.send(1).unwrap());
        let second = thread::spawn(move || drop(other));
        assert_eq!(receiver.recv(), Ok(1));
        assert!(receiver.recv().is_err());
        first.join().unwrap();
        second.join().unwrap();
    });
    let a_sender_is_kept = || {
        let (_sender, receiver) = mpsc::channel::<()>();
        let _ = receiver.recv();
    };
    assert_eq!(failure(a_sender_is_kept).kind(), "deadlock");
}

/// In loom a mutex whose holder panicked panics inside the next `lock`.
#[test]
fn a_poisoned_mutex_is_an_error_for_its_next_owner() {
    check(|| {
        let mutex = Arc::new(Mutex::new(1));
        let theirs = Arc::clone(&mutex);
        let holder = thread::spawn(move || {
            let mut guard = theirs.lock().unwrap();
            *guard = 2;
            panic!("while it is held");
        });
        assert!(holder.join().is_err());
        let poisoned = mutex.lock().unwrap_err();
        assert_eq!(*poisoned.into_inner(), 2);
    });
}

/// In loom `try_lock` never sees a held lock, because nothing happens between a lock and its release.
#[test]
fn try_lock_may_find_the_lock_held() {
    let seen = outcomes(|| {
        let mutex = Arc::new(Mutex::new(0));
        let theirs = Arc::clone(&mutex);
        let other = thread::spawn(move || *theirs.lock().unwrap() = 1);
        let outcome = match mutex.try_lock() {
            Ok(guard) => guard.to_string(),
            Err(TryLockError::WouldBlock) => "held".to_owned(),
            Err(TryLockError::Poisoned(_)) => "poisoned".to_owned(),
        };
        other.join().unwrap();
        outcome
    });
    assert_eq!(seen, set(["0", "1", "held"]));
}

/// The same for a lock that many read and one writes.
#[test]
fn try_read_and_try_write_may_find_the_lock_held() {
    let seen = outcomes(|| {
        let lock = Arc::new(RwLock::new(0));
        let theirs = Arc::clone(&lock);
        let writer = thread::spawn(move || *theirs.write().unwrap() = 1);
        let outcome = lock
            .try_read()
            .map_or_else(|_| "held".to_owned(), |guard| guard.to_string());
        writer.join().unwrap();
        outcome
    });
    assert_eq!(seen, set(["0", "1", "held"]));
    let seen = outcomes(|| {
        let lock = Arc::new(RwLock::new(0));
        let theirs = Arc::clone(&lock);
        let reader = thread::spawn(move || *theirs.read().unwrap());
        let outcome = lock.try_write().map_or("held", |_| "free").to_owned();
        reader.join().unwrap();
        outcome
    });
    assert_eq!(seen, set(["free", "held"]));
}

/// In loom the `unpark` of a thread that waits for a lock is lost, or an assertion fails.
#[test]
fn unpark_of_a_thread_that_waits_for_a_lock_keeps_its_token() {
    check(|| {
        let mutex = Arc::new(Mutex::new(0));
        let guard = mutex.lock().unwrap();
        let theirs = Arc::clone(&mutex);
        let other = thread::spawn(move || {
            // Not before the lock is free, whenever the token comes.
            assert_eq!(*theirs.lock().unwrap(), 1);
            thread::park();
        });
        other.thread().unpark();
        set_and_release(guard);
        other.join().unwrap();
    });
}

fn set_and_release(mut guard: MutexGuard<'_, i32>) {
    *guard = 1;
}

/// In loom `unpark` wakes a thread that waits on a condition variable, which then misses its notification.
#[test]
fn unpark_does_not_end_a_wait_on_a_condition_variable() {
    let only_unparked = || {
        let (mutex, condvar) = (Mutex::new(()), Condvar::new());
        thread::scope(|scope| {
            let waiter = scope.spawn(|| drop(condvar.wait(mutex.lock().unwrap()).unwrap()));
            waiter.thread().unpark();
        });
    };
    assert_eq!(failure(only_unparked).kind(), "deadlock");
}

/// Nor does it take the notification's place: the wait ends by the notification, and the token is there afterwards.
#[test]
fn unpark_does_not_swallow_a_notification() {
    check(|| {
        let (ready, condvar) = (Mutex::new(false), Condvar::new());
        thread::scope(|scope| {
            let waiter = scope.spawn(|| {
                let guard = condvar
                    .wait_while(ready.lock().unwrap(), |ready| !*ready)
                    .unwrap();
                assert!(*guard);
                drop(guard);
                thread::park();
            });
            waiter.thread().unpark();
            *ready.lock().unwrap() = true;
            condvar.notify_one();
        });
    });
}

/// In loom a thread that reads what it reads already makes an assertion fail.
#[test]
fn a_thread_may_read_what_it_reads_already() {
    check(|| {
        let lock = RwLock::new(5);
        let first = lock.read().unwrap();
        let second = lock.read().unwrap();
        drop(first);
        assert_eq!(*second, 5);
        drop(second);
        *lock.write().unwrap() = 6;
    });
}

/// As std says, it may wait for ever if a writer came in between.
#[test]
fn but_with_a_writer_about_that_may_deadlock() {
    let failure = failure(|| {
        let lock = RwLock::new(5);
        thread::scope(|scope| {
            scope.spawn(|| *lock.write().unwrap() = 6);
            let first = lock.read().unwrap();
            let second = lock.read().unwrap();
            assert_eq!(*first, *second);
        });
    });
    assert_eq!(failure.kind(), "deadlock");
    assert_eq!(failure.preemptions(), Some(1));
}

/// A count of jobs, and a wait until it is 0.
struct WaitGroup {
    count: Mutex<usize>,
    zero: Condvar,
}

impl WaitGroup {
    fn done(&self) {
        let mut count = self.count.lock().unwrap();
        *count -= 1;
        if *count == 0 {
            self.zero.notify_all();
        }
    }

    fn wait(&self, looks_again: bool) {
        let mut count = self.count.lock().unwrap();
        if looks_again {
            while *count > 0 {
                count = self.zero.wait(count).unwrap();
            }
        } else if *count > 0 {
            count = self.zero.wait(count).unwrap();
        }
        assert_eq!(*count, 0);
    }
}

fn wait_for_two(looks_again: bool) -> impl Fn() + Send + Sync + 'static {
    move || {
        let group = WaitGroup {
            count: Mutex::new(2),
            zero: Condvar::new(),
        };
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| group.done());
            }
            group.wait(looks_again);
        });
    }
}

/// In loom a wait never ends for no reason: a wait group with `if` for `while` passes.
#[test]
fn a_wait_may_end_for_no_reason() {
    check(wait_for_two(true));
    let failure = failure(wait_for_two(false));
    assert_eq!(failure.kind(), "panic");
    assert!(failure.is_perturbed());
    // Without such wake-ups it is right.
    Builder::new().perturb(false).check(wait_for_two(false));
}

/// The same for `park`.
#[test]
fn park_may_end_for_no_reason() {
    let waits = |looks_again: bool| {
        move || {
            let ready = Arc::new(AtomicBool::new(false));
            let seen = Arc::clone(&ready);
            let sleeper = thread::spawn(move || {
                thread::park();
                while looks_again && !seen.load(Acquire) {
                    thread::park();
                }
                assert!(seen.load(Acquire));
            });
            ready.store(true, Release);
            sleeper.thread().unpark();
            sleeper.join().unwrap();
        }
    };
    check(waits(true));
    assert!(failure(waits(false)).is_perturbed());
}

/// In loom `notify_one` wakes whoever waits longest.
#[test]
fn notify_one_may_wake_another_waiter() {
    let doors = |notify: fn(&Condvar)| move || wait_at_two_doors(notify);
    check(doors(Condvar::notify_all));
    let failure = failure(doors(Condvar::notify_one));
    assert_eq!(failure.kind(), "deadlock");
    // A wait that ends for no reason changes the order of the waiters, too; this is the simpler one.
    assert!(failure.story().contains("another waiter"), "{failure}");
}

/// Two threads wait on one condition variable, each for a door of its own. The one that waits longer is let in first.
fn wait_at_two_doors(notify: fn(&Condvar)) {
    #[derive(Default)]
    struct Doors {
        waiting: usize,
        open: [bool; 2],
    }
    let (doors, arrived, opened) = (Mutex::new(Doors::default()), Condvar::new(), Condvar::new());
    let wait_for = |door: usize| {
        let mut guard = doors.lock().unwrap();
        guard.waiting += 1;
        arrived.notify_one();
        drop(opened.wait_while(guard, |doors| !doors.open[door]).unwrap());
    };
    let until_there_wait = |count| {
        drop(
            arrived
                .wait_while(doors.lock().unwrap(), |doors| doors.waiting < count)
                .unwrap(),
        )
    };
    thread::scope(|scope| {
        let first = scope.spawn(|| wait_for(0));
        until_there_wait(1);
        scope.spawn(|| wait_for(1));
        until_there_wait(2);
        doors.lock().unwrap().open[0] = true;
        notify(&opened);
        first.join().unwrap();
        doors.lock().unwrap().open[1] = true;
        opened.notify_all();
    });
}

/// In loom a weak compare-exchange never fails for nothing.
#[test]
fn a_weak_exchange_may_fail_for_nothing() {
    let takes = |again: bool| {
        move || {
            let free = AtomicBool::new(true);
            let mut taken = false;
            while !taken {
                taken = free
                    .compare_exchange_weak(true, false, Acquire, Relaxed)
                    .is_ok();
                if !again {
                    break;
                }
            }
            assert!(taken);
        }
    };
    check(takes(true));
    let failure = failure(takes(false));
    assert_eq!(failure.kind(), "panic");
    assert!(failure.is_perturbed());
}

/// In loom `SeqCst` loads and stores count as `Acquire` and `Release`.
#[test]
fn seq_cst_is_sequentially_consistent() {
    check(|| {
        let x = Arc::new(AtomicBool::new(false));
        let y = Arc::new(AtomicBool::new(false));
        let (their_x, their_y) = (Arc::clone(&x), Arc::clone(&y));
        let other = thread::spawn(move || {
            their_x.store(true, SeqCst);
            their_y.load(SeqCst)
        });
        y.store(true, SeqCst);
        let saw_x = x.load(SeqCst);
        let saw_y = other.join().unwrap();
        assert!(saw_x || saw_y);
    });
}

/// In loom a guard or a handle that is dropped after loom itself has failed calls into it again, and aborts.
#[test]
fn guards_that_are_held_at_a_failure_do_no_harm() {
    let failed = catch_unwind(AssertUnwindSafe(|| {
        check(|| {
            let mutex = Arc::new(Mutex::new(()));
            let theirs = Arc::clone(&mutex);
            let _handle = thread::spawn(move || drop(theirs.lock().unwrap()));
            let _guard = mutex.lock().unwrap();
            let _again = mutex.lock().unwrap();
        })
    }));
    assert!(failed.is_err());
    check(|| ());
}
