//! Whether the steps of a tape fit an order in which every load returns the newest value.
//!
//! If they do, no load of the tape need have been stale: the same comes out of another schedule, under any orderings. Then a stale
//! load is not what went wrong, and to name it would send the reader looking for a stronger ordering.

use crate::tape::{Act, Lane, ObjectId, ObjectKind, Step, Tape, Value};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// More states than this are not looked at: then nothing is known.
const STATES: usize = 20_000;

/// Puts the steps before `upto` in such an order, as far as those of `until` need it (all of them, if `None`). Every thread keeps its
/// own order, and what is no access to an atomic keeps its place among its kind. `None` if the search was given up.
pub(in crate::story) fn fits(tape: &Tape, upto: usize, until: Option<Lane>) -> Option<bool> {
    let steps = &tape.steps[..upto];
    let mut lanes: Vec<Vec<(usize, &Step)>> = vec![Vec::new(); tape.threads.len()];
    for (index, step) in steps.iter().enumerate() {
        lanes.get_mut(step.lane)?.push((index, step));
    }
    let rest = steps.iter().enumerate();
    let rest = rest.filter(|(_, step)| is_kept(tape, step));
    let search = Search {
        kept: rest.map(|(index, _)| index).collect(),
        lanes,
        until,
    };
    let mut open = vec![At {
        next: vec![0; search.lanes.len()],
        kept: 0,
        values: initial(steps),
    }];
    let mut seen: HashSet<At> = HashSet::new();
    while let Some(at) = open.pop() {
        if search.is_done(&at) {
            return Some(true);
        }
        if seen.len() > STATES {
            return None;
        }
        let moves = (0..search.lanes.len()).filter_map(|lane| search.go(tape, &at, lane));
        for next in moves {
            if seen.insert(next.clone()) {
                open.push(next);
            }
        }
    }
    Some(false)
}

/// Whether it is a load that returned something older than the newest value.
pub(in crate::story) fn is_stale(act: &Act) -> bool {
    matches!(
        act,
        Act::Load {
            newest: Some(_),
            ..
        }
    )
}

/// What is being put in order.
struct Search<'t> {
    lanes: Vec<Vec<(usize, &'t Step)>>,
    /// The steps that keep their order.
    kept: Vec<usize>,
    until: Option<Lane>,
}

/// How far each thread is, and what the atomics hold.
#[derive(Clone, PartialEq, Eq, Hash)]
struct At {
    next: Vec<usize>,
    kept: usize,
    values: BTreeMap<ObjectId, String>,
}

impl Search<'_> {
    fn is_done(&self, at: &At) -> bool {
        match self.until {
            Some(lane) => self.has_ended(at, lane),
            None => (0..self.lanes.len()).all(|lane| self.has_ended(at, lane)),
        }
    }

    fn has_ended(&self, at: &At, lane: Lane) -> bool {
        at.next.get(lane).copied() == self.lanes.get(lane).map(Vec::len)
    }

    /// Whether the step that spawns a thread is still to come.
    fn is_unborn(&self, at: &At, lane: Lane) -> bool {
        let to_come = |(steps, next): (&Vec<(usize, &Step)>, &usize)| {
            let mut to_come = steps[*next..].iter();
            to_come.any(|(_, step)| step.act == Act::Spawn { child: lane })
        };
        self.lanes.iter().zip(&at.next).any(to_come)
    }

    /// Lets a thread make its next step, if that can come now.
    fn go(&self, tape: &Tape, at: &At, lane: Lane) -> Option<At> {
        let &(index, step) = self.lanes[lane].get(at.next[lane])?;
        if self.is_unborn(at, lane) {
            return None;
        }
        let mut next = at.clone();
        next.next[lane] += 1;
        match &step.act {
            Act::Join { child, .. } if !self.has_ended(at, *child) => return None,
            _ if is_kept(tape, step) => {
                if self.kept.get(at.kept) != Some(&index) {
                    return None;
                }
                next.kept += 1;
            }
            act => {
                let (reads, writes) = values(act);
                if let (Some(object), Some(value)) = (step.object, reads)
                    && next.values.get(&object) != Some(&print(value))
                {
                    return None;
                }
                if let (Some(object), Some(value)) = (step.object, writes) {
                    next.values.insert(object, print(value));
                }
            }
        }
        Some(next)
    }
}

/// What the atomics held at first, as far as anybody read it: the tape does not tell what they were made with. It is what the
/// first access read, or what somebody read and nobody wrote.
fn initial(steps: &[Step]) -> BTreeMap<ObjectId, String> {
    let mut held = BTreeMap::new();
    let mut touched = BTreeSet::new();
    for step in steps {
        let (Some(object), (reads, writes)) = (step.object, values(&step.act)) else {
            continue;
        };
        let writes_it =
            |other: &Step| other.object == Some(object) && values(&other.act).1 == reads;
        if let Some(value) = reads
            && (!touched.contains(&object) || !steps.iter().any(writes_it))
        {
            held.insert(object, print(value));
        }
        if reads.or(writes).is_some() {
            touched.insert(object);
        }
    }
    held
}

/// What an access to an atomic read, and what it wrote.
fn values(act: &Act) -> (Option<&Value>, Option<&Value>) {
    match act {
        Act::Load { value, .. } => (Some(value), None),
        Act::Store { value, .. } => (None, Some(value)),
        Act::Update { old, new, .. } => (Some(old), Some(new)),
        Act::ExchangeFailed { found, .. } => (Some(found), None),
        _ => (None, None),
    }
}

/// Whether a step keeps its place among others of its kind: it is on something else than an atomic, such as a lock, or a
/// thing that threads do to one another without one.
fn is_kept(tape: &Tape, step: &Step) -> bool {
    match step.object.and_then(|id| tape.objects.get(id)) {
        Some(object) => object.kind != ObjectKind::Atomic,
        None => !matches!(
            step.act,
            Act::Spawn { .. }
                | Act::JoinSleeps { .. }
                | Act::Join { .. }
                | Act::Yield
                | Act::Fence { .. }
                | Act::Panic { .. }
                | Act::End
        ),
    }
}

/// A value that can be compared and hashed.
fn print(value: &Value) -> String {
    format!("{value:?}")
}
