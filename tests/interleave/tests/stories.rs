//! The stories of the faults that everybody writes once, from the model to the last line.
//!
//! Each is compared with `snapshots/stories__NAME.snap`. `INSTA_UPDATE=always cargo test -p interleave --test stories` writes them anew: read them
//! before you keep them.

use interleave::Builder;
use interleave::channel::bounded;
use interleave::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::*};
use interleave::sync::{Arc, Condvar, Mutex};
use interleave::thread;

/// Compares the story of a model that fails with the snapshot of this name.
fn tells(name: &str, model: impl Fn() + Send + Sync + 'static) {
    let failure = Builder::new().try_check(model);
    let story = failure.expect_err("the model has a fault").story();
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(name, story) });
}

#[test]
fn lost_update() {
    tells("lost_update", || {
        let count = Arc::new(Mutex::new(0));
        let increment = |count: &Mutex<i32>| {
            let seen = *count.lock().unwrap();
            *count.lock().unwrap() = seen + 1;
        };

        let theirs = Arc::clone(&count);
        let other = thread::spawn(move || increment(&theirs));
        increment(&count);
        other.join().unwrap();

        assert_eq!(*count.lock().unwrap(), 2);
    });
}

#[test]
fn ab_ba() {
    tells("ab_ba", || {
        let from = Arc::new(Mutex::new(10));
        let to = Arc::new(Mutex::new(0));

        let (theirs, ours) = (Arc::clone(&from), Arc::clone(&to));
        let back = thread::spawn(move || {
            let mut to = ours.lock().unwrap();
            let mut from = theirs.lock().unwrap();
            *to -= 1;
            *from += 1;
        });

        let mut a = from.lock().unwrap();
        let mut b = to.lock().unwrap();
        *a -= 1;
        *b += 1;
        drop((a, b));
        back.join().unwrap();
    });
}

#[test]
fn lost_wake_up() {
    tells("lost_wake_up", || {
        let ready = Arc::new(Mutex::new(false));
        let changed = Arc::new(Condvar::new());

        let (theirs, signal) = (Arc::clone(&ready), Arc::clone(&changed));
        thread::spawn(move || {
            *theirs.lock().unwrap() = true;
            signal.notify_one();
        });

        while !*ready.lock().unwrap() {
            let guard = ready.lock().unwrap();
            drop(changed.wait(guard).unwrap());
        }
    });
}

#[test]
fn missed_close() {
    tells("missed_close", || {
        let (jobs, work) = bounded(1);
        let worker = thread::spawn(move || work.iter().sum::<u32>());

        for job in 1..=2 {
            jobs.send(job).unwrap();
        }
        // `jobs` is still alive here: the channel is not closed.
        assert_eq!(worker.join().unwrap(), 3);
        drop(jobs);
    });
}

#[test]
fn relaxed_publication() {
    tells("relaxed_publication", || {
        let data = Arc::new(AtomicU32::new(0));
        let ready = Arc::new(AtomicBool::new(false));

        let (d, r) = (Arc::clone(&data), Arc::clone(&ready));
        thread::spawn(move || {
            d.store(42, Relaxed);
            r.store(true, Relaxed);
        });

        if ready.load(Relaxed) {
            assert_eq!(data.load(Relaxed), 42);
        }
    });
}

#[test]
fn panic_in_a_worker() {
    tells("panic_in_a_worker", || {
        let (jobs, work) = bounded(2);
        let worker = thread::Builder::new().name("worker".into());
        let worker = worker.spawn(move || {
            for job in work {
                assert_ne!(job, 2, "job 2 fails");
            }
        });

        jobs.send(1).unwrap();
        jobs.send(2).unwrap();
        drop(jobs);
        worker.unwrap().join().expect("the worker did every job");
    });
}

#[test]
fn poisoned_lock() {
    tells("poisoned_lock", || {
        let total = Arc::new(Mutex::new(0));

        let theirs = Arc::clone(&total);
        let worker = thread::spawn(move || {
            let mut total = theirs.lock().unwrap();
            *total += 1;
            panic!("in the middle of it");
        });
        *total.lock().unwrap() += 1;
        let _ = worker.join();
    });
}

