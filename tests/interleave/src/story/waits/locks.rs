//! Who holds a lock that somebody waits for.

use super::super::replay::{Hold, Mode};
use super::super::told::{Told, list};
use super::{Sleeper, is_alike, waits};
use crate::tape::{Act, Lane, State, Step};

/// What keeps this sleeper from its lock. The cell that another initialises counts as one.
fn holds<'t>(told: &'t Told<'_>, lane: Lane, step: &Step) -> Vec<&'t Hold> {
    let blockers = told.replay.waits_for(lane);
    let holds = told.replay.holds.iter();
    holds
        .filter(|hold| Some(hold.object) == step.object && blockers.contains(&hold.lane))
        .collect()
}

/// The receive that the holder sleeps in, of a lock that this sleeper would take at the very same place: receivers that
/// share their end behind a lock. It is no sender who is kept away here, but the next to receive.
pub(super) fn next_to_receive<'t>(told: &'t Told<'_>, lane: Lane, step: &Step) -> Option<&'t Step> {
    let tape = &told.failed.tape;
    let holds = holds(told, lane, step).into_iter();
    holds
        .filter(|hold| tape.steps[hold.step].at == step.at)
        .find_map(|hold| match &tape.threads.get(hold.lane)?.state {
            State::Sleeping(asleep) if asleep.act == Act::RecvSleeps => Some(asleep),
            _ => None,
        })
}

/// Whether this sleeper waits for a lock that was taken along into a sleep, so that this may be the fault: the holder is
/// not part of the circle, and the sleeper not the next to do the same.
pub(super) fn may_be_the_fault(
    told: &Told<'_>,
    (lane, step): Sleeper<'_>,
    circle: &[Lane],
) -> bool {
    let holders = told.replay.waits_for(lane);
    let is_lock = !matches!(step.act, Act::JoinSleeps { .. });
    is_lock
        && holders.iter().all(|holder| !circle.contains(holder))
        && next_to_receive(told, lane, step).is_none()
}

/// Who waits for which lock, and who took it along into a sleep: those that wait for the same lock together.
pub(super) fn held(told: &Told<'_>, sleepers: &[Sleeper<'_>]) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut told_of: Vec<Lane> = Vec::new();
    for (lane, step) in sleepers {
        if told_of.contains(lane) {
            continue;
        }
        let alike = sleepers.iter().filter(|(other, theirs)| {
            other == lane || step.at == theirs.at && is_alike(step, theirs)
        });
        let together: Vec<Lane> = alike.map(|(lane, _)| *lane).collect();
        sentences.push(format!(
            "{} {}{}.",
            told.threads(&together),
            waits(told, step, together.len() == 1),
            by_whom(told, *lane, step)
        ));
        told_of.extend(together);
    }
    sentences
}

/// Who holds the lock that this sleeper waits for, and since when: `, which main has held since step 13 (line 4)`.
/// Nothing of a sleeper that waits for no lock.
pub(super) fn by_whom(told: &Told<'_>, lane: Lane, step: &Step) -> String {
    let held: Vec<String> = holds(told, lane, step)
        .into_iter()
        .map(|hold| {
            let how = match hold.mode {
                Mode::Alone => "has held",
                Mode::Shared => "has held for reading",
                Mode::Initialising => "has been doing",
            };
            format!(
                "which {} {how} since {}{}",
                told.thread(hold.lane),
                told.step(hold.step),
                told.at(told.failed.tape.steps[hold.step].at)
            )
        })
        .collect();
    if !held.is_empty() {
        return format!(", {}", list(&held, "and"));
    }
    match &step.act {
        Act::LockSleeps { holder } => format!(", which {} holds", told.thread(*holder)),
        _ => String::new(),
    }
}

/// A lock that its holder did not give back before it ended.
pub(super) fn not_given_back(told: &Told<'_>, who: &str, waits: &str, step: &Step) -> String {
    let held = told
        .replay
        .holds
        .iter()
        .find(|hold| Some(hold.object) == step.object);
    match held {
        Some(hold) => format!(
            "{who} {waits}, which {} took at {}{} and never gave back.",
            told.thread(hold.lane),
            told.step(hold.step),
            told.at(told.failed.tape.steps[hold.step].at)
        ),
        None => format!("{who} {waits}, and nobody is left to give it back."),
    }
}
