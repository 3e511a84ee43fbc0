//! `select!` in all the forms that crossbeam's has for receiving. Each program is compiled twice: what it asserts holds with crossbeam's
//! `select!` on real threads, and with the checker's in every interleaving.

mod common;

use common::{outcomes, set};
use interleave::channel::{Receiver, after, bounded, never, select, tick, unbounded};
use interleave::thread;
use interleave::time::{Duration, Instant};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// Programs, each compiled and run in both worlds.
macro_rules! in_both_worlds {
    ($($(#[$doc:meta])* $name:ident $body:block)*) => { $(
        $(#[$doc])*
        mod $name {
            #[allow(unused_imports, reason = "no program needs all of it")]
            mod real {
                use crossbeam_channel::*;
                use std::{thread, time::{Duration, Instant}};
                pub fn run() $body
            }

            #[allow(unused_imports, reason = "no program needs all of it")]
            mod model {
                use interleave::{channel::*, thread, time::{Duration, Instant}};
                pub fn run() $body
            }

            #[test]
            fn on_real_threads() {
                interleave::within(std::time::Duration::from_secs(10), real::run);
            }

            #[test]
            fn in_the_model() {
                interleave::check(model::run);
            }
        }
    )* };
}

in_both_worlds! {
    one_arm {
        let (tx, rx) = bounded(1);
        tx.send(7).unwrap();
        let got = select! { recv(rx) -> got => got };
        assert_eq!(got, Ok(7));
        drop(tx);
        select! {
            recv(rx) -> got => assert_eq!(got, Err(RecvError)),
        }
    }

    two_arms_of_different_types {
        let (tx, numbers) = bounded(1);
        let (_open, words) = bounded::<String>(1);
        tx.send(7).unwrap();
        let got = select! {
            recv(numbers) -> number => number.unwrap().to_string(),
            recv(words) -> word => word.unwrap(),
        };
        assert_eq!(got, "7");
    }

    three_arms {
        let channels: Vec<_> = (0..3).map(|_| bounded(1)).collect();
        channels[2].0.send('c').unwrap();
        let got = select! {
            recv(channels[0].1) -> got => (0, got),
            recv(channels[1].1) -> got => (1, got),
            recv(channels[2].1) -> got => (2, got),
        };
        assert_eq!(got, (2, Ok('c')));
    }

    four_arms_and_a_default {
        let channels: Vec<_> = (0..4).map(|_| bounded(1)).collect();
        let look = || select! {
            recv(channels[0].1) -> got => Some((0, got)),
            recv(channels[1].1) -> got => Some((1, got)),
            recv(channels[2].1) -> got => Some((2, got)),
            recv(channels[3].1) -> got => Some((3, got)),
            default => None,
        };
        assert_eq!(look(), None);
        for (index, (tx, _)) in channels.iter().enumerate() {
            tx.send(index).unwrap();
            assert_eq!(look(), Some((index, Ok(index))));
        }
    }

    /// An arm waits for what another thread sends.
    it_waits {
        let (tx, rx) = bounded(0);
        let (_open, silent) = bounded::<()>(0);
        let sender = thread::spawn(move || tx.send(1));
        select! {
            recv(silent) -> _ => unreachable!("it is open and nobody sends"),
            recv(rx) -> got => assert_eq!(got, Ok(1)),
        }
        assert_eq!(sender.join().unwrap(), Ok(()));
    }

    /// Closing is something that an arm can wait for.
    it_waits_for_the_end {
        let (tx, rx) = bounded::<()>(0);
        let (_open, silent) = bounded::<()>(0);
        let sender = thread::spawn(move || drop(tx));
        select! {
            recv(silent) -> _ => unreachable!("it is open and nobody sends"),
            recv(rx) -> got => assert_eq!(got, Err(RecvError)),
        }
        sender.join().unwrap();
    }

    default_if_nothing_is_ready {
        let (tx, rx) = bounded(1);
        let look = || select! { recv(rx) -> got => got.ok(), default => None };
        assert_eq!(look(), None);
        tx.send(3).unwrap();
        assert_eq!(look(), Some(3));
        let with_parentheses = select! { recv(rx) -> got => got.ok(), default() => None };
        assert_eq!(with_parentheses, None);
    }

    default_after_a_while {
        let (_open, silent) = bounded::<()>(0);
        let begin = Instant::now();
        let late = select! {
            recv(silent) -> _ => false,
            default(Duration::from_millis(5)) => true,
        };
        assert!(late && begin.elapsed() >= Duration::from_millis(5));
    }

    /// A timer is an arm as any other.
    a_timer {
        let (_open, silent) = bounded::<()>(0);
        let timeout = after(Duration::from_millis(5));
        let begin = Instant::now();
        select! {
            recv(silent) -> _ => unreachable!("it is open and nobody sends"),
            recv(timeout) -> time => assert!(time.unwrap() <= Instant::now()),
        }
        assert!(Instant::now() > begin);
    }

    the_timer_that_is_due_first {
        let (soon, later) = (after(Duration::from_millis(1)), after(Duration::from_secs(3600)));
        select! {
            recv(later) -> _ => unreachable!("an hour has not passed"),
            recv(soon) -> time => assert!(time.is_ok()),
        }
        select! {
            recv(later) -> _ => unreachable!("an hour has not passed"),
            recv(soon) -> _ => unreachable!("it has been had"),
            default(Duration::from_millis(1)) => {}
        }
    }

    ticks {
        let (ticks, mut seen) = (tick(Duration::from_millis(1)), 0);
        while seen < 3 {
            select! {
                recv(ticks) -> time => {
                    time.unwrap();
                    seen += 1;
                }
                recv(never::<()>()) -> _ => unreachable!("never has nothing"),
            }
        }
    }

    /// An arm can be switched off.
    never_instead_of_a_channel {
        let (tx, rx) = bounded(1);
        tx.send(1).unwrap();
        for open in [false, true] {
            let gate = if open { rx.clone() } else { never() };
            let got = select! { recv(gate) -> got => got.ok(), default => None };
            assert_eq!(got, open.then_some(1));
        }
    }

    blocks_and_expressions {
        let (tx, rx) = bounded(4);
        (1..=4).for_each(|n| tx.send(n).unwrap());
        let silent = never::<i32>();
        // Blocks with a comma or without, and expressions; a comma after the last, or none.
        let a = select! { recv(rx) -> n => { n.unwrap() } recv(silent) -> n => { n.unwrap() } };
        let b = select! { recv(rx) -> n => { n.unwrap() }, recv(silent) -> n => { n.unwrap() }, };
        let c = select! { recv(rx) -> n => n.unwrap(), recv(silent) -> n => n.unwrap(), };
        let d = select! { recv(silent) -> n => n.unwrap(), recv(rx) -> n => n.unwrap() };
        assert_eq!([a, b, c, d], [1, 2, 3, 4]);
        let mut empty = false;
        select! { recv(silent) -> _ => {} default => empty = true }
        assert!(empty);
    }

    patterns {
        let (tx, rx) = bounded(1);
        tx.send((1, "one")).unwrap();
        let silent = never::<()>();
        let mut name = String::new();
        select! {
            recv(rx) -> got => if let Ok((1, word)) = got { name.push_str(word); },
            recv(silent) -> _nothing => {}
        }
        assert_eq!(name, "one");
        tx.send((2, "two")).unwrap();
        select! {
            recv(rx) -> mut got => {
                if let Ok((number, _)) = &mut got { *number += 1; }
                assert_eq!(got, Ok((3, "two")));
            }
            recv(silent) -> _ => {}
        }
    }

    /// `break`, `continue`, with labels and values, belong to the loop around.
    leaving_a_loop {
        let (tx, rx) = bounded(4);
        let silent = never::<()>();
        (1..=4).for_each(|n| tx.send(n).unwrap());
        drop(tx);
        let mut odd = Vec::new();
        let last = 'all: loop {
            select! {
                recv(rx) -> n => match n {
                    Ok(n) if n % 2 == 0 => continue,
                    Ok(n) => odd.push(n),
                    Err(RecvError) => break 'all odd.len(),
                },
                recv(silent) -> _ => break 0,
            }
        };
        assert_eq!((odd, last), (vec![1, 3], 2));
    }

    /// `return` and `?` belong to the function around.
    leaving_a_function {
        fn sum(rx: &Receiver<i32>, stop: &Receiver<()>) -> Result<i32, RecvError> {
            let mut sum = 0;
            loop {
                select! {
                    recv(rx) -> n => sum += n?,
                    recv(stop) -> _ => return Ok(sum),
                    default => return Ok(-sum),
                }
            }
        }
        let (tx, rx) = bounded(2);
        let (_open, stop) = bounded(1);
        tx.send(3).unwrap();
        tx.send(4).unwrap();
        assert_eq!(sum(&rx, &stop), Ok(-7));
        drop(tx);
        assert_eq!(sum(&rx, &stop), Err(RecvError));
    }

    /// The receiver may be any expression, which is evaluated once.
    receivers_are_expressions {
        struct Inbox { jobs: Receiver<i32> }
        let (tx, jobs) = bounded(2);
        let inbox = Inbox { jobs };
        tx.send(1).unwrap();
        tx.send(2).unwrap();
        let mut asked = 0;
        let by_field = select! { recv(inbox.jobs) -> n => n, recv(never::<()>()) -> _ => Ok(0) };
        let by_reference = select! { recv(&inbox.jobs) -> n => n };
        let by_call = select! { recv({ asked += 1; inbox.jobs.clone() }) -> n => n.ok(), default => None };
        assert_eq!((by_field, by_reference, by_call, asked), (Ok(1), Ok(2), None, 1));
    }

    /// What was not chosen stays where it is.
    nothing_is_lost {
        let ((a, from_a), (b, from_b)) = (bounded(1), bounded(1));
        a.send(1).unwrap();
        b.send(2).unwrap();
        let mut got = Vec::new();
        for _ in 0..2 {
            select! {
                recv(from_a) -> n => got.push(n.unwrap()),
                recv(from_b) -> n => got.push(n.unwrap()),
            }
        }
        got.sort();
        assert_eq!(got, [1, 2]);
    }

    /// A closed channel is ready for ever: a loop that does not leave or look away never rests.
    a_closed_arm_is_ready_for_ever {
        let (tx, rx) = bounded::<()>(1);
        drop(tx);
        for _ in 0..5 {
            let got = select! { recv(rx) -> got => Some(got), default => None };
            assert_eq!(got, Some(Err(RecvError)));
        }
    }

    /// A selection inside the body of another.
    one_in_another {
        let ((a, from_a), (b, from_b)) = (bounded(1), bounded(1));
        a.send(1).unwrap();
        b.send(2).unwrap();
        let sum = select! {
            recv(from_a) -> a => a.unwrap() + select! { recv(from_b) -> b => b.unwrap() },
            recv(never::<()>()) -> _ => 0,
        };
        assert_eq!(sum, 3);
    }

    /// Two threads that select from the same channels: each value comes to one of them.
    two_who_select {
        let ((a, from_a), (b, from_b)) = (bounded(1), bounded(1));
        let (other_a, other_b) = (from_a.clone(), from_b.clone());
        let other = thread::spawn(move || select! {
            recv(other_a) -> n => n.unwrap(),
            recv(other_b) -> n => n.unwrap(),
        });
        a.send(1).unwrap();
        b.send(2).unwrap();
        let mine = select! {
            recv(from_a) -> n => n.unwrap(),
            recv(from_b) -> n => n.unwrap(),
        };
        assert_eq!(mine + other.join().unwrap(), 3);
    }
}

/// Two channels that both have something.
fn both_ready() -> [Receiver<char>; 2] {
    ['a', 'b'].map(|name| {
        let (tx, rx) = bounded(1);
        tx.send(name).unwrap();
        rx
    })
}

#[test]
fn any_arm_that_is_ready_may_be_taken() {
    let either = outcomes(|| {
        let [a, b] = both_ready();
        let first = select! { recv(a) -> n => n, recv(b) -> n => n };
        let second = select! { recv(a) -> n => n, recv(b) -> n => n };
        format!("{first:?} {second:?}")
    });
    // After its value an arm has the end of its channel, which is ready, too.
    let all = set([
        "Ok('a') Ok('b')",
        "Ok('a') Err(RecvError)",
        "Ok('b') Ok('a')",
        "Ok('b') Err(RecvError)",
    ]);
    assert_eq!(either, all);
}

#[test]
fn any_of_four() {
    let seen = outcomes(|| {
        let [a, b] = both_ready();
        let [c, d] = both_ready();
        let index =
            select! { recv(a) -> _ => 0, recv(b) -> _ => 1, recv(c) -> _ => 2, recv(d) -> _ => 3 };
        index.to_string()
    });
    assert_eq!(seen, set(["0", "1", "2", "3"]));
}

#[test]
fn a_default_is_taken_only_if_nothing_is_ready() {
    let seen = outcomes(|| {
        let [a, b] = both_ready();
        select! { recv(a) -> _ => "a", recv(b) -> _ => "b", default => "default" }.to_owned()
    });
    assert_eq!(seen, set(["a", "b"]));
}

/// A closed channel competes with one that has jobs: the choice is never fair for sure.
#[test]
fn the_word_to_quit_may_come_before_the_jobs() {
    let done = outcomes(|| {
        let (jobs, inbox) = unbounded();
        let (quit, stop) = bounded::<()>(0);
        jobs.send(1).unwrap();
        jobs.send(2).unwrap();
        drop(quit);
        let mut done = Vec::new();
        loop {
            select! {
                recv(inbox) -> job => done.push(job.unwrap()),
                recv(stop) -> _ => break,
                default => unreachable!("a closed arm is ready for ever"),
            }
            if done.len() == 2 {
                break;
            }
        }
        format!("{done:?}")
    });
    assert_eq!(done, set(["[]", "[1]", "[1, 2]"]));
}

/// Whether a timeout or a value comes first is up to the schedule, also if both are there.
#[test]
fn a_timer_may_be_first_or_last() {
    let second = Duration::from_secs(1);
    let seen = outcomes(move || {
        let (tx, rx) = bounded(1);
        let sender = thread::spawn(move || tx.send('a'));
        let timeout = after(second);
        let first =
            select! { recv(rx) -> n => format!("{n:?}"), recv(timeout) -> _ => "late".to_owned() };
        sender.join().unwrap().unwrap();
        first
    });
    assert_eq!(seen, set(["Ok('a')", "late"]));
    let seen = outcomes(move || {
        let (tx, rx) = bounded(1);
        let sender = thread::spawn(move || tx.send('a'));
        let first =
            select! { recv(rx) -> n => format!("{n:?}"), default(second) => "late".to_owned() };
        sender.join().unwrap().unwrap();
        first
    });
    assert_eq!(seen, set(["Ok('a')", "late"]));
}

/// The time of a default begins at the call, and not anew when others let time pass while it waits.
#[test]
fn a_default_comes_when_its_time_is_over() {
    let seen = outcomes(|| {
        let begin = Instant::now();
        let (tx, rx) = bounded(1);
        let slept = Arc::new(AtomicBool::new(false)); // std's: to note it is no step
        let note = Arc::clone(&slept);
        let sleeper = thread::spawn(move || {
            thread::sleep(Duration::from_millis(2));
            note.store(true, Relaxed);
            tx.send('a')
        });
        let late = select! { recv(rx) -> _ => false, default(Duration::from_millis(5)) => true };
        let slept = slept.load(Relaxed);
        let time = begin.elapsed();
        sleeper.join().unwrap().unwrap();
        match (late, slept) {
            (true, true) => format!("late, at {time:?}"),
            (true, false) => "late, before the other slept".to_owned(),
            (false, _) => "in time".to_owned(),
        }
    });
    assert_eq!(
        seen,
        set(["in time", "late, at 5ms", "late, before the other slept"])
    );
}

/// If all arms are silent for ever, the selection is, too.
#[test]
fn nothing_to_wait_for_is_a_deadlock() {
    let failure = interleave::Builder::new()
        .try_check(|| {
            let (tx, rx) = bounded::<()>(1);
            select! { recv(rx) -> _ => {}, recv(never::<()>()) -> _ => {} }
            drop((tx, tick(Duration::from_secs(1))));
        })
        .unwrap_err();
    assert_eq!(failure.kind(), "deadlock");
}
