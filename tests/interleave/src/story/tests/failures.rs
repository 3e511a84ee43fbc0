//! Deadlocks, panics, failed assertions.

use super::super::samples::{
    Sample, abba, gather, inverted, lost_update, lost_wakeup, missed_close, poisoned, polling,
    relaxed, two_locks, worker_panic,
};
use super::{coloured, json, plain};
use crate::tape::{Act, Failed, Got, ObjectKind, Perturbed, Sent, Value, Wake, Why};
use insta::assert_snapshot;
use std::sync::atomic::Ordering;

const LOCK: Act = Act::Lock { poisoned: false };
const UNLOCK: Act = Act::Unlock { poisons: false };

/// A load that returns the newest value.
fn load(value: i128, order: Ordering) -> Act {
    Act::Load {
        order,
        value: Value::Int(value),
        newest: None,
    }
}

/// A store.
fn store(value: i128, order: Ordering) -> Act {
    Act::Store {
        order,
        value: Value::Int(value),
    }
}

/// Two locks in two orders.
fn abba() -> Failed {
    let mut s = Sample::of(abba::program);
    let from = s.object(ObjectKind::Mutex, "Mutex::new(100)");
    let to = s.object(ObjectKind::Mutex, "Mutex::new(0)");
    let back = s.spawn("thread::spawn");
    s.step(0, LOCK, from, "from.lock()");
    s.step(back, LOCK, to, "b.lock()");
    s.sleep(back, Act::LockSleeps { holder: 0 }, from, "a.lock()");
    s.sleep(0, Act::LockSleeps { holder: back }, to, "to.lock()");
    s.fails(Why::Deadlock)
}

#[test]
fn two_orders_of_two_locks() {
    assert_snapshot!("abba", plain(&abba()));
    assert_snapshot!("abba_coloured", coloured(&abba()));
    assert_snapshot!("abba_json", format!("{:#}", json(&abba())));
}

#[test]
fn a_lock_taken_twice() {
    let mut s = Sample::of(abba::program);
    let from = s.object(ObjectKind::Mutex, "Mutex::new(100)");
    s.step(0, LOCK, from, "from.lock()");
    s.sleep(0, Act::LockSleeps { holder: 0 }, from, "to.lock()");
    s.failed.preemptions = Some(0);
    assert_snapshot!("waits_for_itself", plain(&s.fails(Why::Deadlock)));
}

/// Load, load, store, store.
fn lost_update() -> Failed {
    let mut s = Sample::of(lost_update::program);
    let order = Ordering::SeqCst;
    let count = s.object(ObjectKind::Atomic, "AtomicU32::new");
    let other = s.spawn("thread::spawn");
    s.step(0, load(0, order), count, "= count.load");
    s.step(other, load(0, order), count, "theirs.load");
    s.step(other, store(1, order), count, "theirs.store");
    s.step(other, Act::End, None, "thread::spawn");
    s.step(0, store(1, order), count, "count.store");
    s.step(
        0,
        Act::Join {
            child: other,
            panicked: false,
        },
        None,
        "other.join()",
    );
    s.step(0, load(1, order), count, "(count.load");
    let message =
        "assertion `left == right` failed: both were counted\n  left: 1\n right: 2".to_owned();
    s.step(
        0,
        Act::Panic {
            message: message.clone(),
        },
        None,
        "assert_eq!",
    );
    let at = s.line("assert_eq!");
    s.fails(Why::Panic { message, at })
}

#[test]
fn a_lost_update() {
    assert_snapshot!("lost_update", plain(&lost_update()));
}

#[test]
fn an_update_overwritten_unseen() {
    let mut failed = lost_update();
    let (old, new) = (Value::Int(0), Value::Int(1));
    failed.tape.steps.remove(2);
    failed.tape.steps[2].act = Act::Update {
        name: "fetch_add",
        order: Ordering::SeqCst,
        operand: new.clone(),
        old,
        new,
    };
    assert_snapshot!("overwritten", plain(&failed));
}

