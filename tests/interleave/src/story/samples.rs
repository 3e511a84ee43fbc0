//! Programs as a learner writes them, and tapes of them made by hand, so that stories can be told without an engine.
//!
//! A program runs on fakes that only note where they are called from: that is how a tape comes by places in real code.

pub(super) mod abba;
pub(super) mod crowd;
mod fake;
pub(super) mod gate;
pub(super) mod gather;
pub(super) mod inverted;
pub(super) mod lost_update;
pub(super) mod lost_wakeup;
pub(super) mod missed_close;
pub(super) mod poisoned;
pub(super) mod polling;
pub(super) mod relaxed;
pub(super) mod two_locks;
pub(super) mod worker_panic;

use super::library::{Library, shown};
use crate::tape::{
    Act, Failed, Lane, Object, ObjectId, ObjectKind, Place, State, Step, Tape, Thread, Why,
};

/// A tape in the making.
pub(super) struct Sample {
    places: Vec<Place>,
    library: Library,
    pub(super) failed: Failed,
}

impl Sample {
    /// A tape of this program, with nothing on it yet but its main thread.
    pub(super) fn of(program: fn()) -> Self {
        let main = Thread {
            name: None,
            spawned: None,
            state: State::Running,
        };
        let failed = Failed {
            why: Why::Deadlock,
            tape: Tape {
                threads: vec![main],
                ..Tape::default()
            },
            preemptions: Some(1),
            interleaving: 7,
            perturbed: None,
            weakened: Vec::new(),
        };
        Sample {
            places: fake::places(program),
            library: Library::default(),
            failed,
        }
    }

    /// The place of the call that stands within this piece of the program.
    #[track_caller]
    pub(super) fn at(&self, code: &str) -> Place {
        let within = |place: &&Place| {
            let Some((file, line)) = shown(place) else {
                return false;
            };
            let text = self
                .library
                .line(&file, line)
                .expect("the program can be read");
            let begin = text.find(code);
            begin.is_some_and(|begin| {
                (begin..begin + code.len()).contains(&(place.column() as usize - 1))
            })
        };
        self.places
            .iter()
            .find(within)
            .unwrap_or_else(|| panic!("`{code}` is called nowhere"))
    }

    /// The place of the call that std makes for the program.
    pub(super) fn in_std(&self) -> Place {
        let of_std = |place: &&Place| shown(place).is_none();
        self.places.iter().find(of_std).expect("a call of std's")
    }

    /// The line of the program that has this piece of code, as a panic's message has it.
    #[track_caller]
    pub(super) fn line(&self, code: &str) -> Option<(String, u32)> {
        let (file, _) = shown(self.places[0])?;
        let source = self.library.source(&file)?;
        let line = source.lines.iter().position(|line| line.contains(code));
        line.map(|line| (file, line as u32 + 1))
    }

    /// An object made there.
    #[track_caller]
    pub(super) fn object(&mut self, kind: ObjectKind, code: &str) -> ObjectId {
        let made = self.at(code);
        self.failed.tape.objects.push(Object { kind, made });
        self.failed.tape.objects.len() - 1
    }

    /// A thread spawned there, by the main thread.
    #[track_caller]
    pub(super) fn spawn(&mut self, code: &str) -> Lane {
        let child = self.failed.tape.threads.len();
        let spawned = Some(self.at(code));
        self.failed.tape.threads.push(Thread {
            name: None,
            spawned,
            state: State::Running,
        });
        self.step(0, Act::Spawn { child }, None, code);
        child
    }

    /// A step of a thread.
    #[track_caller]
    pub(super) fn step(
        &mut self,
        lane: Lane,
        act: Act,
        object: impl Into<Option<ObjectId>>,
        code: &str,
    ) {
        let at = self.at(code);
        let state = match &act {
            Act::End => State::Ended,
            _ => State::Running,
        };
        let panicked = matches!(self.failed.tape.threads[lane].state, State::Panicked(_));
        let step = Step {
            lane,
            act,
            object: object.into(),
            at,
        };
        if let Act::Panic { message } = &step.act {
            self.failed.tape.threads[lane].state = State::Panicked(message.clone());
        } else if !panicked {
            self.failed.tape.threads[lane].state = state;
        }
        self.failed.tape.steps.push(step);
    }

    /// A step with which a thread goes to sleep, until its next.
    #[track_caller]
    pub(super) fn sleep(
        &mut self,
        lane: Lane,
        act: Act,
        object: impl Into<Option<ObjectId>>,
        code: &str,
    ) {
        self.step(lane, act, object, code);
        let step = self.failed.tape.steps.last().expect("the step").clone();
        self.failed.tape.threads[lane].state = State::Sleeping(step);
    }

    /// The tape, which failed for this reason.
    pub(super) fn fails(mut self, why: Why) -> Failed {
        self.failed.why = why;
        self.failed
    }
}