// ----- Atomics: what a stale load has to do with it -----

/// The load is stale in the simplest interleaving. It need not be: `SeqCst` would mend nothing.
#[test]
fn load_then_store() {
    tells("load_then_store", || {
        let next = Arc::new(AtomicU32::new(7));
        let take = |next: &AtomicU32| {
            let mine = next.load(Relaxed);
            next.store(mine + 1, Relaxed);
            mine
        };

        let theirs = Arc::clone(&next);
        let other = thread::spawn(move || take(&theirs));
        let mine = take(&next);
        assert_ne!(mine, other.join().unwrap());
    });
}

/// Two numbers packed into one: they are shown as such.
#[test]
fn load_then_fetch_max() {
    tells("load_then_fetch_max", || {
        let packed = Arc::new(AtomicU64::new(0));
        let record = |packed: &AtomicU64, value: u64| {
            let count = packed.load(Acquire) & 0xFFFF_FFFF;
            packed.fetch_max(value << 32 | (count + 1), AcqRel);
        };

        let theirs = Arc::clone(&packed);
        let other = thread::spawn(move || record(&theirs, 9));
        record(&packed, 5);
        other.join().unwrap();
        assert_eq!(packed.load(Relaxed), 9 << 32 | 2);
    });
}

#[test]
fn exchange_tried_once() {
    tells("exchange_tried_once", || {
        let next = Arc::new(AtomicU32::new(7));
        let take = |next: &AtomicU32| {
            let mine = next.load(Relaxed);
            next.compare_exchange(mine, mine + 1, Relaxed, Relaxed).ok()
        };

        let theirs = Arc::clone(&next);
        let other = thread::spawn(move || take(&theirs));
        let mine = take(&next);
        assert!(mine.is_some() && other.join().unwrap().is_some());
    });
}

/// The first look may be stale, and the exchange says so: that is not what is wrong with the result.
#[test]
fn value_taken_for_the_new_one() {
    tells("value_taken_for_the_new_one", || {
        let next = Arc::new(AtomicU32::new(7));
        let take = |next: &AtomicU32| {
            let before = next.fetch_update(Relaxed, Relaxed, |next| Some(next + 1));
            before.unwrap() - 1
        };

        let theirs = Arc::clone(&next);
        let other = thread::spawn(move || take(&theirs));
        let mine = take(&next);
        let mut taken = [mine, other.join().unwrap()];
        taken.sort_unstable();
        assert_eq!(taken, [7, 8]);
    });
}

#[test]
fn looked_then_took() {
    tells("looked_then_took", || {
        let stopped = Arc::new(AtomicBool::new(false));
        let item = Arc::new(AtomicU32::new(0));

        let (stop, inbox) = (Arc::clone(&stopped), Arc::clone(&item));
        let worker = thread::spawn(move || {
            if stop.load(Relaxed) {
                return 0;
            }
            inbox.swap(0, Acquire)
        });
        stopped.store(true, Relaxed);
        item.swap(7, Release);
        assert_eq!(worker.join().unwrap(), 0);
    });
}

/// What the exchange found was stored with `Release`, and the exchange does not acquire it.
#[test]
fn claimed_with_relaxed() {
    tells("claimed_with_relaxed", || {
        let data = Arc::new(AtomicU32::new(0));
        let state = Arc::new(AtomicU32::new(0));

        let (d, s) = (Arc::clone(&data), Arc::clone(&state));
        thread::spawn(move || {
            d.store(42, Relaxed);
            s.store(1, Release);
        });

        if state.compare_exchange(1, 2, Relaxed, Relaxed).is_ok() {
            assert_eq!(data.load(Relaxed), 42);
        }
    });
}

