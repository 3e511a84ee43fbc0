//! A loop that goes round for ever: what it asks for, and whether anybody is left to give it.

use super::told::{Told, list};
use super::words::{value, words};
use crate::tape::{Act, Got, Lane, ObjectId, ObjectKind, Place, Sent, State, Step, Value, Wake};

/// How many of the last steps show what a loop consists of: the checker gives up a loop after so many at the least.
pub(super) const LOOP: usize = 60;

/// How many of the last steps of each other thread are shown: they say why the loop does not end.
const OTHERS: usize = 3;

/// The closing sentences of a loop without end.
pub(super) fn endless(told: &Told<'_>, lane: Lane, at: Option<Place>) -> String {
    show_the_others(told, lane);
    let round = Round::of(told, lane);
    let at = at.map_or_else(String::new, |place| told.at(place));
    let head = format!("{} goes round in a loop{at} without end", told.thread(lane));
    let exchange = round.exchange().unwrap_or_default();
    if let Some(in_vain) = round.in_vain() {
        return format!("{head}: {in_vain}{exchange}");
    }
    if let Some(gone) = round.gone() {
        return format!("{head}: {gone}");
    }
    let how = match round.pause() {
        Some(pause) => {
            format!(": after each {pause} it asks again whether it may go on. That is polling.")
        }
        None if round.sleeps() => ".".to_owned(),
        None => " and without ever waiting.".to_owned(),
    };
    let only_atomics = told.failed.tape.objects.iter().all(is_atomic);
    let advice = if only_atomics && round.steps.iter().any(|step| looks(step).is_some()) {
        "" // it may have nothing to sleep on
    } else {
        " A thread that has nothing to do must sleep until it is woken: by a condition variable, a \
         channel, `park`."
    };
    format!("{head}{how}{exchange}{advice}")
}

/// Has the picture show what the other threads did last.
fn show_the_others(told: &Told<'_>, lane: Lane) {
    let steps = &told.failed.tape.steps;
    let mut cited = told.cited.borrow_mut();
    for other in (0..told.failed.tape.threads.len()).filter(|other| *other != lane) {
        let theirs = (0..steps.len()).rev();
        cited.extend(
            theirs
                .filter(|index| steps[*index].lane == other)
                .take(OTHERS),
        );
    }
}

fn is_atomic(object: &crate::tape::Object) -> bool {
    object.kind == ObjectKind::Atomic
}

/// What a thread did last, again and again.
struct Round<'a, 't> {
    told: &'a Told<'t>,
    lane: Lane,
    /// Its steps among the last on the tape. What came long before may have been no part of the loop.
    steps: Vec<&'t Step>,
}

impl<'a, 't> Round<'a, 't> {
    fn of(told: &'a Told<'t>, lane: Lane) -> Self {
        let steps = &told.failed.tape.steps;
        let recent = &steps[steps.len().saturating_sub(LOOP)..];
        Round {
            told,
            lane,
            steps: recent.iter().filter(|step| step.lane == lane).collect(),
        }
    }

    /// It looks at an atomic that it does not change itself, and all others have ended or wait for a thread to end.
    fn in_vain(&self) -> Option<String> {
        let told = self.told;
        let (object, seen) = self.steps.iter().rev().find_map(|step| looks(step))?;
        if self.steps.iter().any(|step| changes(step, object)) {
            return None;
        }
        let threads = told.failed.tape.threads.iter().enumerate();
        let others = threads.filter(|(lane, _)| *lane != self.lane);
        let who: Option<Vec<String>> = others
            .map(|(lane, thread)| match &thread.state {
                State::Ended | State::Panicked(_) => {
                    let last = told.last_step_of(lane)?;
                    Some(format!(
                        "{} ended at {}",
                        told.thread(lane),
                        told.step(last)
                    ))
                }
                State::Sleeping(step) if step.act == Act::JoinSleeps { child: self.lane } => Some(
                    format!("{} waits for this thread to end", told.thread(lane)),
                ),
                _ => None,
            })
            .collect();
        let who = list(&who?, "and");
        let who = if who.is_empty() {
            who
        } else {
            format!(" ({who})")
        };
        let steps = &told.failed.tape.steps;
        let last = steps.iter().rposition(|step| changes(step, object));
        let last = last.map_or_else(String::new, |index| {
            let by = steps[index].lane;
            let itself = if by == self.lane { " itself" } else { "" };
            let words = words(&steps[index], told).line();
            format!(
                " The last to change it was {}{itself}, at {}: `{words}`.",
                told.thread(by),
                told.step(index)
            )
        });
        Some(format!(
            "{} is {} at each look, and nobody is left to change it{who}.{last}",
            told.object(object),
            value(seen)
        ))
    }