#[test]
fn an_update_in_two_locks() {
    let mut s = Sample::of(two_locks::program);
    let total = s.object(ObjectKind::Mutex, "Mutex::new");
    let (read, write) = ("let n = total.lock()", "    total.lock()");
    let other = s.spawn("thread::spawn");
    for (lane, line) in [(0, read), (other, read), (other, write)] {
        s.step(lane, LOCK, total, line);
        s.step(lane, UNLOCK, total, line);
    }
    s.step(other, Act::End, None, "thread::spawn");
    s.step(0, LOCK, total, write);
    s.step(0, UNLOCK, total, write);
    let message = "assertion `left == right` failed\n  left: 1\n right: 2".to_owned();
    let at = s.line("assert_eq!");
    assert_snapshot!("two_locks", plain(&s.fails(Why::Panic { message, at })));
}

#[test]
fn a_lost_wakeup() {
    let mut s = Sample::of(lost_wakeup::program);
    let count = s.object(ObjectKind::Mutex, "Mutex::new");
    let zero = s.object(ObjectKind::Condvar, "Condvar::new");
    let one = s.spawn("thread::spawn");
    let two = s.spawn("thread::spawn");
    s.step(0, LOCK, count, "let left = self.count.lock()");
    s.step(0, UNLOCK, count, "let left = self.count.lock()");
    let done = "let count = self.count.lock()";
    for lane in [one, two] {
        s.step(lane, LOCK, count, done);
        if lane == two {
            s.step(lane, Act::NotifyAll { woke: vec![] }, zero, "notify_all");
        }
        s.step(lane, UNLOCK, count, done);
        s.step(lane, Act::End, None, "thread::spawn");
    }
    s.step(0, LOCK, count, "let guard = self.count.lock()");
    s.sleep(
        0,
        Act::Wait {
            mutex: count,
            timeout: None,
        },
        zero,
        "self.zero.wait",
    );
    assert_snapshot!("lost_wakeup", plain(&s.fails(Why::Deadlock)));
}

/// The main thread adds one, the worker takes it away and notifies; then the main thread takes the lock and waits.
fn waits_after_the_notification(lock: &str, wait: &str) -> Failed {
    let mut s = Sample::of(inverted::program);
    let count = s.object(ObjectKind::Mutex, "Mutex::new");
    let zero = s.object(ObjectKind::Condvar, "Condvar::new");
    s.step(0, LOCK, count, "more = self.count.lock()");
    s.step(0, UNLOCK, count, "more = self.count.lock()");
    let worker = s.spawn("thread::spawn");
    s.step(worker, LOCK, count, "less = self.count.lock()");
    let nobody = Act::NotifyAll { woke: vec![] };
    s.step(worker, nobody, zero, "notify_all");
    s.step(worker, UNLOCK, count, "less = self.count.lock()");
    s.step(worker, Act::End, None, "thread::spawn");
    s.step(0, LOCK, count, lock);
    let asleep = Act::Wait {
        mutex: count,
        timeout: None,
    };
    s.sleep(0, asleep, zero, wait);
    s.fails(Why::Deadlock)
}

/// The notification was not lost: the look at the condition came after it.
#[test]
fn a_condition_that_is_wrong() {
    let lock = "let count = self.count.lock()";
    let failed = waits_after_the_notification(lock, "wait_while(count");
    assert_snapshot!("wrong_condition", plain(&failed));
}

/// What changed while it slept was notified too early.
#[test]
fn a_notification_before_the_change() {
    let mut s = Sample::of(inverted::program);
    let count = s.object(ObjectKind::Mutex, "Mutex::new");
    let zero = s.object(ObjectKind::Condvar, "Condvar::new");
    let worker = s.spawn("thread::spawn");
    let nobody = Act::NotifyAll { woke: vec![] };
    s.step(worker, nobody, zero, "notify_all");
    s.step(0, LOCK, count, "let count = self.count.lock()");
    let asleep = Act::Wait {
        mutex: count,
        timeout: None,
    };
    s.sleep(0, asleep, zero, "wait_while(count");
    s.step(worker, LOCK, count, "less = self.count.lock()");
    s.step(worker, UNLOCK, count, "less = self.count.lock()");
    s.step(worker, Act::End, None, "thread::spawn");
    let story = plain(&s.fails(Why::Deadlock));
    let (_, last) = story.rsplit_once("\n\n").expect("a closing sentence");
    assert_snapshot!("notified_before", last);
}

