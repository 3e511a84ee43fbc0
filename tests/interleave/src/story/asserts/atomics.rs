//! What goes wrong between loads and stores: lost updates, and loads that are older than they could be.

use super::super::told::Told;
use super::super::words::value;
use crate::tape::{Act, Lane, ObjectId, Step, Value};
use std::sync::atomic::Ordering::{self, AcqRel, Acquire, Release, SeqCst};

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
    let hint = "A read-modify-write (`fetch_add`, `fetch_update`, a `compare_exchange` loop) does both in one step.";
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
             then {stored} ({stores}), and one of the two updates is gone. {hint}"
        ));
    }
    // What is updated in one step is overwritten by one that loads first and stores later.
    let overwritten = updates.iter().find_map(|update| {
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
    });
    let (update, index) = overwritten?;
    Some(format!(
        "lost update: {} loaded {} as {} at {} and stored {} at {}; what {} made of it in between, \
         at {}, was overwritten unseen. {hint}",
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

/// The last load that returned something older than the newest value, and what would have ordered it.
pub(super) fn stale(told: &Told<'_>, upto: usize) -> Option<String> {
    let steps = &told.failed.tape.steps[..upto];
    let (load, seen, newest, order) =
        steps
            .iter()
            .enumerate()
            .rev()
            .find_map(|(index, step)| match &step.act {
                Act::Load {
                    value,
                    newest: Some(newest),
                    order,
                } => Some((index, value, newest, *order)),
                _ => None,
            })?;
    let object = steps[load].object?;
    let (store, stored_with) =
        steps[..load]
            .iter()
            .enumerate()
            .rev()
            .find_map(|(index, step)| {
                match &step.act {
                    Act::Store { value, order } if value == newest => Some((index, *order)),
                    Act::Update { new, order, .. } if new == newest => Some((index, *order)),
                    _ => None,
                }
                .filter(|_| step.object == Some(object))
            })?;
    let reader = steps[load].lane;
    if steps[store].lane == reader {
        // It can't be behind itself: what another stored came last.
        let settled = || {
            format!(
                "{} read {} as {} at {}{}, although it had itself stored {} at {}: nothing orders \
                 that store and another thread's, so either may be the last, and here it is the other's.",
                told.thread(reader),
                told.object(object),
                value(seen),
                told.step(load),
                told.at(steps[load].at),
                value(newest),
                told.step(store)
            )
        };
        return Some(lost_update(told, upto).unwrap_or_else(settled));
    }
    let mut sentence = format!(
        "stale read: {} read {} as {} at {}{}, although {} had stored {} at {}{}: nothing orders \
         the store ({stored_with:?}) before the load ({order:?}).",
        told.thread(steps[load].lane),
        told.object(object),
        value(seen),
        told.step(load),
        told.at(steps[load].at),
        told.thread(steps[store].lane),
        value(newest),
        told.step(store),
        told.at(steps[store].at)
    );
    if let Some(flag) = unordered_flag(told, steps, store, load) {
        sentence.push(' ');
        sentence.push_str(&flag);
    }
    Some(sentence)
}

/// The atomic through which the reader learned that the value is there, where its orderings don't pair: stored by the
/// writer after the value, and loaded by the reader before it read.
fn unordered_flag(told: &Told<'_>, steps: &[Step], store: usize, load: usize) -> Option<String> {
    let (writer, reader) = (steps[store].lane, steps[load].lane);
    let loads = steps[..load].iter().enumerate().skip(store + 1).rev();
    let (seen, raised, order, with) = loads
        .filter(|(_, step)| step.lane == reader && step.object != steps[load].object)
        .find_map(|(index, step)| {
            let Act::Load { value, order, .. } = &step.act else {
                return None;
            };
            let wrote = |(_, other): &(usize, &Step)| {
                let new = match &other.act {
                    Act::Store { value: new, .. } | Act::Update { new, .. } => Some(new),
                    _ => None,
                };
                other.object == step.object && new == Some(value)
            };
            // Only where this value was written once is it certain whose store was seen.
            let mut writes = steps[..index].iter().enumerate().filter(wrote);
            let (raised, write) = writes.next().filter(|_| writes.next().is_none())?;
            match &write.act {
                Act::Store { order: with, .. } if write.lane == writer && raised > store => {
                    Some((index, raised, *order, *with))
                }
                _ => None,
            }
        })?;
    if releases(with) && acquires(order) {
        return None;
    }
    let Act::Load { value: seen_as, .. } = &steps[seen].act else {
        return None;
    };
    Some(format!(
        "{} had seen {} = {} before ({}), which {} stored after it ({}), but {with:?} and \
         {order:?} order nothing: it takes Release on that store and Acquire on that load.",
        told.thread(reader),
        told.object_of(&steps[seen]),
        value(seen_as),
        told.step(seen),
        told.thread(writer),
        told.step(raised)
    ))
}

/// Whether a store of this ordering publishes what was written before it.
fn releases(order: Ordering) -> bool {
    matches!(order, Release | AcqRel | SeqCst)
}

/// Whether a load of this ordering takes part in what was published.
fn acquires(order: Ordering) -> bool {
    matches!(order, Acquire | AcqRel | SeqCst)
}
