//! Panics are part of a model, because jobs panic: a thread that panics ends, and everything around it behaves as with std.
//!
//! A panic is a failure only where it reaches the model's own closure, or where std would abort the process.

mod common;

use common::{outcomes, set};
use interleave::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use interleave::sync::{Arc, Condvar, Mutex, PoisonError, mpsc};
use interleave::{Builder, check, thread};
use std::panic::{AssertUnwindSafe, catch_unwind};

// ----- join -----

#[test]
fn join_returns_the_payload() {
    check(|| {
        let text = thread::spawn(|| panic!("no such file"));
        let done = 3;
        let words = thread::spawn(move || panic!("{done} of 5"));
        let value = thread::spawn(|| std::panic::panic_any(42_u64));
        assert_eq!(
            text.join().unwrap_err().downcast_ref(),
            Some(&"no such file")
        );
        assert_eq!(
            words.join().unwrap_err().downcast_ref(),
            Some(&"3 of 5".to_owned())
        );
        assert_eq!(value.join().unwrap_err().downcast_ref(), Some(&42_u64));
    });
}

#[test]
fn a_panic_that_nobody_asks_about_is_no_failure() {
    check(|| drop(thread::spawn(|| panic!("unheard"))));
}

#[test]
fn a_panic_that_reaches_the_closure_is_one() {
    let failure = Builder::new()
        .try_check(|| thread::spawn(|| panic!("in the worker")).join().unwrap())
        .unwrap_err();
    assert_eq!(failure.kind(), "panic");
    assert_eq!(failure.preemptions(), Some(0));
}

// ----- Guards that are dropped while their thread unwinds -----

/// Counts down when it is dropped, also by a panic.
struct Done<'a>(&'a WaitGroup);

struct WaitGroup {
    count: Mutex<usize>,
    zero: Condvar,
}

impl Drop for Done<'_> {
    fn drop(&mut self) {
        let mut count = self.0.count.lock().unwrap();
        *count -= 1;
        if *count == 0 {
            self.0.zero.notify_all();
        }
    }
}

/// Two jobs, of which so many panic; the others return.
fn two_jobs_of_which(panic: usize) {
    let group = WaitGroup {
        count: Mutex::new(2),
        zero: Condvar::new(),
    };
    let ran = AtomicUsize::new(0);
    thread::scope(|scope| {
        let jobs: Vec<_> = (0..2)
            .map(|job| {
                let (group, ran) = (&group, &ran);
                scope.spawn(move || {
                    let _done = Done(group);
                    ran.fetch_add(1, Relaxed);
                    if job < panic {
                        panic!("job {job}");
                    }
                })
            })
            .collect();
        drop(
            group
                .zero
                .wait_while(group.count.lock().unwrap(), |count| *count > 0)
                .unwrap(),
        );
        assert_eq!(ran.load(Relaxed), 2);
        let results: Vec<_> = jobs.into_iter().map(|job| job.join()).collect();
        assert_eq!(
            results.iter().filter(|result| result.is_err()).count(),
            panic
        );
    });
    // A lock that was taken while its thread unwound already is not poisoned.
    assert!(!group.count.is_poisoned());
}

#[test]
fn a_wait_group_whose_guard_counts_down_is_sound_if_a_job_panics() {
    let verdict = check(|| two_jobs_of_which(1));
    assert_eq!(verdict.preemptions(), None);
}

#[test]
fn so_it_is_if_both_panic_at_once() {
    check(|| two_jobs_of_which(2));
}

#[test]
fn without_the_guard_the_wait_never_ends() {
    let failure = Builder::new()
        .try_check(|| {
            let group = WaitGroup {
                count: Mutex::new(1),
                zero: Condvar::new(),
            };
            thread::scope(|scope| {
                scope.spawn(|| {
                    let done = std::mem::ManuallyDrop::new(Done(&group));
                    panic!("before {}", size_of_val(&done));
                });
                drop(
                    group
                        .zero
                        .wait_while(group.count.lock().unwrap(), |count| *count > 0)
                        .unwrap(),
                );
            });
        })
        .unwrap_err();
    assert_eq!(failure.kind(), "deadlock");
}

