//! Loads that are older than they could be, and what would have ordered them.

use super::super::told::Told;
use super::super::words::value;
use super::order::{is_before, written};
use super::sequential::{self, is_stale};
use crate::tape::{Act, Lane, ObjectId, Step, Value};
use std::sync::atomic::Ordering::{self, AcqRel, Acquire, Release, SeqCst};

/// Whether a load before the panic of a thread was stale and had to be: no order of the steps up to there explains what was read.
pub(super) fn is_to_blame(told: &Told<'_>, upto: usize, panicked: Lane) -> bool {
    let tape = &told.failed.tape;
    let stale = tape.steps[..upto].iter().any(|step| is_stale(&step.act));
    stale && sequential::fits(tape, upto, Some(panicked)) != Some(true)
}

/// Some loads were stale, and need not have been. A load whose exchange then failed is not worth the words: the exchange
/// has told its thread how things stand.
pub(super) fn no_ordering_mends(told: &Told<'_>, upto: usize) -> Option<String> {
    let steps = &told.failed.tape.steps[..upto];
    let loads: Vec<usize> = (0..steps.len())
        .filter(|load| is_stale(&steps[*load].act) && !is_corrected(steps, *load))
        .collect();
    let last = told.step(*loads.last()?);
    let which = match loads.len() {
        1 => format!("The load of {last} is"),
        _ => format!("Some of the loads (the last is {last}) are"),
    };
    Some(format!(
        "{which} stale, but that is not the fault, and no ordering mends it: the same steps, with the same results, \
         also fit an order in which every load returns the newest value."
    ))
}

/// Whether an exchange of the same thread failed next, and so told it the newest value.
fn is_corrected(steps: &[Step], load: usize) -> bool {
    let same = |step: &&Step| step.lane == steps[load].lane && step.object == steps[load].object;
    let next = steps[load + 1..].iter().find(same);
    let failed = |step: &Step| {
        matches!(
            step.act,
            Act::ExchangeFailed {
                spurious: false,
                ..
            }
        )
    };
    next.is_some_and(failed)
}

/// The last stale load, of the thread that panicked if it had one, and what would have ordered it.
pub(super) fn cause(told: &Told<'_>, upto: usize, panicked: Lane) -> Option<String> {
    let steps = &told.failed.tape.steps[..upto];
    let counts = |load: &usize| is_stale(&steps[*load].act) && !is_corrected(steps, *load);
    let own = |load: &usize| steps[*load].lane == panicked;
    let last = (0..steps.len()).rfind(|load| counts(load) && own(load));
    let load = last.or_else(|| (0..steps.len()).rfind(counts))?;
    let Act::Load {
        value: seen,
        newest: Some(newest),
        order,
    } = &steps[load].act
    else {
        return None;
    };
    let object = steps[load].object?;
    let store = (0..load).rfind(|store| wrote(&steps[*store], object, newest))?;
    let (_, with) = written(&steps[store])?;
    let reader = steps[load].lane;
    let itself = steps[store].lane == reader;
    let (who, place) = if itself {
        ("it".to_owned(), String::new())
    } else {
        (told.thread(steps[store].lane), told.at(steps[store].at))
    };
    let mut sentence = format!(
        "stale read: {} read {} as {} at {}{}, although {who} had {}stored {} at {}{place}",
        told.thread(reader),
        told.object(object),
        value(seen),
        told.step(load),
        told.at(steps[load].at),
        if itself { "itself " } else { "" },
        value(newest),
        told.step(store),
    );
    let others: Vec<usize> = (0..load)
        .filter(|other| wrote(&steps[*other], object, seen))
        .collect();
    // Of an atomic that is updated, the steps are in the order in which they took effect.
    let updated =
        |step: &Step| step.object == Some(object) && matches!(step.act, Act::Update { .. });
    let in_turn = steps[..load].iter().any(updated)
        || others.iter().all(|other| is_before(steps, *other, store));
    if in_turn {
        // What it read is older than the store; had the store come first, it could not have been read.
        sentence.push_str(&format!(
            ": nothing orders the {} ({with:?}) before the load ({order:?}).",
            noun(&steps[store].act)
        ));
        if let Some(flag) = unordered_flag(told, steps, store, load) {
            sentence.push(' ');
            sentence.push_str(&flag);
        }
    } else if is_before(steps, store, load) {
        sentence.push_str(&format!(
            ", which comes before it: nothing orders that and what was stored at {}, so either may be the last, and \
             here it is the other.",
            told.steps(&others)
        ));
    } else {
        sentence.push('.');
    }
    Some(sentence)
}

