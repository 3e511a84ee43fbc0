//! Checks in many threads at once, as `cargo test` runs them, and one after the other: each has its own verdict.

use interleave::sync::{Arc, Mutex};
use interleave::{Builder, Verdict, check, thread};

/// Two threads add so often; if they `forget` to hold the lock meanwhile, an update is lost.
fn add(times: usize, forget: bool) -> impl Fn() + Send + Sync + 'static {
    move || {
        let total = Arc::new(Mutex::new(0));
        let theirs = Arc::clone(&total);
        let add = move |total: &Mutex<usize>| {
            for _ in 0..times {
                if forget {
                    let before = *total.lock().unwrap();
                    *total.lock().unwrap() = before + 1;
                } else {
                    *total.lock().unwrap() += 1;
                }
            }
        };
        let other = thread::spawn(move || add(&theirs));
        add(&total);
        other.join().unwrap();
        assert_eq!(*total.lock().unwrap(), 2 * times);
    }
}

fn panics_in_a_worker() {
    let worker = thread::spawn(|| panic!("in the worker"));
    assert!(worker.join().is_err());
}

fn deadlocks() {
    let mutex = Mutex::new(());
    let _first = mutex.lock().unwrap();
    let _second = mutex.lock().unwrap();
}

/// What a check came to, as far as it must be the same each time.
fn verdict(
    model: impl Fn() + Send + Sync + 'static,
) -> Result<usize, (&'static str, Option<usize>, usize)> {
    let verdict = Builder::new().try_check(model);
    verdict
        .as_ref()
        .map(Verdict::interleavings)
        .map_err(|failure| (failure.kind(), failure.preemptions(), failure.steps()))
}

#[test]
fn a_check_within_a_model_does_not_wait_for_its_turn() {
    check(|| assert!(verdict(add(1, false)).is_ok()));
}

#[test]
fn many_checks_at_once_have_the_verdicts_that_they_have_alone() {
    let verdicts = || {
        (
            verdict(add(2, false)),
            verdict(add(1, true)),
            verdict(panics_in_a_worker),
            verdict(deadlocks),
        )
    };
    let alone = verdicts();
    assert!(
        matches!(
            alone,
            (
                Ok(_),
                Err(("panic", Some(1), _)),
                Ok(1),
                Err(("deadlock", Some(0), _))
            )
        ),
        "{alone:?}"
    );
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(verdicts)).collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), alone);
        }
    });
}

#[test]
fn a_failing_model_does_not_disturb_those_after_it() {
    for _ in 0..3 {
        assert_eq!(verdict(deadlocks).unwrap_err().0, "deadlock");
        check(add(1, false));
        assert_eq!(verdict(add(1, true)).unwrap_err().0, "panic");
        check(panics_in_a_worker);
    }
}

/// A panic of an ordinary thread beside a model is that thread's own, and the model's panics are not seen by it.
#[test]
fn panics_elsewhere_in_the_process_are_told_apart() {
    std::thread::scope(|scope| {
        let ordinary = scope.spawn(|| {
            for _ in 0..20 {
                let result = std::panic::catch_unwind(|| std::panic::panic_any(7));
                assert_eq!(result.unwrap_err().downcast_ref(), Some(&7));
                assert!(!std::thread::panicking());
            }
        });
        for _ in 0..20 {
            check(panics_in_a_worker);
        }
        ordinary.join().unwrap();
    });
}
