//! A limit for tests on real threads: what hangs is a failed test, and says where its threads stood.

mod threads;

use std::any::Any;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use threads::{Mark, Threads};

/// Runs `body` on a thread of its own and returns what it returns, if that takes no longer than `limit`.
///
/// The thread is called as the calling one, without the modules: so that under `cargo test` its messages name the test.
///
/// # Panics
///
/// If `body` panics, with its own payload; the message was printed by then. If it is not done within the limit, with a
/// message that says so and where its threads stand, as far as the system tells (on Linux). A thread can't be stopped
/// from outside, so those that hang are left behind; they end with the process.
///
/// On a machine that is busy with other things, threads wait for a processor each time that one hands something to
/// another. Where the system shows that they do (Linux does), the body gets the limit again, up to six times in all: so
/// the limit says what a hang is, not how fast the machine must be.
///
/// ```
/// use std::time::Duration;
///
/// let sum = interleave::within(Duration::from_secs(10), || (1..=4).sum::<u32>());
/// assert_eq!(sum, 10);
/// ```
#[track_caller]
pub fn within<T: Send + 'static>(limit: Duration, body: impl FnOnce() -> T + Send + 'static) -> T {
    value_within(limit, Box::new(body))
}

/// Compiled once for each type of value, not for each body.
#[track_caller]
fn value_within<T: Send + 'static>(limit: Duration, body: Box<dyn FnOnce() -> T + Send>) -> T {
    let value = Arc::new(Mutex::new(None));
    let theirs = Arc::clone(&value);
    let body = move || {
        let value = body();
        *theirs.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
    };
    match run(limit, Box::new(body)) {
        Ok(()) => {}
        Err(End::Panicked(payload)) => resume_unwind(payload),
        Err(End::Hung(message)) => panic!("{message}"),
    }
    let value = value.lock().unwrap_or_else(PoisonError::into_inner).take();
    value.expect("a body that has ended left what it returned")
}

/// Runs a check as [`within`] does. Once one has hung, those of the same program that have not begun are not tried: most of them would
/// hang as long again.
///
/// Where the environment variable `INTERLEAVE_LIMIT` holds a number, no check may take longer than so many seconds: for those who judge many
/// answers that are known to be wrong.
///
/// # Panics
/// As [`within`], and with a message that says so if another check hung before.
#[track_caller]
pub fn in_time(limit: Duration, check: impl FnOnce() + Send + 'static) {
    unless_one_hung(limit, Box::new(check));
}

#[track_caller]
fn unless_one_hung(limit: Duration, check: Box<dyn FnOnce() + Send>) {
    static HUNG: AtomicBool = AtomicBool::new(false);
    assert!(
        !HUNG.load(Ordering::Relaxed),
        "not tried, since another check of this file hung"
    );
    let most = std::env::var("INTERLEAVE_LIMIT").ok();
    let most = most.and_then(|seconds| seconds.parse().ok());
    let limit = most.map_or(limit, |most| limit.min(Duration::from_secs(most)));
    match run(limit, check) {
        Ok(()) => {}
        Err(End::Panicked(payload)) => resume_unwind(payload),
        Err(End::Hung(message)) => {
            HUNG.store(true, Ordering::Relaxed);
            panic!("{message}")
        }
    }
}

/// How many limits a body gets whose threads want to run, but are not let to, since the machine is busy with other things.
const PATIENCE: u32 = 6;

/// How a body ended that did not return.
enum End {
    Panicked(Box<dyn Any + Send>),
    /// It has not ended: what there is to say about it.
    Hung(String),
}

/// Not generic, since every check of every answer comes through here: it is compiled once.
fn run(limit: Duration, body: Box<dyn FnOnce() + Send>) -> Result<(), End> {
    let name = thread::current().name().unwrap_or("a test").to_owned();
    let mark = Mark::of(&name);
    let theirs = mark.clone();
    let (done, outcome) = mpsc::sync_channel(1);
    let spawned = thread::Builder::new()
        .name(last_segment(&name).to_owned())
        .spawn(move || {
            theirs.put();
            body();
            // Nobody waits for it any more: then the test has failed.
            let _ = done.send(());
        });
    let worker = match spawned {
        Ok(worker) => worker,
        Err(error) => {
            let message =
                format!("`{name}` was not begun, for its thread could not be started: {error}");
            return Err(End::Hung(message));
        }
    };
    for limits in 1.. {
        let waited = limit.saturating_mul(limits);
        match outcome.recv_timeout(limit) {
            Ok(()) => break,
            // The sender went without having sent: the body panicked.
            Err(RecvTimeoutError::Disconnected) => return worker.join().map_err(End::Panicked),
            Err(RecvTimeoutError::Timeout)
                if limits < PATIENCE && threads::starve(&mark, waited) => {}
            Err(RecvTimeoutError::Timeout) => {
                let threads = Threads::of(&mark);
                return Err(End::Hung(format!(
                    "`{name}` hung: it was not done within {waited:?}.\n{threads}"
                )));
            }
        }
    }
    Ok(())
}

