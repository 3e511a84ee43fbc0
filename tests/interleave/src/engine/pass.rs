//! What a pass of the search is given, and what it finds out. Data only.

use crate::tape::{Failed, Lane, Perturbed, Place, Tape};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, PoisonError};

/// How much of an object's traffic has to be a step of its own. It is kept for each line that makes objects, starts low,
/// and only rises: what needs more says so, and the search begins anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mode {
    /// Blocking operations only: what merely ends somebody's wait conflicts with nothing.
    Fine,
    /// Somebody looks without waiting (`try_lock`, `try_recv`, `len`, a timeout): every operation on the object conflicts with
    /// every other, and releases are steps.
    Coarse,
    /// Somebody looks at several objects at once (`select!`): all of them are one object to the search.
    Grouped,
}

/// A place where something other than scheduling decides, numbered within its thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Choice {
    pub(crate) lane: Lane,
    pub(crate) kind: ChoiceKind,
    pub(crate) nth: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ChoiceKind {
    /// Which of several ready arms a `select!` takes.
    Arm,
    Perturbed(Perturbed),
}

/// What a pass is allowed, and how it is set up. The same for all executions of the pass.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    pub(crate) modes: BTreeMap<Key, Mode>,
    pub(crate) weakened: BTreeSet<Key>,
    /// The places of atomics that are stored to and updated.
    pub(crate) updated: BTreeSet<Key>,
    pub(crate) decisions: BTreeMap<Choice, usize>,
    pub(crate) bound: Option<usize>,
    pub(crate) most_alive: usize,
    pub(crate) most_steps: usize,
    pub(crate) most_interleavings: usize,
    pub(crate) stack: usize,
    /// The call of the check.
    pub(crate) place: Place,
}

/// A line that makes objects.
pub(crate) type Key = (&'static str, u32, u32);

pub(crate) fn key(place: Place) -> Key {
    (place.file(), place.line(), place.column())
}

/// What a pass found out, sent to the check that waits for it.
pub(crate) enum Report {
    Passed(Findings),
    /// Some mode rose: begin anew.
    Again(Findings),
    /// The same, and then the execution failed, perhaps for that reason. Its thread is left behind, as that of any that failed.
    Spoilt(Findings),
    Failed(Box<Failed>),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Findings {
    pub(crate) interleavings: usize,
    pub(crate) modes: BTreeMap<Key, Mode>,
    /// The places of atomics used with `SeqCst` and with something weaker.
    pub(crate) weakened: BTreeMap<Key, ()>,
    /// The places of atomics that are updated, not only stored to.
    pub(crate) updated: BTreeSet<Key>,
    /// Every choice met, with the largest number of alternatives it had.
    pub(crate) choices: BTreeMap<Choice, usize>,
    pub(crate) most_alive: usize,
    pub(crate) most_steps: usize,
    pub(crate) files: BTreeSet<&'static str>,
}

/// What the waiting check can see while a pass runs.
#[derive(Default)]
pub(crate) struct Shared {
    pub(crate) tape: Mutex<Tape>,
    pub(crate) steps: AtomicU64,
    pub(crate) interleavings: AtomicU64,
}

impl Shared {
    pub(crate) fn tape(&self) -> std::sync::MutexGuard<'_, Tape> {
        self.tape.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
