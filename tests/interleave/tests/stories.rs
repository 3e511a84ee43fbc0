//! The stories of the faults that everybody writes once, from the model to the last line.
//!
//! Each is compared with `snapshots/stories__NAME.snap`. `INSTA_UPDATE=always cargo test -p interleave --test stories` writes them anew: read them
//! before you keep them.

use interleave::Builder;
use interleave::channel::bounded;
use interleave::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};
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