    /// An exchange that expects the same each time, and finds the same other value.
    fn exchange(&self) -> Option<String> {
        let failed = |step: &&Step| match &step.act {
            Act::ExchangeFailed {
                expected,
                found,
                spurious: false,
                ..
            } if expected != found => Some((expected.clone(), found.clone())),
            _ => None,
        };
        let mut last = self.steps.iter().rev().filter_map(failed);
        let (expected, found) = last.next()?;
        (last.next()? == (expected.clone(), found.clone())).then(|| {
            format!(
                " Its exchange expects {} and finds {} each time.",
                value(&expected),
                value(&found)
            )
        })
    }

    /// The other side of a channel is gone, which it is told again and again.
    fn gone(&self) -> Option<String> {
        let is_told = |step: &&&Step| {
            matches!(
                step.act,
                Act::Send {
                    sent: Sent::Disconnected,
                    ..
                } | Act::TrySend {
                    sent: Sent::Disconnected,
                    ..
                } | Act::Recv {
                    got: Got::Disconnected
                } | Act::TryRecv {
                    got: Got::Disconnected
                }
            )
        };
        let step = self.again(is_told)?;
        Some(format!(
            "`{}`{} tells it that the other side of the channel is gone, and it goes on.",
            words(step, self.told).line(),
            self.told.at_step(step)
        ))
    }

    /// The pause that it makes each time, if it makes one: `sleep 5ms` (line 14). It is a sleep, a wait that ran out of its
    /// time, or a `yield`.
    fn pause(&self) -> Option<String> {
        let is_pause = |step: &&&Step| {
            matches!(
                step.act,
                Act::Sleep { .. }
                    | Act::Yield
                    | Act::Woken {
                        why: Wake::TimedOut
                    }
                    | Act::Unparked {
                        why: Wake::TimedOut
                    }
                    | Act::Send {
                        sent: Sent::TimedOut,
                        ..
                    }
                    | Act::Recv { got: Got::TimedOut }
                    | Act::SelectDefault { timed_out: true }
            )
        };
        let last = self.again(is_pause)?;
        let words = words(last, self.told).line();
        Some(format!("`{words}`{}", self.told.at_step(last)))
    }

    /// The last step of this kind, if there is more than one at that line.
    fn again(&self, is: impl Fn(&&&Step) -> bool) -> Option<&'t Step> {
        let last = self.steps.iter().rev().find(&is)?;
        let all = self.steps.iter().filter(&is);
        (all.filter(|step| step.at == last.at).count() > 1).then_some(*last)
    }

    /// Whether it has slept meanwhile.
    fn sleeps(&self) -> bool {
        let sleeps = |step: &&Step| words(step, self.told).sleeps;
        self.steps.iter().any(sleeps)
    }
}

/// What an access to an atomic saw that changed nothing.
fn looks(step: &Step) -> Option<(ObjectId, &Value)> {
    let seen = match &step.act {
        Act::Load { value, .. } => value,
        Act::ExchangeFailed { found, .. } => found,
        Act::Update { old, new, .. } if old == new => old,
        _ => return None,
    };
    Some((step.object?, seen))
}

/// Whether a step changed this atomic.
fn changes(step: &Step, object: ObjectId) -> bool {
    let changed = match &step.act {
        Act::Store { .. } => true,
        Act::Update { old, new, .. } => old != new,
        _ => false,
    };
    changed && step.object == Some(object)
}
