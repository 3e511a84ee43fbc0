//! What goes wrong between a load and what follows from it: lost updates, and exchanges that were given up.

use super::super::told::Told;
use super::super::words::value;
use super::order::written;
use crate::tape::{Act, Lane, ObjectId, Step, Value};

/// A load and the store that the same thread made next.
#[derive(Clone, Copy)]
struct Update<'t> {
    lane: Lane,
    object: ObjectId,
    load: usize,
    store: usize,
    seen: &'t Value,
    stored: &'t Value,
}

/// Two threads that load the same number and then both store: the later store overwrites the other without having seen it.
pub(super) fn lost_update(told: &Told<'_>, upto: usize) -> Option<String> {
    let steps = &told.failed.tape.steps[..upto];
    let updates = updates(steps);
    let both = updates
        .iter()
        .flat_map(|a| updates.iter().map(move |b| (a, b)));
    let mut overlap = both.filter(|(a, b)| {
        let apart = a.lane != b.lane && a.object == b.object;
        apart && a.load < b.load && b.load < a.store && a.load < b.store
    });
    if let Some((a, b)) = overlap.next_back() {
        let of = told.object(a.object);
        let (who, loads) = (
            told.threads(&[a.lane, b.lane]),
            told.steps(&[a.load, b.load]),
        );
        let mut stores = [a.store, b.store];
        if a.stored == b.stored {
            stores.sort_unstable();
        }
        let stores = told.steps(&stores);
        let seen = if a.seen == b.seen {
            value(a.seen)
        } else {
            format!("{} and {}", value(a.seen), value(b.seen))
        };
        let stored = if a.stored == b.stored {
            format!("each stored {}", value(a.stored))
        } else {
            format!("they stored {} and {}", value(a.stored), value(b.stored))
        };
        return Some(format!(
            "lost update: {who} had both loaded {of} ({seen}, {loads}) before either stored what it \
             made of it; \
             then {stored} ({stores}), and one of the two updates is gone. {ONE_STEP}"
        ));
    }
    overwritten(told, steps, &updates)
        .or_else(|| unaware(told, steps, &updates))
        .or_else(|| made_of_an_old_one(told, steps))
}

const ONE_STEP: &str = "A read-modify-write (`fetch_add`, `fetch_update`, a `compare_exchange` loop) \
                        does both in one step.";

/// What is updated in one step is overwritten by one that loads first and stores later.
fn overwritten(told: &Told<'_>, steps: &[Step], updates: &[Update<'_>]) -> Option<String> {
    let (update, index) = updates.iter().find_map(|update| {
        let between = steps
            .iter()
            .enumerate()
            .take(update.store)
            .skip(update.load + 1);
        let index = between
            .filter(|(_, step)| step.lane != update.lane && step.object == Some(update.object))
            .find_map(|(index, step)| {
                matches!(&step.act, Act::Update { old, new, .. } if old != new).then_some(index)
            })?;
        Some((update, index))
    })?;
    Some(format!(
        "lost update: {} loaded {} as {} at {} and stored {} at {}; what {} made of it in between, \
         at {}, was overwritten unseen. {ONE_STEP}",
        told.thread(update.lane),
        told.object(update.object),
        value(update.seen),
        told.step(update.load),
        value(update.stored),
        told.step(update.store),
        told.thread(steps[index].lane),
        told.step(index)
    ))
}

/// The load was stale already: what another thread had stored before is overwritten, or overwrites.
fn unaware(told: &Told<'_>, steps: &[Step], updates: &[Update<'_>]) -> Option<String> {
    let (update, newest, before) = updates.iter().rev().find_map(|update| {
        let Act::Load {
            newest: Some(newest),
            ..
        } = &steps[update.load].act
        else {
            return None;
        };
        let before = last_write(steps, update.load, update.object)?;
        (steps[before].lane != update.lane).then_some((update, newest, before))
    })?;
    Some(format!(
        "lost update: {} loaded {} as {} at {} and stored {} at {}, unaware of the {} that {} had \
         stored at {}: one of the two is gone. No ordering mends that: a load and a store are two \
         steps, and others fit between them. {ONE_STEP}",
        told.thread(update.lane),
        told.object(update.object),
        value(update.seen),
        told.step(update.load),
        value(update.stored),
        told.step(update.store),
        value(newest),
        told.thread(steps[before].lane),
        told.step(before)
    ))
}