/// From the source it can't be told whether the look came before the notification.
#[test]
fn a_look_that_nobody_can_date() {
    let lock = "let guard = self.count.lock()";
    let story = plain(&waits_after_the_notification(lock, "self.zero.wait(guard)"));
    let (_, last) = story.rsplit_once("\n\n").expect("a closing sentence");
    assert_snapshot!("undated_look", last);
}

#[test]
fn a_wake_up_for_no_reason() {
    let mut s = Sample::of(lost_wakeup::program);
    let count = s.object(ObjectKind::Mutex, "Mutex::new");
    let zero = s.object(ObjectKind::Condvar, "Condvar::new");
    let one = s.spawn("thread::spawn");
    let wait = "let guard = self.count.lock()";
    s.step(0, LOCK, count, wait);
    s.sleep(
        0,
        Act::Wait {
            mutex: count,
            timeout: None,
        },
        zero,
        "self.zero.wait",
    );
    s.step(
        0,
        Act::Woken {
            why: Wake::Spurious,
        },
        zero,
        "self.zero.wait",
    );
    s.step(0, LOCK, count, "self.zero.wait");
    s.step(0, UNLOCK, count, "self.zero.wait");
    s.failed.perturbed = Some(Perturbed::SpuriousWake);
    s.failed.preemptions = Some(0);
    let _ = one;
    let message = "wait returned while 1 job was still running".to_owned();
    let at = s.line("wg.wait()");
    assert_snapshot!("spurious", plain(&s.fails(Why::Panic { message, at })));
}

#[test]
fn a_missed_close() {
    let mut s = Sample::of(missed_close::program);
    let jobs = s.object(ObjectKind::Channel { capacity: Some(2) }, "bounded::<u32>");
    let results = s.object(ObjectKind::Channel { capacity: Some(2) }, "= bounded(2)");
    let worker = s.spawn("thread::spawn");
    let int = Value::Int;
    s.step(
        0,
        Act::Send {
            value: int(21),
            sent: Sent::Done,
        },
        jobs,
        "jobs.send",
    );
    s.sleep(0, Act::RecvSleeps, results, "collected.recv()");
    s.step(
        worker,
        Act::Recv {
            got: Got::Value(int(21)),
        },
        jobs,
        "inbox.recv()",
    );
    s.step(
        worker,
        Act::Send {
            value: int(42),
            sent: Sent::Done,
        },
        results,
        "results.send(job",
    );
    s.sleep(worker, Act::RecvSleeps, jobs, "inbox.recv()");
    s.step(
        0,
        Act::Recv {
            got: Got::Value(int(42)),
        },
        results,
        "collected.recv()",
    );
    s.sleep(0, Act::JoinSleeps { child: worker }, None, "worker.join()");
    s.failed.preemptions = Some(0);
    assert_snapshot!("missed_close", plain(&s.fails(Why::Deadlock)));
}

/// Two threads wait for jobs: neither is likely to be the one that could send some.
#[test]
fn who_only_receives_is_the_last_to_hold_a_sender() {
    let two = |main_receives: bool| {
        let mut s = Sample::of(missed_close::program);
        let jobs = s.object(ObjectKind::Channel { capacity: Some(2) }, "bounded::<u32>");
        let worker = s.spawn("thread::spawn");
        s.sleep(worker, Act::RecvSleeps, jobs, "inbox.recv()");
        if main_receives {
            s.sleep(0, Act::RecvSleeps, jobs, "inbox.recv()");
        } else {
            s.sleep(0, Act::JoinSleeps { child: worker }, None, "worker.join()");
        }
        plain(&s.fails(Why::Deadlock)).replace('\n', " ")
    };
    assert!(two(false).contains("Most likely it is `main` that still holds it."));
    assert!(two(true).contains("Not ended, and so able to hold it: `main` and `worker`."));
}

