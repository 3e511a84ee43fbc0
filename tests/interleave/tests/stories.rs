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
