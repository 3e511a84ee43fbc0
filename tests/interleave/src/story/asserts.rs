//! Panics and failed assertions: where the panic came from, and what the tape shows to be amiss before it.

mod atomics;
mod locks;
mod order;
pub(super) mod sequential;
mod stale;

use super::headline::is_todo;
use super::told::{Told, list};
use super::words::{one_line, words};
use crate::sources;
use crate::tape::{Act, Got, Lane, Sent, State, Step};

/// The main thread panicked.
pub(super) fn panic(told: &Told<'_>, message: &str, at: Option<&(String, u32)>) -> Vec<String> {
    let line = at
        .filter(|(file, _)| !sources::in_std(file))
        .map(|(file, line)| told.line_of(&sources::shown(file), *line));
    let place = match &line {
        Some(line) => format!(" ({line})"),
        None => match told.panic_of(0) {
            Some((Some(index), _)) if at.is_some() => told.within_std(index),
            _ => String::new(),
        },
    };
    if is_todo(message) {
        let what = one_line(
            message
                .trim_start_matches("not yet implemented")
                .trim_start_matches(':'),
        );
        let what = if what.is_empty() {
            "."
        } else {
            &format!(": {what}")
        };
        return vec![match line {
            Some(line) => format!("Still to be written, at {line}{what}"),
            None => format!("Still to be written{what}"),
        }];
    }
    let mut sentences = vec![format!(
        "{} panicked{place}: {}",
        told.thread(0),
        shortened(message)
    )];
    let (lane, message) = match handed_on(told, message) {
        Some((child, own, sentence)) => {
            sentences.push(sentence);
            (child, own)
        }
        None => (0, message),
    };
    let error = poisoned(told, lane, message).or_else(|| disconnected(told, lane, message));
    let explained = error.is_some();
    sentences.extend(error);
    if !explained {
        let upto = told
            .panic_of(lane)
            .and_then(|(index, _)| index)
            .unwrap_or(told.failed.tape.steps.len());
        let lost = atomics::lost_update(told, upto).or_else(|| locks::lost_update(told, upto));
        let found = lost.is_some();
        sentences.extend(lost);
        if stale::is_to_blame(told, upto, lane) {
            sentences.extend(stale::cause(told, upto, lane));
        } else if !found {
            let given_up = atomics::given_up(told, upto);
            sentences.extend(given_up.or_else(|| stale::no_ordering_mends(told, upto)));
        }
        sentences.extend(locks::half_done(told, upto));
    }
    if lane == 0 {
        sentences.extend(too_early(told));
    }
    sentences
}

/// A thread panicked while it unwound from a panic.
pub(super) fn double_panic(told: &Told<'_>, lane: Lane, message: &str) -> Vec<String> {
    let first = told
        .failed
        .tape
        .steps
        .iter()
        .position(|step| step.lane == lane && matches!(step.act, Act::Panic { .. }));
    let at = first.map_or_else(String::new, |index| told.panicked_at(index));
    vec![format!(
        "{} panicked while it was unwinding from a panic{at}: in a program, that aborts the \
         whole process. The second message: {}",
        told.thread(lane),
        shortened(message)
    )]
}

/// A panic of another thread that the main thread met in `join` and passed on: its lane, its message, and a sentence.
fn handed_on<'t>(told: &Told<'t>, message: &str) -> Option<(Lane, &'t str, String)> {
    let steps = &told.failed.tape.steps;
    let child = steps
        .iter()
        .rev()
        .filter(|step| step.lane == 0)
        .find_map(|step| match step.act {
            Act::Join {
                child,
                panicked: true,
            } => Some(child),
            _ => None,
        })?;
    let (index, own) = told.panic_of(child)?;
    if own != message && !message.contains("Any { .. }") {
        return None;
    }
    let at = index.map_or_else(String::new, |index| told.panicked_at(index));
    let sentence = if own == message {
        format!(
            "That is the panic of {}{at}, which `join` handed on.",
            told.thread(child)
        )
    } else {
        format!(
            "`join` had returned an `Err`, for {} had panicked{at}: {}",
            told.thread(child),
            shortened(own)
        )
    };
    Some((child, own, sentence))
}

/// A lock that was poisoned, and by whom: the first who panicked while holding it, not those who tripped over that and
/// poisoned it once more.
fn poisoned(told: &Told<'_>, lane: Lane, message: &str) -> Option<String> {
    // What `lock` and what `try_lock` is unwrapped to.
    if !["PoisonError", "Poisoned(..)"]
        .iter()
        .any(|error| message.contains(error))
    {
        return None;
    }
    let steps = &told.failed.tape.steps;
    let met = found(told, lane, 0)?;
    let (poison, poisons) = poison(told, met)?;
    let others = steps[poisons..met]
        .iter()
        .any(|step| matches!(step.act, Act::Panic { .. }));
    let second = if others { "another" } else { "a second" };
    Some(format!("{poison}, of which `unwrap` makes {second} panic."))
}

/// Of a loop that has no end: a lock that it finds poisoned, in one of its last so many steps.
pub(super) fn poisoned_in_loop(told: &Told<'_>, lane: Lane, last: usize) -> Option<String> {
    let from = told.failed.tape.steps.len().saturating_sub(last);
    let (poison, _) = poison(told, found(told, lane, from)?)?;
    Some(format!("{poison}, and the guard is in that error."))
}

