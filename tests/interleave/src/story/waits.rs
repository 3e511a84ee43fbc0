//! Why a sleeper sleeps for ever: circles of threads that wait for one another, locks that are held by one that sleeps,
//! and waits that nobody is left to end.

mod channel;
mod condvar;
mod locks;
mod look;

use super::replay::Mode;
use super::told::{Told, list};
use super::words::one_line;
use crate::tape::{Act, Lane, State, Step};
use std::mem::discriminant;

/// A sleeper, and the step that it went to sleep with.
type Sleeper<'t> = (Lane, &'t Step);

/// Every thread that has not ended sleeps.
pub(super) fn deadlock(told: &Told<'_>) -> Vec<String> {
    let mut sentences = asleep(told, &told.sleepers());
    sentences.extend(panicked(told));
    sentences
}

/// The main thread has returned, and these threads sleep.
pub(super) fn left_behind(told: &Told<'_>, lanes: &[Lane]) -> Vec<String> {
    let sleepers: Vec<Sleeper<'_>> = told
        .sleepers()
        .into_iter()
        .filter(|(lane, _)| lanes.contains(lane))
        .collect();
    let (verb, whole) = if lanes.len() == 1 {
        ("is", "it sleeps")
    } else {
        ("are", "they sleep")
    };
    let mut sentences = vec![format!(
        "{} has returned, and {} {verb} left behind: {whole} for ever.",
        told.thread(0),
        told.threads(lanes)
    )];
    sentences.extend(asleep(told, &sleepers));
    sentences.extend(panicked(told));
    sentences
}

/// Why these threads sleep for ever: first circles, and locks that were taken along into a sleep, for these are often the
/// whole fault; then the other causes, and last those that only wait for them.
fn asleep(told: &Told<'_>, sleepers: &[Sleeper<'_>]) -> Vec<String> {
    let circle = told.replay.circle().unwrap_or_default();
    let in_circle: Vec<Sleeper<'_>> = circle
        .iter()
        .filter_map(|lane| sleepers.iter().find(|(l, _)| l == lane).copied())
        .collect();
    let mut sentences = Vec::new();
    match in_circle.as_slice() {
        [] => {}
        [one] => sentences.push(on_itself(told, *one)),
        several => sentences.push(in_a_circle(told, several)),
    }
    let others = sleepers.iter().filter(|(lane, _)| !circle.contains(lane));
    let (waiting, roots): (Vec<Sleeper<'_>>, Vec<Sleeper<'_>>) = others.partition(|(lane, _)| {
        told.replay
            .waits_for(*lane)
            .iter()
            .any(|other| sleepers.iter().any(|(l, _)| l == other))
    });

    let (taken_along, waiting): (Vec<Sleeper<'_>>, Vec<Sleeper<'_>>) = waiting
        .into_iter()
        .partition(|sleeper| locks::may_be_the_fault(told, *sleeper, &circle));
    sentences.extend(locks::held(told, &taken_along));

    let mut told_of: Vec<Lane> = Vec::new();
    for (lane, step) in &roots {
        if told_of.contains(lane) {
            continue;
        }
        let alike = roots
            .iter()
            .filter(|(other, theirs)| other == lane || is_alike(step, theirs));
        let together: Vec<Lane> = alike.map(|(lane, _)| *lane).collect();
        sentences.push(root(told, &together, step, &roots));
        told_of.extend(together);
    }
    if !waiting.is_empty() {
        let clauses: Vec<String> = waiting
            .iter()
            .map(|(lane, step)| {
                let held = locks::by_whom(told, *lane, step);
                format!("{} {}{held}", told.thread(*lane), waits(told, step, true))
            })
            .collect();
        sentences.push(format!("{}.", list(&clauses, "and")));
    }
    sentences
}

/// Whether two sleepers wait for the same in the same way. (Of those that wait on a condition variable, each has its own
/// history of notifications.)
fn is_alike(a: &Step, b: &Step) -> bool {
    let same = a.object.is_some() && a.object == b.object;
    same && discriminant(&a.act) == discriminant(&b.act) && !matches!(a.act, Act::Wait { .. })
}

/// What a sleeper waits for: `waits for b (line 7)`. Of several: `wait for b (line 7)`.
fn waits(told: &Told<'_>, step: &Step, single: bool) -> String {
    let s = if single { "s" } else { "" };
    let at = told.at(step.at);
    let of = told.object_of(step);
    match &step.act {
        Act::JoinSleeps { child } => format!("wait{s} for {} to end{at}", told.thread(*child)),
        Act::ParkSleeps => format!("{} parked{at}", if single { "is" } else { "are" }),
        Act::ReadSleeps => format!("wait{s} to read {of}{at}"),
        Act::WriteSleeps => format!("wait{s} to write {of}{at}"),
        Act::Wait { .. } => format!("wait{s} on {of}{at}"),
        Act::BarrierSleeps { .. } => format!("wait{s} at {of}{at}"),
        Act::OnceSleeps => format!("wait{s} for {of} to be initialised{at}"),
        Act::SendSleeps { .. } => format!(
            "wait{s} to send on {}{at}",
            step.object.map_or(of, |id| told.sender(id))
        ),
        Act::RecvSleeps => format!(
            "wait{s} for a value from {}{at}",
            step.object.map_or(of, |id| told.receiver(id))
        ),
        Act::SelectSleeps => format!("wait{s} in `select!`{at}"),
        _ => format!("wait{s} for {of}{at}"),
    }
}