/// The two stores of each place may be taken in an order that no schedule has.
#[test]
fn stores_in_no_order() {
    tells("stores_in_no_order", || {
        let x = Arc::new(AtomicU32::new(0));
        let y = Arc::new(AtomicU32::new(0));
        let (theirs_x, theirs_y) = (Arc::clone(&x), Arc::clone(&y));
        let other = thread::spawn(move || {
            theirs_y.store(1, Relaxed);
            theirs_x.store(2, Relaxed);
        });
        x.store(1, Relaxed);
        y.store(2, Relaxed);
        other.join().unwrap();
        assert_ne!((x.load(Relaxed), y.load(Relaxed)), (1, 1));
    });
}

/// `SeqCst` beside `Relaxed` on one atomic counts as `AcqRel`, and this hangs on it: with `SeqCst` alone, one thread sees the other.
#[test]
fn seq_cst_and_weaker() {
    tells("seq_cst_and_weaker", || {
        let x = Arc::new(AtomicU32::new(0));
        let y = Arc::new(AtomicU32::new(0));
        let (theirs_x, theirs_y) = (Arc::clone(&x), Arc::clone(&y));
        let other = thread::spawn(move || {
            theirs_y.store(1, SeqCst);
            theirs_x.load(SeqCst)
        });
        x.store(1, SeqCst);
        let seen = y.load(SeqCst);
        assert!(seen == 1 || other.join().unwrap() == 1);
        y.load(Relaxed);
        x.load(Relaxed);
    });
}

/// The same orderings, and a fault that does not hang on them: nothing is said of them.
#[test]
fn seq_cst_and_weaker_to_no_effect() {
    tells("seq_cst_and_weaker_to_no_effect", || {
        let next = Arc::new(AtomicU32::new(7));
        let take = |next: &AtomicU32| {
            let mine = next.load(Relaxed);
            next.store(mine + 1, SeqCst);
            mine
        };

        let theirs = Arc::clone(&next);
        let other = thread::spawn(move || take(&theirs));
        let mine = take(&next);
        assert_ne!(mine, other.join().unwrap());
    });
}

// ----- Loops without end -----

/// The thread that should have raised the flag is gone. What it did last is in the picture.
#[test]
fn nobody_left_to_raise_the_flag() {
    tells("nobody_left_to_raise_the_flag", || {
        let stopped = Arc::new(AtomicBool::new(true));
        let ended = Arc::new(AtomicBool::new(false));
        let (stop, end) = (Arc::clone(&stopped), Arc::clone(&ended));
        thread::spawn(move || {
            if !stop.load(Relaxed) {
                end.store(true, Release);
            }
        });
        while !ended.load(Acquire) {
            thread::yield_now();
        }
    });
}

#[test]
fn exchange_that_expects_what_it_saw_first() {
    tells("exchange_that_expects_what_it_saw_first", || {
        let next = Arc::new(AtomicU32::new(7));
        let take = |next: &AtomicU32| {
            let mine = next.load(Relaxed);
            while next
                .compare_exchange(mine, mine + 1, Relaxed, Relaxed)
                .is_err()
            {}
        };

        let theirs = Arc::clone(&next);
        let other = thread::spawn(move || take(&theirs));
        take(&next);
        other.join().unwrap();
    });
}

/// Both threads look at a flag of the other's, and both could still raise one: nobody is said to be gone.
#[test]
fn each_waits_for_the_other() {
    tells("each_waits_for_the_other", || {
        let a = Arc::new(AtomicBool::new(false));
        let b = Arc::new(AtomicBool::new(false));
        let (theirs_a, theirs_b) = (Arc::clone(&a), Arc::clone(&b));
        let other = thread::spawn(move || {
            while !theirs_a.load(Acquire) {
                thread::yield_now();
            }
            theirs_b.store(true, Release);
        });
        while !b.load(Acquire) {
            thread::yield_now();
        }
        a.store(true, Release);
        other.join().unwrap();
    });
}

/// It is told each time that nobody is there any more.
#[test]
fn send_without_end() {
    tells("send_without_end", || {
        let (jobs, work) = bounded(1);
        drop(work);
        for job in 0_u32.. {
            let _ = jobs.send(job % 2);
        }
    });
}

// ----- parking_lot, poison and deques -----