/// `map(Result::unwrap)`: the panic has no line of the program's.
#[test]
fn a_panic_within_std() {
    let mut s = Sample::of(polling::program);
    let jobs = s.object(ObjectKind::Channel { capacity: Some(1) }, "bounded::<u32>");
    let got = Act::Recv {
        got: Got::Disconnected,
    };
    s.step(0, got, jobs, "rx.recv()");
    s.step(0, Act::HangUp, jobs, "rx.recv()");
    let message = "called `Result::unwrap()` on an `Err` value: RecvError".to_owned();
    let panic = Act::Panic {
        message: message.clone(),
    };
    s.step(0, panic, None, "rx.recv()");
    let place = s.in_std();
    s.failed.tape.steps[2].at = place;
    let at = Some((place.file().to_owned(), place.line()));
    assert_snapshot!("within_std", plain(&s.fails(Why::Panic { message, at })));
}

#[test]
fn results_that_nobody_reads() {
    let mut s = Sample::of(missed_close::program);
    let results = s.object(ObjectKind::Channel { capacity: Some(0) }, "= bounded(2)");
    let worker = s.spawn("thread::spawn");
    s.sleep(
        worker,
        Act::SendSleeps {
            value: Value::Int(42),
        },
        results,
        "results.send(job",
    );
    s.step(0, Act::End, None, "thread::spawn");
    assert_snapshot!(
        "left_behind",
        plain(&s.fails(Why::LeftBehind {
            lanes: vec![worker]
        }))
    );
}

#[test]
fn a_relaxed_publication() {
    let mut s = Sample::of(relaxed::program);
    let order = Ordering::Relaxed;
    let data = s.object(ObjectKind::Atomic, "data = Rc::new(AtomicU32::new(0)");
    let ready = s.object(ObjectKind::Atomic, "ready = Rc::new(AtomicU32::new(0)");
    let writer = s.spawn("thread::spawn");
    s.step(writer, store(42, order), data, "d.store");
    s.step(writer, store(1, order), ready, "r.store");
    s.step(0, load(1, order), ready, "ready.load");
    s.step(
        0,
        Act::Load {
            order,
            value: Value::Int(0),
            newest: Some(Value::Int(42)),
        },
        data,
        "data.load",
    );
    let message = "assertion `left == right` failed\n  left: 0\n right: 42".to_owned();
    s.step(
        0,
        Act::Panic {
            message: message.clone(),
        },
        None,
        "assert_eq!",
    );
    let at = s.line("assert_eq!");
    let made = s.at("ready = Rc::new(AtomicU32::new(0)");
    s.failed.weakened = vec![made];
    assert_snapshot!("relaxed", plain(&s.fails(Why::Panic { message, at })));
}

#[test]
fn a_panic_in_a_worker() {
    let mut s = Sample::of(worker_panic::program);
    let jobs = s.object(ObjectKind::Channel { capacity: Some(1) }, "bounded::<u32>");
    let worker = s.spawn("thread::spawn");
    s.step(
        0,
        Act::Send {
            value: Value::Int(7),
            sent: Sent::Done,
        },
        jobs,
        "tx.send",
    );
    s.sleep(0, Act::JoinSleeps { child: worker }, None, ".join()");
    s.step(
        worker,
        Act::Recv {
            got: Got::Value(Value::Int(7)),
        },
        jobs,
        "rx.recv()",
    );
    s.step(
        worker,
        Act::Panic {
            message: "no picture named 7".to_owned(),
        },
        None,
        "panic!",
    );
    s.step(worker, Act::HangUp, jobs, "panic!");
    s.step(worker, Act::End, None, "thread::spawn");
    s.step(
        0,
        Act::Join {
            child: worker,
            panicked: true,
        },
        None,
        ".join()",
    );
    s.failed.preemptions = Some(0);
    let message = "called `Result::unwrap()` on an `Err` value: Any { .. }".to_owned();
    s.step(
        0,
        Act::Panic {
            message: message.clone(),
        },
        None,
        ".join()",
    );
    let at = s.line(".join()");
    assert_snapshot!("worker_panic", plain(&s.fails(Why::Panic { message, at })));
}

