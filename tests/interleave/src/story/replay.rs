//! What the tape amounts to at its end: who holds what, and who waits for whom.

use crate::tape::{Act, Lane, ObjectId, State, Step, Tape};

/// How something is held.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Mode {
    /// A mutex, or a read-write lock for writing.
    Alone,
    /// A read-write lock for reading.
    Shared,
    /// A `OnceLock` that is being initialised.
    Initialising,
}

/// Something that is still held at the end of the tape.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Hold {
    pub(super) lane: Lane,
    pub(super) object: ObjectId,
    pub(super) mode: Mode,
    /// The step that took it.
    pub(super) step: usize,
}

/// The end of a tape.
#[derive(Debug, Default)]
pub(super) struct Replay {
    pub(super) holds: Vec<Hold>,
    /// For each lane, those it waits for: one of them would have to go on first.
    waits: Vec<Vec<Lane>>,
}

impl Replay {
    /// Plays a tape to its end.
    pub(super) fn of(tape: &Tape) -> Self {
        let mut replay = Replay::default();
        for (index, step) in tape.steps.iter().enumerate() {
            replay.play(index, step);
        }
        replay.waits = tape
            .threads
            .iter()
            .enumerate()
            .map(|(lane, thread)| match &thread.state {
                State::Sleeping(step) => replay.blockers(lane, step),
                _ => Vec::new(),
            })
            .collect();
        replay
    }

    /// Plays one step.
    pub(super) fn play(&mut self, index: usize, step: &Step) {
        let lane = step.lane;
        let Some(object) = step.object else {
            if matches!(step.act, Act::Panic { .. }) {
                // An initialisation that panics leaves its cell to others.
                self.holds
                    .retain(|hold| hold.lane != lane || hold.mode != Mode::Initialising);
            }
            return;
        };
        let took = match &step.act {
            Act::Lock { .. }
            | Act::TryLock { got: true, .. }
            | Act::Write { .. }
            | Act::TryWrite { got: true, .. } => Some(Mode::Alone),
            Act::Read { .. } | Act::TryRead { got: true, .. } => Some(Mode::Shared),
            Act::OnceRun => Some(Mode::Initialising),
            Act::Unlock { .. } | Act::EndWrite { .. } | Act::EndRead | Act::OnceSet { .. } => {
                self.release(lane, object);
                None
            }
            Act::Wait { mutex, .. } => {
                self.release(lane, *mutex);
                None
            }
            _ => None,
        };
        if let Some(mode) = took {
            self.holds.push(Hold {
                lane,
                object,
                mode,
                step: index,
            });
        }
    }

    /// Whether some other thread has it just now.
    pub(super) fn is_held_by_another(&self, object: ObjectId, lane: Lane) -> bool {
        let mut of_it = self.holds.iter().filter(|hold| hold.object == object);
        of_it.any(|hold| hold.lane != lane)
    }

    /// Gives back what a lane took last of this object. (A guard that was sent to another thread is dropped there.)
    fn release(&mut self, lane: Lane, object: ObjectId) {
        let own = self
            .holds
            .iter()
            .rposition(|hold| hold.object == object && hold.lane == lane);
        if let Some(at) = own.or_else(|| self.holds.iter().rposition(|hold| hold.object == object))
        {
            self.holds.remove(at);
        }
    }

    /// Whom a sleeper waits for, as far as that is a matter of threads.
    fn blockers(&self, lane: Lane, sleeping: &Step) -> Vec<Lane> {
        let of = |modes: &[Mode]| {
            let held = self
                .holds
                .iter()
                .filter(|hold| Some(hold.object) == sleeping.object && modes.contains(&hold.mode));
            held.map(|hold| hold.lane).collect::<Vec<_>>()
        };
        match &sleeping.act {
            Act::JoinSleeps { child } => vec![*child],
            Act::LockSleeps { holder } => {
                let now = of(&[Mode::Alone]);
                if now.is_empty() && *holder != lane {
                    vec![*holder]
                } else {
                    now
                }
            }
            Act::ReadSleeps => of(&[Mode::Alone]),
            Act::WriteSleeps => of(&[Mode::Alone, Mode::Shared]),
            Act::OnceSleeps => of(&[Mode::Initialising]),
            _ => Vec::new(),
        }
    }

    /// Whom a lane waits for.
    pub(super) fn waits_for(&self, lane: Lane) -> &[Lane] {
        self.waits.get(lane).map_or(&[], Vec::as_slice)
    }

    /// Threads that wait for one another in a circle: each for the next, the last for the first.
    pub(super) fn circle(&self) -> Option<Vec<Lane>> {
        (0..self.waits.len()).find_map(|start| {
            let mut path = vec![start];
            self.back_to(start, &mut path).then_some(path)
        })
    }

    /// Whether the path, which begins at `start`, can be led back there.
    fn back_to(&self, start: Lane, path: &mut Vec<Lane>) -> bool {
        let here = path[path.len() - 1];
        for &next in self.waits_for(here) {
            if next == start {
                return true;
            }
            if !path.contains(&next) {
                path.push(next);
                if self.back_to(start, path) {
                    return true;
                }
                path.pop();
            }
        }
        false
    }

    /// What a lane holds of an object.
    pub(super) fn hold(&self, lane: Lane, object: ObjectId) -> Option<&Hold> {
        self.holds
            .iter()
            .find(|hold| hold.lane == lane && hold.object == object)
    }
}
