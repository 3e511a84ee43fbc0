//! Limits, misuse of the checker, and tapes that don't fit.

use super::super::samples::{Sample, abba, crowd, lost_wakeup, poisoned, polling};
use super::{json, plain};
use crate::tape::{Act, Failed, Got, ObjectKind, Perturbed, Sent, Value, Wake, Why};
use insta::assert_snapshot;
use std::sync::atomic::Ordering;
use std::time::Duration;

const LOCK: Act = Act::Lock { poisoned: false };
const UNLOCK: Act = Act::Unlock { poisons: false };

/// A model that locks and unlocks so many times.
fn locks(times: usize) -> Sample {
    let mut s = Sample::of(abba::program);
    let from = s.object(ObjectKind::Mutex, "Mutex::new(100)");
    let back = s.spawn("thread::spawn");
    for i in 0..times {
        let (lane, line) = if i % 2 == 0 {
            (0, "from.lock()")
        } else {
            (back, "a.lock()")
        };
        s.step(lane, LOCK, from, line);
        s.step(lane, UNLOCK, from, line);
    }
    s
}

/// Several threads that each send once, and the channel that they send on.
fn crowd(threads: usize) -> Sample {
    let mut s = Sample::of(crowd::program);
    let channel = s.object(ObjectKind::Channel { capacity: Some(1) }, "bounded::<u32>");
    for n in 1..=threads {
        let lane = s.spawn("thread::spawn");
        let value = Value::Int(n as i128);
        let act = if n == 1 {
            Act::Send {
                value,
                sent: Sent::Done,
            }
        } else {
            Act::SendSleeps { value }
        };
        s.step(lane, act, channel, "tx.send(job)");
    }
    s
}

/// The verdict on a model of a few steps.
fn verdict(why: Why) -> String {
    plain(&locks(2).fails(why))
}

#[test]
fn an_endless_loop() {
    let s = locks(2);
    let at = Some(s.at("from.lock()"));
    assert_snapshot!(
        "endless_loop",
        plain(&s.fails(Why::EndlessLoop { lane: 0, at }))
    );
}

/// A loop that tries a lock again and again, and takes its poison for "held".
#[test]
fn a_loop_over_a_poisoned_lock() {
    let mut s = Sample::of(poisoned::program);
    let total = s.object(ObjectKind::Mutex, "Mutex::new");
    let worker = s.spawn("thread::spawn");
    let (theirs, mains) = ("theirs.lock()", "= total.lock()");
    s.step(worker, LOCK, total, theirs);
    let held = Act::TryLock {
        got: false,
        poisoned: false,
    };
    s.step(0, held, total, mains);
    let message = "division by zero".to_owned();
    s.step(worker, Act::Panic { message }, None, "panic!");
    s.step(worker, Act::Unlock { poisons: true }, total, theirs);
    s.step(worker, Act::End, None, "thread::spawn");
    for _ in 0..3 {
        let found = Act::TryLock {
            got: true,
            poisoned: true,
        };
        s.step(0, found, total, mains);
        s.step(0, UNLOCK, total, mains);
    }
    let at = Some(s.at(mains));
    assert_snapshot!(
        "loop_over_poison",
        plain(&s.fails(Why::EndlessLoop { lane: 0, at }))
    );
}

/// The sentence on a loop with these steps in each round.
fn loops(round: &[Act]) -> (String, String) {
    let mut s = Sample::of(polling::program);
    let done = s.object(ObjectKind::Atomic, "AtomicU32::new");
    s.object(ObjectKind::Channel { capacity: Some(1) }, "bounded::<u32>");
    s.spawn("thread::spawn");
    for _ in 0..3 {
        for act in round {
            let (object, line) = match act {
                Act::Sleep { .. } | Act::Yield => (None, "thread::sleep"),
                _ => (Some(done), "done.load"),
            };
            s.step(0, act.clone(), object, line);
        }
    }
    let at = Some(s.at("done.load"));
    let story = plain(&s.fails(Why::EndlessLoop { lane: 0, at }));
    let last = story.rsplit("\n\n").next().unwrap_or_default();
    (last.replace('\n', " "), story)
}

