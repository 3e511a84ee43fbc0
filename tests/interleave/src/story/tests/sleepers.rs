//! Who sleeps on what, who holds it, and how that is drawn where room is short.

use super::super::samples::{Sample, gate, gather};
use super::super::told::Told;
use super::super::words::words;
use super::plain;
use crate::tape::{Act, Lane, ObjectId, ObjectKind, Value, Why};
use insta::assert_snapshot;
use std::time::Duration;

const LOCK: Act = Act::Lock { poisoned: false };

/// Threads that want a lock which the main thread holds, and that lock.
fn gather(threads: usize, kind: ObjectKind, take: Act, want: Act) -> (Sample, ObjectId) {
    let mut s = Sample::of(gather::program);
    let slots = s.object(kind, "Mutex::new(0)");
    let lanes: Vec<Lane> = (0..threads).map(|_| s.spawn("thread::spawn")).collect();
    s.step(0, take, slots, "filled = slots.lock()");
    for lane in lanes {
        s.sleep(lane, want.clone(), slots, "|| slots.lock()");
    }
    (s, slots)
}

/// The closing sentences, each on one line.
fn sentences(s: Sample) -> Vec<String> {
    let story = plain(&s.fails(Why::Deadlock));
    let parts = story.split("\n\n").skip(3);
    parts.map(|part| part.trim().replace('\n', " ")).collect()
}

#[test]
fn a_lock_taken_along_into_a_wait() {
    let want = Act::LockSleeps { holder: 0 };
    let (mut s, _) = gather(2, ObjectKind::Mutex, LOCK, want);
    let left = s.object(ObjectKind::Mutex, "Mutex::new(2)");
    let zero = s.object(ObjectKind::Condvar, "Condvar::new()");
    let wait = Act::Wait {
        mutex: left,
        timeout: None,
    };
    s.step(0, LOCK, left, "guard = left.lock()");
    s.sleep(0, wait, zero, "zero.wait(guard)");
    assert_snapshot!("lock_held_asleep", plain(&s.fails(Why::Deadlock)));
}

#[test]
fn who_holds_what_others_wait_for() {
    let mut write = gather(
        1,
        ObjectKind::RwLock,
        Act::Read { poisoned: false },
        Act::WriteSleeps,
    );
    write.0.sleep(0, Act::ParkSleeps, None, "zero.wait(guard)");
    assert_eq!(
        sentences(write.0),
        [
            "`call` waits to write `slots` (line 13), which `main` has held for reading since step 2 (line 16).",
            "`main` is parked (line 18), and nobody is left to unpark it."
        ]
    );

    let once = ObjectKind::OnceLock;
    let mut once = gather(1, once, Act::OnceRun, Act::OnceSleeps);
    once.0.sleep(0, Act::ParkSleeps, None, "zero.wait(guard)");
    assert_eq!(
        sentences(once.0)[0],
        "`call` waits for `slots` to be initialised (line 13), which `main` has been doing since step 2 (line 16)."
    );

    // The tape shows no `lock`: the holder is known all the same.
    let (mut s, _) = gather(
        1,
        ObjectKind::Mutex,
        Act::Yield,
        Act::LockSleeps { holder: 0 },
    );
    s.sleep(0, Act::ParkSleeps, None, "zero.wait(guard)");
    assert_eq!(
        sentences(s)[0],
        "`call` waits for `slots` (line 13), which `main` holds."
    );
}

#[test]
fn a_circle_comes_before_those_that_wait_for_it() {
    let want = Act::LockSleeps { holder: 0 };
    let (mut s, _) = gather(2, ObjectKind::Mutex, LOCK, want);
    s.sleep(0, Act::JoinSleeps { child: 1 }, None, "zero.wait(guard)");
    assert_eq!(
        sentences(s),
        [
            "`main` holds `slots` and waits for `call#1` to end (line 18); `call#1` waits for `slots` (line 13): each waits for the other.",
            "`call#2` waits for `slots` (line 13), which `main` has held since step 3 (line 16)."
        ]
    );
}