/// The name of a test without its modules.
fn last_segment(name: &str) -> &str {
    name.rsplit("::").next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{in_time, within};
    use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};
    use std::sync::{Arc, Condvar, Mutex, mpsc};
    use std::thread;
    use std::time::Duration;

    const SOON: Duration = Duration::from_millis(50);
    const LONG: Duration = Duration::from_secs(60);

    /// The message of a panic.
    fn message(body: impl FnOnce()) -> String {
        let payload = catch_unwind(AssertUnwindSafe(body)).expect_err("a panic");
        match payload.downcast::<String>() {
            Ok(message) => *message,
            Err(payload) => payload
                .downcast_ref::<&str>()
                .expect("a message")
                .to_string(),
        }
    }

    #[test]
    fn returns_what_the_body_returns() {
        assert_eq!(within(LONG, || 6 * 7), 42);
        assert_eq!(within(Duration::MAX, || "no overflow"), "no overflow");
    }

    #[test]
    fn the_body_runs_under_the_name_of_the_test() {
        let name = || thread::current().name().map(str::to_owned);
        let test = "the_body_runs_under_the_name_of_the_test";
        assert_eq!(within(LONG, name).as_deref(), Some(test));
    }

    #[test]
    fn a_panic_keeps_its_payload() {
        struct Odd(u32);
        let outcome = catch_unwind(|| within(LONG, || panic_any(Odd(3))));
        let payload = outcome
            .expect_err("the panic")
            .downcast::<Odd>()
            .expect("its own payload");
        assert_eq!(payload.0, 3);
        assert_eq!(
            message(|| within(LONG, || panic!("{} of 3 ran", 2))),
            "2 of 3 ran"
        );
    }

    #[test]
    fn what_hangs_fails_and_says_so() {
        let (keep, hangs) = mpsc::channel::<()>();
        let said = message(|| assert!(within(SOON, move || hangs.recv().is_ok())));
        let name = thread::current().name().unwrap_or("a test").to_owned();
        assert!(
            said.starts_with(&format!("`{name}` hung: it was not done within 50ms.\n")),
            "{said}"
        );
        assert!(said.contains("left behind"), "{said}");
        drop(keep);
    }

    #[test]
    fn after_one_has_hung_the_others_are_not_tried() {
        in_time(LONG, || ());
        assert_eq!(message(|| in_time(LONG, || panic!("no"))), "no");
        in_time(LONG, || ());
        let (keep, hangs) = mpsc::channel::<()>();
        let said = message(|| in_time(SOON, move || assert!(hangs.recv().is_err())));
        assert!(said.contains("hung: it was not done within 50ms"), "{said}");
        let said = message(|| in_time(LONG, || ()));
        assert_eq!(said, "not tried, since another check of this file hung");
        drop(keep);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn says_where_threads_stand() {
        let gate = Arc::new((Mutex::new(false), Condvar::new()));
        let other = Arc::clone(&gate);
        let said = message(|| {
            within(SOON, move || {
                let wait = |gate: &(Mutex<bool>, Condvar)| {
                    let mut open = gate.0.lock().expect("the gate");
                    while !*open {
                        open = gate.1.wait(open).expect("the gate");
                    }
                };
                for _ in 0..2 {
                    let theirs = Arc::clone(&other);
                    thread::spawn(move || wait(&theirs));
                }
                wait(&other);
            });
        });
        *gate.0.lock().expect("the gate") = true;
        gate.1.notify_all();
        let its_threads: Vec<&str> = said.lines().skip(2).collect();
        assert_eq!(its_threads.len(), 1, "{said}");
        assert!(its_threads[0].starts_with("  3 threads sleep"), "{said}");
    }

    /// Two bodies whose names begin alike hang at the same time: each is told of its own threads.
    #[cfg(target_os = "linux")]
    #[test]
    fn tells_the_threads_of_two_tests_apart() {
        let gate = Arc::new((Mutex::new(false), Condvar::new()));
        let hangs = |threads: usize, name: &str| {
            let gate = Arc::clone(&gate);
            let wait = move |gate: &(Mutex<bool>, Condvar)| {
                let open = gate.0.lock().expect("the gate");
                let open = gate.1.wait_while(open, |open| !*open);
                drop(open.expect("the gate"));
            };
            let test = move || {
                message(|| {
                    within(4 * SOON, move || {
                        for _ in 1..threads {
                            let gate = Arc::clone(&gate);
                            thread::spawn(move || wait(&gate));
                        }
                        wait(&gate);
                    });
                })
            };
            let test = thread::Builder::new().name(name.to_owned()).spawn(test);
            test.expect("a thread")
        };
        let two = hangs(2, "waits_for_all_of_them");
        let four = hangs(4, "waits_for_all_on_real_threads");
        let (two, four) = (two.join().expect("two"), four.join().expect("four"));
        *gate.0.lock().expect("the gate") = true;
        gate.1.notify_all();
        assert!(two.contains("\n  2 threads sleep"), "{two}");
        assert!(four.contains("\n  4 threads sleep"), "{four}");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn tells_a_loop_from_a_moment() {
        use std::sync::atomic::{AtomicBool, Ordering};

        let stop = Arc::new(AtomicBool::new(false));
        let theirs = Arc::clone(&stop);
        let said = message(|| {
            within(SOON, move || {
                while !theirs.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
        });
        stop.store(true, Ordering::Relaxed);
        assert!(said.contains("\n  1 thread runs"), "{said}");
    }
}