#[test]
fn a_sender_that_is_dropped_while_its_thread_unwinds_closes_the_channel() {
    check(|| {
        let (sender, receiver) = mpsc::channel();
        let worker = thread::spawn(move || {
            sender.send(1).unwrap();
            panic!("after one of two");
        });
        assert_eq!(receiver.iter().collect::<Vec<i32>>(), [1]);
        assert!(worker.join().is_err());
    });
}

// ----- Poison -----

#[test]
fn whoever_comes_before_the_panic_sees_a_sound_lock() {
    let seen = outcomes(|| {
        let mutex = Arc::new(Mutex::new(()));
        let theirs = Arc::clone(&mutex);
        let holder = thread::spawn(move || {
            let _guard = theirs.lock().unwrap();
            panic!("while it is held");
        });
        let outcome = if mutex.lock().is_ok() {
            "sound"
        } else {
            "poisoned"
        };
        assert!(holder.join().is_err());
        outcome.to_owned()
    });
    assert_eq!(seen, set(["sound", "poisoned"]));
}

/// While one thread unwinds (it waits for a lock in a drop), another lets go of a lock: that one is not poisoned.
#[test]
fn a_panic_poisons_what_its_own_thread_holds_and_nothing_else() {
    struct LocksWhenDropped(Arc<Mutex<()>>);
    impl Drop for LocksWhenDropped {
        fn drop(&mut self) {
            drop(self.0.lock().unwrap());
        }
    }
    check(|| {
        let shared = Arc::new(Mutex::new(()));
        let guard = shared.lock().unwrap();
        let theirs = Arc::clone(&shared);
        let panics = thread::spawn(move || {
            let _locks = LocksWhenDropped(theirs);
            panic!("and then locks");
        });
        drop(guard);
        assert!(panics.join().is_err());
        assert!(shared.lock().is_ok());
    });
}

// ----- catch_unwind -----

#[test]
fn a_worker_that_catches_its_jobs_panics_goes_on() {
    check(|| {
        let (sender, jobs) = mpsc::channel::<usize>();
        let failed = Arc::new(Mutex::new(0));
        let count = Arc::clone(&failed);
        let worker = thread::spawn(move || {
            for job in jobs {
                let result = catch_unwind(AssertUnwindSafe(|| {
                    if job != 1 {
                        panic!("job {job}");
                    }
                }));
                assert!(!thread::panicking());
                if result.is_err() {
                    *count.lock().unwrap() += 1;
                }
            }
        });
        for job in 0..3 {
            sender.send(job).unwrap();
        }
        drop(sender);
        worker.join().unwrap();
        assert_eq!(*failed.lock().unwrap(), 2);
    });
}

#[test]
fn two_workers_that_panic_and_catch_at_once_do_not_disturb_each_other() {
    check(|| {
        let caught = Mutex::new(0);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    for _ in 0..2 {
                        let result = catch_unwind(AssertUnwindSafe(|| {
                            let _guard = caught.lock().unwrap_or_else(PoisonError::into_inner);
                            panic!("job");
                        }));
                        assert!(result.is_err());
                    }
                    *caught.lock().unwrap_or_else(PoisonError::into_inner) += 1;
                });
            }
        });
        assert_eq!(caught.into_inner().unwrap_err().into_inner(), 2);
    });
}

// ----- panicking -----

/// Notes whether its thread unwinds when it is dropped, after it has let others run.
struct Notes<'a> {
    saw: &'a AtomicBool,
    lock: &'a Mutex<()>,
}

impl Drop for Notes<'_> {
    fn drop(&mut self) {
        drop(self.lock.lock().unwrap());
        self.saw.store(thread::panicking(), Relaxed);
    }
}

