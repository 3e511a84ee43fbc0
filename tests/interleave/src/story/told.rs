//! What is shared by the parts of a story: the names, the places, what the tape amounts to.

use super::library::{self, Library};
use super::names::Names;
use super::quotes;
use super::replay::Replay;
use super::words::words;
use crate::sources;
use crate::tape::{Act, Failed, Lane, ObjectId, Place, State, Step, Why};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// A failed model that is being told.
pub(super) struct Told<'t> {
    pub(super) failed: &'t Failed,
    pub(super) library: Library,
    pub(super) names: Names,
    pub(super) replay: Replay,
    /// The files that the story refers to, in the order in which they are met.
    pub(super) files: Vec<String>,
    /// Steps that the closing sentences refer to: the picture shows them, however long the tape is.
    pub(super) cited: RefCell<BTreeSet<usize>>,
}

impl<'t> Told<'t> {
    /// Prepares a failed model to be told.
    pub(super) fn of(failed: &'t Failed) -> Self {
        let library = Library::default();
        let tape = &failed.tape;
        let used: BTreeSet<ObjectId> = steps_and_sleepers(failed)
            .filter_map(|step| step.object)
            .collect();
        let names = Names::of(tape, |id| used.contains(&id), &library);
        let replay = Replay::of(tape);
        let mut files: Vec<String> = Vec::new();
        for (file, _) in steps_and_sleepers(failed)
            .filter_map(|step| library::shown(step.at))
            .chain(place_of(&failed.why))
        {
            if !files.contains(&file) {
                files.push(file);
            }
        }
        Told {
            failed,
            library,
            names,
            replay,
            files,
            cited: RefCell::default(),
        }
    }

    /// A thread, in a sentence.
    pub(super) fn thread(&self, lane: Lane) -> String {
        format!("`{}`", self.names.thread(lane))
    }

    /// Several threads, in a sentence.
    pub(super) fn threads(&self, lanes: &[Lane]) -> String {
        list(
            &lanes
                .iter()
                .map(|lane| self.thread(*lane))
                .collect::<Vec<_>>(),
            "and",
        )
    }

    /// An object, in a sentence: `count`, or the mutex of line 12.
    pub(super) fn object(&self, id: ObjectId) -> String {
        self.quoted(id, self.names.object(id))
    }

    /// A channel by its sender, in a sentence.
    pub(super) fn sender(&self, id: ObjectId) -> String {
        self.quoted(id, self.names.sender(id))
    }

    /// A channel by its receiver, in a sentence.
    pub(super) fn receiver(&self, id: ObjectId) -> String {
        self.quoted(id, self.names.receiver(id))
    }

    /// The object of a step, in a sentence.
    pub(super) fn object_of(&self, step: &Step) -> String {
        step.object
            .map_or_else(|| "it".to_owned(), |id| self.object(id))
    }

    /// A name that the learner gave stands between backticks.
    fn quoted(&self, id: ObjectId, name: String) -> String {
        if self.names.is_given(id) {
            format!("`{name}`")
        } else {
            format!("the {name}")
        }
    }

    /// A step by its number, from 1. It is kept in the picture.
    pub(super) fn step(&self, index: usize) -> String {
        self.cited.borrow_mut().insert(index);
        format!("step {}", index + 1)
    }

    /// Several steps by their numbers: `steps 3 and 5`.
    pub(super) fn steps(&self, indices: &[usize]) -> String {
        self.cited.borrow_mut().extend(indices);
        let numbers: Vec<String> = indices
            .iter()
            .map(|index| (index + 1).to_string())
            .collect();
        format!(
            "step{} {}",
            if numbers.len() == 1 { "" } else { "s" },
            list(&numbers, "and")
        )
    }

    /// The line of a step, in brackets, if it has one of its own.
    pub(super) fn at_step(&self, step: &Step) -> String {
        quotes::line_of(step).map_or_else(String::new, |(file, line)| {
            format!(" ({})", self.line_of(&file, line))
        })
    }

    /// A line, in brackets: ` (line 7)`, or ` (pool.rs:7)` where several files are involved. Nothing of std's lines.
    pub(super) fn at(&self, place: Place) -> String {
        self.line(place)
            .map_or_else(String::new, |line| format!(" ({line})"))
    }

    /// A line: `line 7`, or `pool.rs:7` where several files are involved.
    pub(super) fn line(&self, place: Place) -> Option<String> {
        library::shown(place).map(|(file, line)| self.line_of(&file, line))
    }