#[test]
fn poison_taken_for_held() {
    tells("poison_taken_for_held", || {
        let total = Arc::new(Mutex::new(0));

        let theirs = Arc::clone(&total);
        let worker = thread::spawn(move || {
            let mut total = theirs.lock().unwrap();
            *total += 1;
            panic!("in the middle of it");
        });
        loop {
            if let Ok(mut total) = total.try_lock() {
                *total += 1;
                break;
            }
        }
        let _ = worker.join();
    });
}

#[test]
fn lost_wake_up_with_parking_lot() {
    use interleave::parking_lot::{Condvar, Mutex};

    tells("lost_wake_up_with_parking_lot", || {
        let ready = Arc::new(Mutex::new(false));
        let changed = Arc::new(Condvar::new());

        let (theirs, signal) = (Arc::clone(&ready), Arc::clone(&changed));
        thread::spawn(move || {
            *theirs.lock() = true;
            signal.notify_one();
        });

        while !*ready.lock() {
            let mut guard = ready.lock();
            changed.wait(&mut guard);
        }
    });
}

/// What a panic leaves half done is there for the next to see.
#[test]
fn half_done() {
    use interleave::parking_lot::Mutex;

    tells("half_done", || {
        let accounts = Arc::new(Mutex::new((10, 0)));

        let theirs = Arc::clone(&accounts);
        let worker = thread::spawn(move || {
            let mut accounts = theirs.lock();
            accounts.0 -= 1;
            panic!("in the middle of it");
        });
        let _ = worker.join();
        let accounts = accounts.lock();
        assert_eq!(accounts.0 + accounts.1, 10);
    });
}

#[test]
fn lost_job() {
    use interleave::deque::{Injector, Steal};

    tells("lost_job", || {
        let jobs = Arc::new(Injector::new());
        jobs.push(1);
        jobs.push(2);

        let inbox = Arc::clone(&jobs);
        let worker = thread::spawn(move || {
            let mut done = 0;
            while let Steal::Success(job) = inbox.steal() {
                done += job;
            }
            done
        });

        assert_eq!(worker.join().unwrap(), 3);
    });
}

/// While a batch is on its way, all deques look empty.
#[test]
fn batch_on_its_way() {
    use interleave::deque::{Injector, Worker};

    tells("batch_on_its_way", || {
        let jobs = Arc::new(Injector::new());
        jobs.push("a job");

        let (local, inbox) = (Worker::new_fifo(), Arc::clone(&jobs));
        let loot = local.stealer();
        let thief = thread::spawn(move || {
            let stolen = inbox.steal_batch(&local);
            (stolen, local)
        });

        let everywhere = jobs.is_empty() && loot.is_empty();
        assert!(!everywhere, "the job is in one of the two");
        drop(thief);
    });
}

/// The jobs are done in the order of the deque that they were stolen into, which is another.
#[test]
fn order_of_jobs() {
    use interleave::deque::Worker;

    tells("order_of_jobs", || {
        let (busy, idle) = (Worker::new_fifo(), Worker::new_lifo());
        for job in 1..=5 {
            busy.push(job);
        }
        assert_eq!(busy.len(), 5);

        let loot = busy.stealer();
        let thief = thread::spawn(move || {
            let mut done = vec![loot.steal_batch_and_pop(&idle).success()];
            idle.push(6);
            done.extend((0..4).map(|_| idle.pop()));
            done
        });

        let done = thief.join().unwrap();
        assert!(done.is_sorted(), "{done:?}");
    });
}

/// A job is pushed between the last look and the sleep.
#[test]
fn job_for_a_sleeper() {
    use interleave::deque::Injector;

    tells("job_for_a_sleeper", || {
        let jobs = Arc::new(Injector::new());
        let (idle, woken) = (Arc::new(Mutex::new(())), Arc::new(Condvar::new()));

        let (inbox, lock, bell) = (Arc::clone(&jobs), Arc::clone(&idle), Arc::clone(&woken));
        let worker = thread::spawn(move || {
            while inbox.steal().is_empty() {
                let guard = lock.lock().unwrap();
                drop(bell.wait(guard).unwrap());
            }
        });

        jobs.push("a job");
        woken.notify_one();
        worker.join().unwrap();
    });
}