#[test]
fn a_loop_that_polls() {
    let ask = Act::Load {
        order: Ordering::SeqCst,
        value: Value::Int(0),
        newest: None,
    };
    let pause = Act::Sleep {
        time: Duration::from_millis(5),
    };
    assert_snapshot!("polling", loops(&[pause, ask.clone()]).1);
    let (told, _) = loops(&[Act::Yield, ask.clone()]);
    assert!(
        told.contains("without end: after each `yield` (line 15) it asks again"),
        "{told}"
    );
    let wait = |why| {
        let timeout = Some(Duration::from_millis(1));
        [Act::Wait { mutex: 0, timeout }, Act::Woken { why }]
    };
    let (told, _) = loops(&wait(Wake::TimedOut));
    assert!(
        told.contains("after each `wait done → timed out` (line 16)"),
        "{told}"
    );
    // Who is woken does not poll, and has waited.
    let (told, _) = loops(&wait(Wake::Notified));
    assert!(told.contains("without end. A thread"), "{told}");
    let (told, _) = loops(&[ask]);
    assert!(
        told.contains("without end and without ever waiting"),
        "{told}"
    );
}

#[test]
fn too_many_threads() {
    assert_snapshot!(
        "too_many_threads",
        plain(&crowd(4).fails(Why::TooManyThreads { limit: 5 }))
    );
    assert_snapshot!(
        "too_many_alive",
        plain(&crowd(3).fails(Why::TooManyAlive { limit: 3 }))
    );
}

#[test]
fn more_lanes_than_fit() {
    assert_snapshot!(
        "one_lane",
        plain(&crowd(7).fails(Why::TooManyAlive { limit: 7 }))
    );
}

#[test]
fn a_long_tape_is_cut() {
    assert_snapshot!(
        "too_many_steps",
        plain(&locks(2000).fails(Why::TooManySteps { limit: 4000 }))
    );
}

#[test]
fn what_is_cited_is_shown() {
    let mut s = locks(16);
    let to = s.object(ObjectKind::Mutex, "Mutex::new(0)");
    s.step(0, LOCK, to, "to.lock()");
    let from = 0;
    for _ in 0..40 {
        s.step(1, LOCK, from, "a.lock()");
        s.step(1, UNLOCK, from, "a.lock()");
    }
    s.sleep(0, Act::LockSleeps { holder: 0 }, to, "to.lock()");
    assert_snapshot!("cited", plain(&s.fails(Why::Deadlock)));
}

#[test]
fn too_many_interleavings() {
    assert_snapshot!(
        "too_many_interleavings",
        verdict(Why::TooManyInterleavings { limit: 20_000 })
    );
}

#[test]
fn a_stack_overflow() {
    assert_snapshot!(
        "stack_overflow",
        verdict(Why::StackOverflow {
            lane: 1,
            bytes: 32 * 1024
        })
    );
}

#[test]
fn a_model_that_differs() {
    let s = locks(2);
    let (before, now) = (
        s.failed.tape.steps[1].clone(),
        s.failed.tape.steps[3].clone(),
    );
    assert_snapshot!(
        "not_deterministic",
        plain(&s.fails(Why::NotDeterministic {
            before: Some(before),
            now: Some(now)
        }))
    );
    assert_snapshot!(
        "ended_sooner",
        verdict(Why::NotDeterministic {
            before: None,
            now: None
        })
    );
}

#[test]
fn an_object_that_was_kept() {
    let s = locks(1);
    let at = s.at("from.lock()");
    assert_snapshot!("outlived", plain(&s.fails(Why::Outlived { at })));
}

/// The verdict on an exercise that names this path.
fn imported(path: &str) -> String {
    let s = Sample::of(abba::program);
    let (file, line) = s.line("from.lock()").expect("a line");
    let mut failed = s.fails(Why::Imported {
        file,
        line,
        path: path.to_owned(),
    });
    failed.tape = crate::tape::Tape::default();
    plain(&failed)
}