/// Where this thread last found a lock poisoned, no earlier than at step `from`.
fn found(told: &Told<'_>, lane: Lane, from: usize) -> Option<usize> {
    let steps = &told.failed.tape.steps;
    let poisoned = |index: &usize| {
        steps[*index].lane == lane && found_poisoned(&steps[*index].act) == Some(true)
    };
    (from..steps.len()).rfind(poisoned)
}

/// Who poisoned the lock that was found poisoned at step `met`, as the beginning of a sentence; and at which step.
fn poison(told: &Told<'_>, met: usize) -> Option<(String, usize)> {
    let steps = &told.failed.tape.steps;
    let object = steps[met].object?;
    let of_it = |step: &Step| step.object == Some(object);
    // Whoever took it unpoisoned came before that, or after a `clear_poison`, which the tape does not show.
    let sound = steps[..met]
        .iter()
        .rposition(|step| of_it(step) && found_poisoned(&step.act) == Some(false))
        .unwrap_or_default();
    let poisons = (sound..met).find(|index| {
        let poisons = matches!(
            steps[*index].act,
            Act::Unlock { poisons: true } | Act::EndWrite { poisons: true }
        );
        of_it(&steps[*index]) && poisons
    })?;
    let by = steps[poisons].lane;
    let panic = steps[..poisons]
        .iter()
        .rposition(|step| step.lane == by && matches!(step.act, Act::Panic { .. }));
    let at = panic.map_or_else(String::new, |index| told.panicked_at(index));
    let own = panic.map_or_else(String::new, |index| match &steps[index].act {
        Act::Panic { message } => format!(": {}", one_line(message)),
        _ => String::new(),
    });
    let sentence = format!(
        "{} is poisoned, for {} panicked{at} while it held it{own}. From then on, to lock it \
         returns an `Err` ({})",
        told.object(object),
        told.thread(by),
        told.step(met)
    );
    Some((sentence, poisons))
}

/// Of an act that took a lock and tells of poison: whether it found the lock poisoned.
fn found_poisoned(act: &Act) -> Option<bool> {
    match act {
        Act::Lock { poisoned } | Act::Read { poisoned } | Act::Write { poisoned } => {
            Some(*poisoned)
        }
        Act::TryLock { got, poisoned }
        | Act::TryRead { got, poisoned }
        | Act::TryWrite { got, poisoned } => got.then_some(*poisoned),
        _ => None,
    }
}

/// A channel whose other side was gone, and who was its last.
fn disconnected(told: &Told<'_>, lane: Lane, message: &str) -> Option<String> {
    if !["SendError", "RecvError", "Disconnected"]
        .iter()
        .any(|error| message.contains(error))
    {
        return None;
    }
    let steps = &told.failed.tape.steps;
    let met = steps.iter().rposition(|step| step.lane == lane)?;
    let last = steps[..=met].iter().rposition(|step| {
        let sent = matches!(
            step.act,
            Act::Send {
                sent: Sent::Disconnected,
                ..
            } | Act::TrySend {
                sent: Sent::Disconnected,
                ..
            }
        );
        let got = matches!(
            step.act,
            Act::Recv {
                got: Got::Disconnected
            } | Act::TryRecv {
                got: Got::Disconnected
            }
        );
        step.lane == lane && (sent || got)
    })?;
    let object = steps[last].object?;
    let sends = matches!(steps[last].act, Act::Send { .. } | Act::TrySend { .. });
    let gone = if sends { Act::HangUp } else { Act::Close };
    let since = steps[..last]
        .iter()
        .rposition(|step| step.object == Some(object) && step.act == gone)?;
    let end = if sends {
        told.receiver(object)
    } else {
        told.sender(object)
    };
    Some(format!(
        "{} met a channel whose other side was gone ({}): {} had dropped the last {end} at {}.",
        told.thread(lane),
        told.step(last),
        told.thread(steps[since].lane),
        told.step(since)
    ))
}

/// Who had not ended when the main thread panicked, and where they stood.
fn too_early(told: &Told<'_>) -> Option<String> {
    let others = told.alive().into_iter().filter(|lane| *lane != 0);
    let (begun, not_begun): (Vec<Lane>, Vec<Lane>) =
        others.partition(|lane| told.last_step_of(*lane).is_some());
    let mut clauses: Vec<String> = begun
        .into_iter()
        .filter_map(|lane| {
            let last = told.last_step_of(lane)?;
            let step = &told.failed.tape.steps[last];
            let who = told.thread(lane);
            Some(match &told.failed.tape.threads[lane].state {
                State::Sleeping(_) => format!(
                    "{who} had slept since {}{}",
                    told.step(last),
                    told.at_step(step)
                ),
                _ => format!(
                    "{who} had not ended (its last was {}, `{}`)",
                    told.step(last),
                    words(step, told).line()
                ),
            })
        })
        .collect();
    if !not_begun.is_empty() {
        clauses.push(format!("{} had not begun", told.threads(&not_begun)));
    }
    (!clauses.is_empty()).then(|| {
        format!(
            "When {} panicked, {}.",
            told.thread(0),
            list(&clauses, "and")
        )
    })
}

/// A message, as it is, unless it is very long.
fn shortened(message: &str) -> String {
    let lines: Vec<&str> = message.trim_end().lines().take(12).collect();
    lines.join("\n").chars().take(1000).collect()
}