#[test]
fn a_poisoned_lock() {
    let mut s = Sample::of(poisoned::program);
    let total = s.object(ObjectKind::Mutex, "Mutex::new");
    let worker = s.spawn("thread::spawn");
    s.step(worker, LOCK, total, "theirs.lock()");
    s.sleep(
        0,
        Act::LockSleeps { holder: worker },
        total,
        "= total.lock()",
    );
    s.step(
        worker,
        Act::Panic {
            message: "division by zero".to_owned(),
        },
        None,
        "panic!",
    );
    s.step(
        worker,
        Act::Unlock { poisons: true },
        total,
        "theirs.lock()",
    );
    s.step(worker, Act::End, None, "thread::spawn");
    s.step(0, Act::Lock { poisoned: true }, total, "= total.lock()");
    let message = "called `Result::unwrap()` on an `Err` value: PoisonError { .. }".to_owned();
    s.step(
        0,
        Act::Panic {
            message: message.clone(),
        },
        None,
        "= total.lock()",
    );
    let at = s.line("= total.lock()");
    assert_snapshot!("poisoned", plain(&s.fails(Why::Panic { message, at })));
}

/// Who poisoned a lock is who panicked while it held it first, not who tripped over that and held it too.
#[test]
fn a_poisoned_lock_that_another_trips_over() {
    let mut s = Sample::of(gather::program);
    let slots = s.object(ObjectKind::Mutex, "Mutex::new(0)");
    let (one, two) = (s.spawn("thread::spawn"), s.spawn("thread::spawn"));
    let panic = |message: &str| Act::Panic {
        message: message.to_owned(),
    };
    let (theirs, mains) = ("|| slots.lock()", "filled = slots.lock()");
    let over_it = "called `Result::unwrap()` on an `Err` value: PoisonError { .. }";
    let found = Act::Lock { poisoned: true };
    let poisons = Act::Unlock { poisons: true };

    s.step(two, LOCK, slots, theirs);
    let first = "insertion index (is 1) should be <= len (is 0): `slots` has no place for it yet";
    s.step(two, panic(first), None, theirs);
    s.step(two, poisons.clone(), slots, theirs);
    s.step(two, Act::End, None, theirs);
    s.step(one, found.clone(), slots, theirs);
    s.step(one, panic(over_it), None, theirs);
    s.step(one, poisons, slots, theirs);
    s.step(one, Act::End, None, theirs);
    s.step(0, found, slots, mains);
    s.step(0, panic(over_it), None, mains);

    let message = over_it.to_owned();
    let at = s.line(mains);
    assert_snapshot!(
        "poisoned_twice",
        plain(&s.fails(Why::Panic { message, at }))
    );
}

/// What was poisoned before a `clear_poison` is of no account.
#[test]
fn a_lock_poisoned_anew() {
    let mut s = Sample::of(gather::program);
    let slots = s.object(ObjectKind::Mutex, "Mutex::new(0)");
    let (one, two) = (s.spawn("thread::spawn"), s.spawn("thread::spawn"));
    let theirs = "|| slots.lock()";
    for (lane, message) in [(one, "the old one"), (two, "the new one")] {
        s.step(lane, LOCK, slots, theirs);
        let message = message.to_owned();
        s.step(lane, Act::Panic { message }, None, theirs);
        s.step(lane, Act::Unlock { poisons: true }, slots, theirs);
    }
    let mains = "filled = slots.lock()";
    s.step(0, Act::Lock { poisoned: true }, slots, mains);
    let message = "called `Result::unwrap()` on an `Err` value: PoisonError { .. }".to_owned();
    let at = s.line(mains);
    let story = plain(&s.fails(Why::Panic { message, at }));
    assert!(story.contains("for `call#2` panicked at step 7"), "{story}");
    assert!(!story.contains(": the old one. From"), "{story}");
}

#[test]
fn a_panic_during_a_panic() {
    let mut s = Sample::of(poisoned::program);
    let worker = s.spawn("thread::spawn");
    s.step(
        worker,
        Act::Panic {
            message: "division by zero".to_owned(),
        },
        None,
        "panic!",
    );
    let message = "lock poisoned".to_owned();
    s.step(
        worker,
        Act::Panic {
            message: message.clone(),
        },
        None,
        "theirs.lock()",
    );
    assert_snapshot!(
        "double_panic",
        plain(&s.fails(Why::DoublePanic {
            lane: worker,
            message
        }))
    );
}

#[test]
fn an_untouched_stub() {
    let mut s = Sample::of(poisoned::program);
    s.spawn("thread::spawn");
    let at = s.line("panic!");
    let message = "not yet implemented: count down by one".to_owned();
    assert_snapshot!("todo", plain(&s.fails(Why::Panic { message, at })));
}