#[test]
fn panicking_is_about_the_simulated_thread() {
    check(|| {
        let (panics, returns) = (AtomicBool::new(false), AtomicBool::new(true));
        let lock = Mutex::new(());
        thread::scope(|scope| {
            let one = scope.spawn(|| {
                let _notes = Notes {
                    saw: &panics,
                    lock: &lock,
                };
                panic!("one of two");
            });
            let other = scope.spawn(|| {
                let _notes = Notes {
                    saw: &returns,
                    lock: &lock,
                };
            });
            assert!(one.join().is_err());
            assert!(other.join().is_ok());
            assert!(!thread::panicking());
        });
        assert!(panics.load(Relaxed));
        assert!(!returns.load(Relaxed));
    });
}

// ----- Where std would abort -----

struct PanicsWhenDropped;

impl Drop for PanicsWhenDropped {
    fn drop(&mut self) {
        panic!("in the drop");
    }
}

#[test]
fn a_drop_that_panics_by_itself_is_a_panic_like_any_other() {
    check(|| {
        let worker = thread::spawn(|| drop(PanicsWhenDropped));
        assert_eq!(
            worker.join().unwrap_err().downcast_ref(),
            Some(&"in the drop")
        );
    });
}

/// A second panic while a thread unwinds is reported, and no abort. But std holds a lock for good by then (that of the panic
/// hook), and a test binary wants it when its tests are over. So such a model's process is ended when it has told all its verdicts:
/// here another one.
#[test]
fn a_drop_that_panics_while_its_thread_unwinds_is_a_failure_and_no_abort() {
    let this = std::env::current_exe().unwrap();
    let output = std::process::Command::new(this)
        .args(["double_panic::", "--test-threads=1"])
        .env(CHILD, "yes")
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(told.contains("4 passed; 0 failed"), "{told}");
    assert_eq!(output.status.code(), Some(101));
}

/// Set in the process in which the tests below do what they say; elsewhere they do nothing.
const CHILD: &str = "INTERLEAVE_DOUBLE_PANIC";

mod double_panic {
    use super::*;

    fn panics_twice(model: impl Fn() + Send + Sync + 'static) {
        if std::env::var_os(CHILD).is_none() {
            return;
        }
        let failure = Builder::new().try_check(model).unwrap_err();
        assert_eq!(failure.kind(), "double panic");
    }

    #[test]
    fn in_a_worker() {
        panics_twice(|| {
            let worker = thread::spawn(|| {
                let _guard = PanicsWhenDropped;
                panic!("in the job");
            });
            let _ = worker.join();
        });
    }

    #[test]
    fn in_the_closure() {
        panics_twice(|| {
            let _guard = PanicsWhenDropped;
            panic!("in the closure");
        });
    }

    /// The guard that counts down finds the lock poisoned, by its own thread.
    #[test]
    fn by_an_unwrap_in_a_drop() {
        panics_twice(|| {
            let group = WaitGroup {
                count: Mutex::new(1),
                zero: Condvar::new(),
            };
            thread::scope(|scope| {
                scope.spawn(|| {
                    let _done = Done(&group);
                    let _held = group.count.lock().unwrap();
                    panic!("with the count in hand");
                });
            });
        });
    }

    #[test]
    fn then_others_have_their_verdicts() {
        check(|| two_jobs_of_which(1));
    }
}

/// A step that ends the model may be the panic itself.
#[test]
fn a_panic_that_is_one_step_too_many_is_told_all_the_same() {
    for steps in 1..6 {
        let failure = Builder::new()
            .steps(steps)
            .try_check(|| two_jobs_of_which(2))
            .unwrap_err();
        assert_eq!(failure.kind(), "too many steps");
    }
    let failure = Builder::new()
        .steps(3)
        .try_check(|| {
            let worker = thread::spawn(|| {
                thread::yield_now();
                thread::yield_now();
                panic!("the fourth step");
            });
            let _ = worker.join();
        })
        .unwrap_err();
    assert_eq!(failure.kind(), "too many steps");
}