    /// A line of a file that is named as it is shown.
    pub(super) fn line_of(&self, file: &str, line: u32) -> String {
        if self.files.len() <= 1 {
            return format!("line {line}");
        }
        let name = |file: &str| file.rsplit('/').next().unwrap_or_default().to_owned();
        let same = self
            .files
            .iter()
            .filter(|other| name(other) == name(file))
            .count();
        if same > 1 {
            format!("{file}:{line}")
        } else {
            format!("{}:{line}", name(file))
        }
    }

    /// Where a panic was, that is on the tape: ` at step 8 (line 19)`.
    pub(super) fn panicked_at(&self, index: usize) -> String {
        let place = match self.line(self.failed.tape.steps[index].at) {
            Some(line) => format!(" ({line})"),
            None => self.within_std(index),
        };
        format!(" at {}{place}", self.step(index))
    }

    /// Where a panic came from that has no line of the learner's, such as that of an `unwrap` which std was handed to
    /// call: what the thread did last before it, in brackets. `upto` is the panic's step.
    pub(super) fn within_std(&self, upto: usize) -> String {
        let steps = &self.failed.tape.steps;
        let lane = steps[upto].lane;
        let before = (0..upto)
            .rev()
            .filter(|index| steps[*index].lane == lane)
            .find_map(|index| Some((index, quotes::line_of(&steps[index])?)));
        match before {
            Some((index, (file, line))) => format!(
                " (within std, after {}: `{}`, {})",
                self.step(index),
                words(&steps[index], self).line(),
                self.line_of(&file, line)
            ),
            None => " (within std)".to_owned(),
        }
    }

    /// The lanes that sleep, each with the step that it went to sleep with.
    pub(super) fn sleepers(&self) -> Vec<(Lane, &'t Step)> {
        let threads = self.failed.tape.threads.iter().enumerate();
        threads
            .filter_map(|(lane, thread)| match &thread.state {
                State::Sleeping(step) => Some((lane, step)),
                _ => None,
            })
            .collect()
    }

    /// The lanes that have not ended.
    pub(super) fn alive(&self) -> Vec<Lane> {
        let threads = self.failed.tape.threads.iter().enumerate();
        threads
            .filter(|(_, thread)| matches!(thread.state, State::Running | State::Sleeping(_)))
            .map(|(lane, _)| lane)
            .collect()
    }

    /// The index of the last step of a lane.
    pub(super) fn last_step_of(&self, lane: Lane) -> Option<usize> {
        self.failed
            .tape
            .steps
            .iter()
            .rposition(|step| step.lane == lane)
    }

    /// The step with which a sleeper went to sleep, if it is on the tape.
    pub(super) fn fell_asleep(&self, lane: Lane, sleeping: &Step) -> Option<usize> {
        self.last_step_of(lane)
            .filter(|index| self.failed.tape.steps[*index].act == sleeping.act)
    }

    /// Where and with what message a lane panicked, if it did.
    pub(super) fn panic_of(&self, lane: Lane) -> Option<(Option<usize>, &'t str)> {
        let steps = self.failed.tape.steps.iter().enumerate().rev();
        let on_tape = steps
            .filter(|(_, step)| step.lane == lane)
            .find_map(|(index, step)| match &step.act {
                Act::Panic { message } => Some((Some(index), message.as_str())),
                _ => None,
            });
        on_tape.or_else(|| match &self.failed.tape.threads.get(lane)?.state {
            State::Panicked(message) => Some((None, message.as_str())),
            _ => None,
        })
    }
}

/// All steps on the tape, and those that sleepers went to sleep with.
fn steps_and_sleepers(failed: &Failed) -> impl Iterator<Item = &Step> {
    let sleepers = failed
        .tape
        .threads
        .iter()
        .filter_map(|thread| match &thread.state {
            State::Sleeping(step) => Some(step),
            _ => None,
        });
    failed.tape.steps.iter().chain(sleepers)
}

/// The place that a verdict names itself, as it is shown.
pub(super) fn place_of(why: &Why) -> Option<(String, u32)> {
    match why {
        Why::Panic {
            at: Some((file, line)),
            ..
        } if !sources::in_std(file) => Some((sources::shown(file), *line)),
        Why::Imported { file, line, .. } => Some((sources::shown(file), *line)),
        Why::EndlessLoop {
            at: Some(place), ..
        }
        | Why::Outlived { at: place } => library::shown(place),
        _ => None,
    }
}

/// `a`, `a and b`, `a, b and c`.
pub(super) fn list(items: &[String], last: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

/// A count with its noun: `1 step`, `14 steps`, `20,000 steps`, `no steps`.
pub(super) fn count(n: usize, noun: &str) -> String {
    match n {
        0 => format!("no {noun}s"),
        1 => format!("1 {noun}"),
        _ => format!("{} {noun}s", thousands(n)),
    }
}

/// A number with its thousands apart: `20,000`.
pub(super) fn thousands(n: usize) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