/// Whether a step stored this value there.
fn wrote(step: &Step, object: ObjectId, value: &Value) -> bool {
    step.object == Some(object) && written(step).is_some_and(|(new, _)| new == value)
}

/// The atomic through which the reader learned that the value is there, where its orderings don't pair: written by the
/// writer after the value, and read by the reader before it read.
fn unordered_flag(told: &Told<'_>, steps: &[Step], store: usize, load: usize) -> Option<String> {
    let (writer, reader) = (steps[store].lane, steps[load].lane);
    let looks = (store + 1..load).rev();
    let (look, raised) = looks
        .filter(|look| steps[*look].lane == reader && steps[*look].object != steps[load].object)
        .find_map(|look| {
            let raised = read_from(steps, look)?;
            (steps[raised].lane == writer && raised > store).then_some((look, raised))
        })?;
    let (seen, order) = read(&steps[look].act)?;
    let (_, with) = written(&steps[raised])?;
    let released = releases(with) || fenced(steps, writer, store, raised, releases);
    let acquired = acquires(order) || fenced(steps, reader, look, load, acquires);
    if released && acquired {
        return None;
    }
    Some(format!(
        "{} had seen {} = {} before ({}), which {} stored after it ({}), but {with:?} and \
         {order:?} order nothing: it takes Release on that {} and Acquire on that {}.",
        told.thread(reader),
        told.object_of(&steps[look]),
        value(seen),
        told.step(look),
        told.thread(writer),
        told.step(raised),
        noun(&steps[raised].act),
        noun(&steps[look].act)
    ))
}

/// What a step read of an atomic, and with which ordering.
fn read(act: &Act) -> Option<(&Value, Ordering)> {
    match act {
        Act::Load { value, order, .. } => Some((value, *order)),
        Act::Update { old, order, .. } => Some((old, *order)),
        Act::ExchangeFailed { found, order, .. } => Some((found, *order)),
        _ => None,
    }
}

/// The step that wrote what this one read, where that is certain: an update reads what was written last, a load what was
/// written only once.
fn read_from(steps: &[Step], look: usize) -> Option<usize> {
    let object = steps[look].object?;
    let (seen, _) = read(&steps[look].act)?;
    let mut writes = (0..look)
        .rev()
        .filter(|write| steps[*write].object == Some(object) && written(&steps[*write]).is_some());
    if !matches!(steps[look].act, Act::Load { .. }) {
        return writes.next();
    }
    let mut writes = writes.filter(|write| wrote(&steps[*write], object, seen));
    let write = writes.next()?;
    writes.next().is_none().then_some(write)
}

/// Whether a thread has a fence that does this between two steps.
fn fenced(steps: &[Step], lane: Lane, from: usize, to: usize, does: fn(Ordering) -> bool) -> bool {
    let fence = |step: &Step| match step.act {
        Act::Fence { order } => step.lane == lane && does(order),
        _ => false,
    };
    steps[from..to].iter().any(fence)
}

/// What an access is called: a load, a store, an exchange, an update.
fn noun(act: &Act) -> &'static str {
    match act {
        Act::Load { .. } => "load",
        Act::Store { .. } => "store",
        Act::Update { name, .. } | Act::ExchangeFailed { name, .. }
            if name.starts_with("compare_exchange") =>
        {
            "exchange"
        }
        _ => "update",
    }
}

/// Whether a store of this ordering publishes what was written before it.
fn releases(order: Ordering) -> bool {
    matches!(order, Release | AcqRel | SeqCst)
}

/// Whether a load of this ordering takes part in what was published.
fn acquires(order: Ordering) -> bool {
    matches!(order, Acquire | AcqRel | SeqCst)
}
