//! Why a thread that sends or receives waits for ever.

use super::super::told::{Told, list};
use super::locks;
use crate::tape::{Act, Lane, ObjectKind, State, Step};

/// Why a send waits.
pub(super) fn no_room(told: &Told<'_>, step: &Step) -> String {
    match step
        .object
        .and_then(|id| told.failed.tape.objects.get(id))
        .map(|object| object.kind)
    {
        Some(ObjectKind::Channel { capacity: Some(0) }) => {
            "a rendezvous channel (capacity 0) needs a receiver at the same time".to_owned()
        }
        Some(ObjectKind::Channel {
            capacity: Some(capacity),
        }) => format!("the channel is full (capacity {capacity})"),
        _ => "there is no room".to_owned(),
    }
}

/// Why a receive waits for ever: the channel is empty, and was never closed.
pub(super) fn unreceived(told: &Told<'_>, who: &str, waits: &str, step: &Step) -> String {
    let is_channel = step
        .object
        .and_then(|id| told.failed.tape.objects.get(id))
        .is_some_and(|object| matches!(object.kind, ObjectKind::Channel { .. }));
    let closed = told
        .failed
        .tape
        .steps
        .iter()
        .any(|other| other.object == step.object && other.act == Act::Close);
    if !is_channel || closed {
        return format!("{who} {waits}, and none will come.");
    }
    let sender = step
        .object
        .map_or_else(|| "it".to_owned(), |id| told.sender(id));
    format!(
        "{who} {waits}: the channel is empty, but not closed. A sender ({sender}, or a clone of \
         it) has not been dropped, and nobody is left to send. {}",
        has_a_sender(told, step)
    )
}

/// Who may hold the sender that is left. That it is one that waits for a value itself and never sent any is the least
/// likely.
fn has_a_sender(told: &Told<'_>, step: &Step) -> String {
    let is_this = |other: &Step| other.object == step.object;
    let sent = |lane: Lane| {
        let sends = |act: &Act| {
            matches!(
                act,
                Act::Send { .. } | Act::TrySend { .. } | Act::SendSleeps { .. }
            )
        };
        let mut steps = told.failed.tape.steps.iter();
        steps.any(|other| other.lane == lane && is_this(other) && sends(&other.act))
    };
    let receives = |lane: Lane| match &told.failed.tape.threads[lane].state {
        State::Sleeping(asleep) if asleep.act == Act::RecvSleeps => is_this(asleep),
        State::Sleeping(asleep) => locks::next_to_receive(told, lane, asleep).is_some_and(is_this),
        _ => false,
    };
    let alive = told.alive();
    let (unlikely, likely): (Vec<Lane>, Vec<Lane>) = alive
        .iter()
        .partition(|lane| receives(**lane) && !sent(**lane));
    if likely.is_empty() || unlikely.is_empty() {
        return format!(
            "Not ended, and so able to hold it: {}.",
            told.threads(&alive)
        );
    }
    let names: Vec<String> = likely.iter().map(|lane| told.thread(*lane)).collect();
    format!(
        "Most likely it is {} that still holds it.",
        list(&names, "or")
    )
}