#[test]
fn std_named_past_the_checker() {
    assert_snapshot!("imported", imported("std::sync::Mutex"));
    for (path, instead) in [
        ("std::thread::spawn", "use super::thread::spawn;"),
        ("std::thread", "use super::thread;"),
        ("std::*", "use super::sync::…;"),
        ("std::sync::*", "use super::sync::*;"),
        (
            "crossbeam::channel::bounded",
            "use super::channel::bounded;",
        ),
        ("crossbeam_channel", "use super::channel;"),
        ("crossbeam_deque::Worker", "use super::deque::Worker;"),
        ("crossbeam::deque", "use super::deque;"),
        ("parking_lot::Mutex", "use super::parking_lot::Mutex;"),
        ("thread_local!", "Give each thread a value of its own"),
        ("tokio::sync::Mutex", "use super::sync::…;"),
        ("crate::sync::Mutex", "use super::sync::Mutex;"),
        (
            "crate::exercises::semaphore::Semaphore",
            "use super::semaphore::Semaphore;",
        ),
    ] {
        assert!(
            imported(path).replace('\n', " ").contains(instead),
            "{}",
            imported(path)
        );
    }
}

#[test]
fn no_step_for_long() {
    assert_snapshot!(
        "stuck",
        verdict(Why::Stuck {
            waited: Duration::from_secs(5)
        })
    );
}

#[test]
fn a_refusal_of_looms() {
    assert_snapshot!(
        "loom",
        verdict(Why::Loom {
            message: "causality violation".to_owned()
        })
    );
}

#[test]
fn waits_on_a_condition_variable() {
    let base = || {
        let mut s = Sample::of(lost_wakeup::program);
        let count = s.object(ObjectKind::Mutex, "Mutex::new");
        let zero = s.object(ObjectKind::Condvar, "Condvar::new");
        let one = s.spawn("thread::spawn");
        let wait = Act::Wait {
            mutex: count,
            timeout: None,
        };
        s.step(0, LOCK, count, "let left = self.count.lock()");
        s.sleep(0, wait, zero, "self.zero.wait");
        (s, zero, one)
    };
    let last = |failed: &Failed| {
        plain(failed)
            .rsplit("\n\n")
            .next()
            .unwrap_or_default()
            .replace('\n', " ")
    };

    let (s, _, _) = base();
    assert!(
        last(&s.fails(Why::Deadlock))
            .starts_with("`main` waits on `zero` (line 27), which nobody has ever notified")
    );

    let (mut s, zero, one) = base();
    s.step(one, Act::NotifyOne { woke: Some(2) }, zero, "notify_all");
    let story = last(&s.fails(Why::Deadlock));
    assert!(
        story.contains("`thread 1` did at step 4 (line 18), but that woke only `thread 2`."),
        "{story}"
    );
}