/// Receivers behind a lock: who waits for the lock would only receive.
#[test]
fn who_would_do_the_same_next_is_not_the_fault() {
    let mut s = Sample::of(gather::program);
    let work = s.object(ObjectKind::Mutex, "Mutex::new(0)");
    let jobs = ObjectKind::Channel { capacity: Some(1) };
    let jobs = s.object(jobs, "Mutex::new(2)");
    let (one, two) = (s.spawn("thread::spawn"), s.spawn("thread::spawn"));
    s.step(one, LOCK, work, "|| slots.lock()");
    s.sleep(one, Act::RecvSleeps, jobs, "guard = left.lock()");
    let want = Act::LockSleeps { holder: one };
    s.sleep(two, want, work, "|| slots.lock()");
    let join = Act::JoinSleeps { child: one };
    s.sleep(0, join, None, "zero.wait(guard)");
    let sentences = sentences(s);
    assert!(
        sentences[0].ends_with("Most likely it is `main` that still holds it."),
        "{sentences:?}"
    );
    assert_eq!(
        sentences[1],
        "`main` waits for `call#1` to end (line 18) and `call#2` waits for `slots` (line 13), \
         which `call#1` has held since step 3 (line 13)."
    );
}

/// One that came to the barrier, and maybe one that did not, for the other holds the lock.
fn gate(other: bool) -> Sample {
    let mut s = Sample::of(gate::program);
    let total = s.object(ObjectKind::Mutex, "Mutex::new(0)");
    let gate = s.object(ObjectKind::Barrier, "Barrier::new(2)");
    let adder = s.spawn("thread::spawn");
    s.step(0, LOCK, total, "total.lock()");
    let came = Act::BarrierSleeps { arrived: 1, of: 2 };
    s.sleep(0, came, gate, "gate.wait()");
    if other {
        let want = Act::LockSleeps { holder: 0 };
        s.sleep(adder, want, total, "theirs.lock()");
    } else {
        s.step(adder, Act::End, None, "theirs.lock()");
    }
    s
}

#[test]
fn who_has_not_come_to_a_barrier() {
    assert_snapshot!("gate", plain(&gate(true).fails(Why::Deadlock)));
    let alone = "`main` waits at `gate` (line 17): it opens for 2, 1 came, and nobody else is left to come.";
    assert_eq!(sentences(gate(false)), [alone]);
}

/// A row with which a thread goes to sleep, in lanes of these widths.
fn rows(act: Act, object: Option<ObjectId>, columns: &[usize]) -> Vec<String> {
    let mut s = Sample::of(gather::program);
    s.object(ObjectKind::Mutex, "Mutex::new(0)");
    s.object(ObjectKind::Condvar, "Condvar::new()");
    s.spawn("thread::spawn");
    s.spawn("thread::spawn");
    s.step(0, act, object, "filled = slots.lock()");
    let failed = s.fails(Why::Deadlock);
    let words = words(&failed.tape.steps[2], &Told::of(&failed));
    let rows = columns
        .iter()
        .map(|columns| words.lines(*columns).join("/"));
    rows.collect()
}

#[test]
fn that_it_sleeps_is_never_left_out() {
    assert_eq!(
        rows(
            Act::LockSleeps { holder: 1 },
            Some(0),
            &[18, 17, 16, 15, 12, 9]
        ),
        [
            "lock slots, sleeps",
            "lock slo…, sleeps",
            "lock sl…, sleeps",
            "lock, sleeps/  slots",
            "lock, sleeps/  slots",
            "lock/  slots/  sleeps"
        ]
    );
    // Numbers stay whole.
    let wait = Act::Wait {
        mutex: 0,
        timeout: Some(Duration::from_millis(1)),
    };
    assert_eq!(
        rows(wait, Some(1), &[21, 19]),
        ["wait zero 1ms, sleeps", "wait, sleeps/  zero 1ms"]
    );
    assert_eq!(
        rows(Act::JoinSleeps { child: 2 }, None, &[19, 18]),
        ["join call#2, sleeps", "join, sleeps/  call#2"]
    );
    assert_eq!(
        rows(Act::ParkSleeps, None, &[12, 11]),
        ["park, sleeps", "park/  sleeps"]
    );
}

#[test]
fn questions_read_well() {
    let ask = |name, answer| Act::Ask { name, answer };
    let row = |act, object| rows(act, object, &[40]);
    let text = Value::Text("1 s".into());
    assert_eq!(row(ask("Instant::now", text), None), ["Instant::now → 1 s"]);
    let no = || Value::Bool(false);
    assert_eq!(row(ask("is_finished", no()), None), ["is_finished → false"]);
    assert_eq!(
        row(ask("is_poisoned", no()), Some(0)),
        ["is_poisoned of slots → false"]
    );
}