/// An update in one step, of what was made of a load before it. The tape does not know what it was made of, so the sentence
/// makes that its condition.
fn made_of_an_old_one(told: &Told<'_>, steps: &[Step]) -> Option<String> {
    (0..steps.len()).rev().find_map(|index| {
        let step = &steps[index];
        let Act::Update {
            name: name @ ("swap" | "fetch_max" | "fetch_min"),
            operand,
            old,
            ..
        } = &step.act
        else {
            return None;
        };
        let object = step.object?;
        let load = steps[..index]
            .iter()
            .rposition(|other| other.lane == step.lane && other.object == step.object)?;
        let Act::Load { value: seen, .. } = &steps[load].act else {
            return None;
        };
        let by = last_write(steps, index, object)?;
        if seen == old || seen == operand || steps[by].lane == step.lane {
            return None;
        }
        Some(format!(
            "lost update, if {} was made of the {} that {} loaded: when {} came to `{name}` ({}), {} \
             was {} already, by {} of {}. Between a load and an update there is room for others: \
             compute the new value inside the update (`fetch_update`, or a `compare_exchange` loop).",
            value(operand),
            value(seen),
            told.step(load),
            told.thread(step.lane),
            told.step(index),
            told.object(object),
            value(old),
            told.step(by),
            told.thread(steps[by].lane)
        ))
    })
}

/// An exchange of what was loaded before, that failed and was not tried again.
pub(super) fn given_up(told: &Told<'_>, upto: usize) -> Option<String> {
    let steps = &told.failed.tape.steps[..upto];
    (0..steps.len()).rev().find_map(|index| {
        let step = &steps[index];
        let Act::ExchangeFailed {
            name: "compare_exchange" | "compare_exchange_weak",
            expected,
            spurious: false,
            ..
        } = &step.act
        else {
            return None;
        };
        let same = |other: &Step| other.lane == step.lane && other.object == step.object;
        let load = steps[..index].iter().rposition(same)?;
        let loaded = matches!(&steps[load].act, Act::Load { value, .. } if value == expected);
        let by = last_write(steps, index, step.object?)?;
        if !loaded || steps[index + 1..].iter().any(same) {
            return None;
        }
        Some(format!(
            "{} tried its exchange once: it failed at {}, because {} had stored {} at {}, and was not \
             tried again.",
            told.thread(step.lane),
            told.step(index),
            told.thread(steps[by].lane),
            value(written(&steps[by])?.0),
            told.step(by)
        ))
    })
}

/// The step before `upto` that wrote last to an atomic.
fn last_write(steps: &[Step], upto: usize, object: ObjectId) -> Option<usize> {
    (0..upto)
        .rfind(|index| steps[*index].object == Some(object) && written(&steps[*index]).is_some())
}

/// The loads of a number that their thread followed with a store of another.
fn updates(steps: &[Step]) -> Vec<Update<'_>> {
    let stores = steps.iter().enumerate();
    stores
        .filter_map(|(store, step)| {
            let Act::Store {
                value: stored @ Value::Int(_),
                ..
            } = &step.act
            else {
                return None;
            };
            let before = steps[..store]
                .iter()
                .rposition(|other| other.lane == step.lane && other.object == step.object)?;
            match &steps[before].act {
                Act::Load { value: seen, .. } if seen != stored => Some(Update {
                    lane: step.lane,
                    object: step.object?,
                    load: before,
                    store,
                    seen,
                    stored,
                }),
                _ => None,
            }
        })
        .collect()
}