/// A thread that waits for itself.
fn on_itself(told: &Told<'_>, (lane, step): Sleeper<'_>) -> String {
    let waits = waits(told, step, true);
    let hold = step
        .object
        .and_then(|object| told.replay.hold(lane, object));
    let Some(hold) = hold else {
        return format!("{} {waits}: it waits for itself.", told.thread(lane));
    };
    let since = format!(
        "{}{}",
        told.step(hold.step),
        told.at(told.failed.tape.steps[hold.step].at)
    );
    match hold.mode {
        Mode::Initialising => {
            format!(
                "{} {waits}, but that is what it has been doing itself since {since}: it waits for itself.",
                told.thread(lane)
            )
        }
        Mode::Shared => format!(
            "{} {waits}, which it has held for reading itself since {since}: it waits for itself.",
            told.thread(lane)
        ),
        Mode::Alone => format!(
            "{} {waits}, which it has held itself since {since}: it waits for itself.",
            told.thread(lane)
        ),
    }
}

/// Threads that wait for one another in a circle.
fn in_a_circle(told: &Told<'_>, circle: &[Sleeper<'_>]) -> String {
    let clauses: Vec<String> = circle
        .iter()
        .enumerate()
        .map(|(i, (lane, step))| {
            let (_, before) = circle[(i + circle.len() - 1) % circle.len()];
            let hold = before
                .object
                .and_then(|object| told.replay.hold(*lane, object));
            let waits = waits(told, step, true);
            match hold {
                Some(hold) if hold.mode == Mode::Initialising => {
                    format!(
                        "{} initialises {} and {waits}",
                        told.thread(*lane),
                        told.object(hold.object)
                    )
                }
                Some(hold) => {
                    told.step(hold.step);
                    format!(
                        "{} holds {} and {waits}",
                        told.thread(*lane),
                        told.object(hold.object)
                    )
                }
                None => format!("{} {waits}", told.thread(*lane)),
            }
        })
        .collect();
    let end = if circle.len() == 2 {
        "each waits for the other"
    } else {
        "each waits for the next, the last for the first"
    };
    format!("{}: {end}.", clauses.join("; "))
}

/// Threads that wait for something that nobody is left to do.
fn root(told: &Told<'_>, lanes: &[Lane], step: &Step, roots: &[Sleeper<'_>]) -> String {
    let who = told.threads(lanes);
    let waits = waits(told, step, lanes.len() == 1);
    match &step.act {
        Act::Wait { .. } => condvar::unwoken(told, lanes[0], step),
        Act::ParkSleeps => format!(
            "{who} {waits}, and nobody is left to unpark it.{}",
            spent_token(told, lanes[0])
        ),
        Act::BarrierSleeps { of, .. } => {
            let arrived = roots
                .iter()
                .filter(|(lane, _)| lanes.contains(lane))
                .filter_map(|(_, step)| match step.act {
                    Act::BarrierSleeps { arrived, .. } => Some(arrived),
                    _ => None,
                })
                .max();
            format!(
                "{who} {waits}: it opens for {of}, {} came, {}.",
                arrived.unwrap_or_default(),
                not_come(told, lanes)
            )
        }
        Act::SendSleeps { .. } => format!(
            "{who} {waits}: {}, and nobody is left to receive.",
            channel::no_room(told, step)
        ),
        Act::RecvSleeps => channel::unreceived(told, &who, &waits, step),
        Act::SelectSleeps => format!("{who} {waits}: none of its arms can become ready any more."),
        Act::LockSleeps { .. } | Act::ReadSleeps | Act::WriteSleeps => {
            locks::not_given_back(told, &who, &waits, step)
        }
        _ => format!("{who} {waits}, and nobody is left to end that."),
    }
}

/// Who could still come to a barrier at which these wait.
fn not_come(told: &Told<'_>, lanes: &[Lane]) -> String {
    let others = told.sleepers().into_iter().map(|(lane, _)| lane);
    let others: Vec<Lane> = others.filter(|lane| !lanes.contains(lane)).collect();
    match others.as_slice() {
        [] => "and nobody else is left to come".to_owned(),
        [one] => format!("and {}, which has not come, sleeps", told.thread(*one)),
        several => format!("and {}, which have not come, sleep", told.threads(several)),
    }
}

/// That an `unpark` came, and what became of it.
fn spent_token(told: &Told<'_>, lane: Lane) -> String {
    let steps = &told.failed.tape.steps;
    let token = steps
        .iter()
        .rposition(|step| step.act == Act::Unpark { lane });
    let spent = steps
        .iter()
        .rposition(|step| step.lane == lane && matches!(step.act, Act::Unparked { .. }));
    match (token, spent) {
        (Some(token), Some(spent)) if token < spent => {
            format!(
                " The last `unpark` ({}) ended an earlier `park` ({}).",
                told.step(token),
                told.step(spent)
            )
        }
        _ => String::new(),
    }
}

/// Threads that ended by a panic: what they had still to do was not done.
fn panicked(told: &Told<'_>) -> Vec<String> {
    let threads = told.failed.tape.threads.iter().enumerate();
    let lanes = threads
        .filter(|(_, thread)| matches!(thread.state, State::Panicked(_)))
        .map(|(lane, _)| lane);
    lanes
        .filter_map(|lane| {
            let (index, message) = told.panic_of(lane)?;
            let at = index.map_or_else(String::new, |index| told.panicked_at(index));
            Some(format!(
                "{} had panicked{at}: {}",
                told.thread(lane),
                one_line(message)
            ))
        })
        .collect()
}