#[test]
fn an_empty_tape_and_unknown_sources() {
    let place = std::panic::Location::caller();
    let mut failed = Sample::of(abba::program).fails(Why::Outlived { at: place });
    failed.tape = crate::tape::Tape::default();
    failed.preemptions = None;
    assert!(plain(&failed).contains("let place = std::panic::Location::caller();"));
    failed.why = Why::Panic {
        message: "gone".to_owned(),
        at: Some(("no/such/file.rs".to_owned(), 3)),
    };
    assert_snapshot!("unreadable", plain(&failed));
}

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    /// A number below `n`.
    fn roll(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

/// Any act, of any lane on any object, whether it makes sense or not.
fn any_act(dice: &mut Dice) -> Act {
    let lane = dice.roll(5);
    let order = Ordering::Relaxed;
    let number = Value::Int(dice.roll(3) as i128);
    let why = [Wake::Notified, Wake::TimedOut, Wake::Spurious][dice.roll(3)];
    let sent = [Sent::Done, Sent::Full, Sent::TimedOut, Sent::Disconnected][dice.roll(4)];
    let got = [
        Got::Value(Value::Opaque),
        Got::Empty,
        Got::TimedOut,
        Got::Disconnected,
    ][dice.roll(4)]
    .clone();
    let is = dice.roll(2) == 0;
    let text = Value::Text("a text that is rather long for a lane".into());
    let message = "called `Result::unwrap()` on an `Err` value: PoisonError { .. }".to_owned();
    let all = [
        Act::JoinSleeps { child: lane },
        Act::Join {
            child: lane,
            panicked: is,
        },
        Act::ParkSleeps,
        Act::Unparked { why },
        Act::Unpark { lane },
        Act::Sleep {
            time: Duration::from_millis(10),
        },
        Act::Yield,
        Act::Panic { message },
        Act::End,
        Act::LockSleeps { holder: lane },
        Act::Lock { poisoned: is },
        Act::TryLock {
            got: is,
            poisoned: is && dice.roll(2) == 0,
        },
        Act::Unlock { poisons: is },
        Act::ReadSleeps,
        Act::Read { poisoned: is },
        Act::TryRead {
            got: is,
            poisoned: is && dice.roll(2) == 0,
        },
        Act::EndRead,
        Act::WriteSleeps,
        Act::Write { poisoned: is },
        Act::TryWrite {
            got: is,
            poisoned: is && dice.roll(2) == 0,
        },
        Act::EndWrite { poisons: is },
        Act::Wait {
            mutex: lane,
            timeout: is.then_some(Duration::from_secs(1)),
        },
        Act::Woken { why },
        Act::NotifyOne {
            woke: is.then_some(lane),
        },
        Act::NotifyAll {
            woke: (0..lane).collect(),
        },
        Act::BarrierSleeps { arrived: 1, of: 2 },
        Act::BarrierPass { leader: is },
        Act::OnceSleeps,
        Act::OnceRun,
        Act::OnceSet { set: is },
        Act::OnceGet { some: is },
        Act::Load {
            order,
            value: number.clone(),
            newest: is.then_some(Value::Int(2)),
        },
        Act::Store {
            order,
            value: number.clone(),
        },
        Act::Update {
            name: "swap",
            order,
            operand: Value::Unit,
            old: number.clone(),
            new: Value::Int(2),
        },
        Act::ExchangeFailed {
            name: "compare_exchange_weak",
            order,
            expected: Value::Unit,
            found: number,
            spurious: is,
        },
        Act::Fence { order },
        Act::SendSleeps {
            value: text.clone(),
        },
        Act::Send {
            value: text.clone(),
            sent,
        },
        Act::TrySend {
            value: Value::Char('x'),
            sent,
        },
        Act::RecvSleeps,
        Act::Recv { got: got.clone() },
        Act::TryRecv { got },
        Act::SelectSleeps,
        Act::SelectDefault { timed_out: is },
        Act::Close,
        Act::HangUp,
        Act::Ask {
            name: "len",
            answer: Value::Bool(is),
        },
        Act::Ask {
            name: "Instant::now",
            answer: Value::Text("1.000000001 s".into()),
        },
    ];
    all[dice.roll(all.len())].clone()
}

/// Whatever is on a tape, a story is told of it, and it fits.
#[test]
fn any_tape_can_be_told() {
    let mut dice = Dice(1);
    for round in 0..24 {
        let mut s = crowd(dice.roll(7));
        for kind in [
            ObjectKind::Mutex,
            ObjectKind::Condvar,
            ObjectKind::Atomic,
            ObjectKind::Timer,
            ObjectKind::OnceLock,
        ] {
            s.object(kind, "bounded::<u32>");
        }
        let lanes = s.failed.tape.threads.len();
        for _ in 0..dice.roll(60) {
            let object = Some(dice.roll(7)).filter(|id| *id < 6);
            let (lane, act) = (dice.roll(lanes), any_act(&mut dice));
            let sleeps = format!("{act:?}").contains("Sleeps") || matches!(act, Act::Wait { .. });
            let line = if dice.roll(2) == 0 {
                "tx.send(job)"
            } else {
                "rx.recv()"
            };
            if sleeps {
                s.sleep(lane, act, object, line)
            } else {
                s.step(lane, act, object, line)
            }
        }
        s.failed.perturbed = [
            None,
            Some(Perturbed::SpuriousWake),
            Some(Perturbed::OtherWaiter),
            Some(Perturbed::WeakFailure),
        ][round % 4];
        let message = "called `Result::unwrap()` on an `Err` value: Any { .. }".to_owned();
        let lane = dice.roll(lanes);
        for why in [
            Why::Deadlock,
            Why::LeftBehind {
                lanes: (1..lanes).collect(),
            },
            Why::Panic {
                message: message.clone(),
                at: None,
            },
            Why::Panic {
                message: "PoisonError, RecvError".to_owned(),
                at: Some(("a\\b.rs".to_owned(), 0)),
            },
            Why::DoublePanic { lane, message },
            Why::EndlessLoop { lane, at: None },
            Why::TooManySteps { limit: 7 },
        ] {
            s.failed.why = why;
            plain(&s.failed);
            json(&s.failed);
        }
    }
}
