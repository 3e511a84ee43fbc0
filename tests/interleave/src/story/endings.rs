//! The closing sentences: what went wrong, in the words of the field.

use super::asserts::{self, sequential};
use super::told::Told;
use super::{deques, limits, waits};
use crate::tape::{Act, Loot, Perturbed, Wake, Why};

/// The closing sentences, each a paragraph of its own. Names stand between backticks.
pub(super) fn sentences(told: &Told<'_>) -> Vec<String> {
    let mut sentences = match &told.failed.why {
        Why::Deadlock => waits::deadlock(told),
        Why::LeftBehind { lanes } => waits::left_behind(told, lanes),
        Why::Panic { message, at } => asserts::panic(told, message, at.as_ref()),
        Why::DoublePanic { lane, message } => asserts::double_panic(told, *lane, message),
        _ => limits::sentences(told),
    };
    let ended = matches!(
        told.failed.why,
        Why::Deadlock | Why::LeftBehind { .. } | Why::Panic { .. }
    );
    if ended {
        sentences.extend(deques::left(told));
    }
    sentences.extend(perturbed(told));
    sentences.extend(weakened(told));
    sentences
}

/// What the checker did that std allows and that seldom happens, if it did it here.
fn perturbed(told: &Told<'_>) -> Option<String> {
    let find =
        |is: &dyn Fn(&Act) -> bool| told.failed.tape.steps.iter().position(|step| is(&step.act));
    match told.failed.perturbed? {
        Perturbed::SpuriousWake => {
            let woken = |act: &Act| {
                matches!(
                    act,
                    Act::Woken {
                        why: Wake::Spurious
                    }
                )
            };
            let unparked = |act: &Act| {
                matches!(
                    act,
                    Act::Unparked {
                        why: Wake::Spurious
                    }
                )
            };
            if let Some(index) = find(&woken) {
                return Some(format!(
                    "The wait that ended at {} did so for no reason. std allows that, so whoever \
                     wakes must look at the condition again: `while`, not `if` (or `wait_while`).",
                    told.step(index)
                ));
            }
            find(&unparked).map(|index| {
                format!(
                    "The `park` that ended at {} did so for no reason. std allows that, so whoever \
                     wakes must look again whether there is something to do: `park` belongs in a \
                     loop.",
                    told.step(index)
                )
            })
        }
        Perturbed::OtherWaiter => {
            let notify = |act: &Act| matches!(act, Act::NotifyOne { woke: Some(_) });
            find(&notify).map(|_| {
                "Here a `notify_one` did not wake the thread that had waited longest. std promises \
                 no order: it may wake any of them."
                    .to_owned()
            })
        }
        Perturbed::StealRetry => {
            let retried = |act: &Act| {
                matches!(
                    act,
                    Act::Steal {
                        got: Loot::Retry,
                        ..
                    }
                )
            };
            find(&retried).map(|index| {
                let steps = &told.failed.tape.steps;
                let who = told.thread(steps[index].lane);
                format!(
                    "The steal of {} returned `Retry`, although there was something in {}. That is no \
                     `Empty`: {who} got nothing this time, and has to try again before it knows.",
                    told.step(index),
                    told.object_of(&steps[index])
                )
            })
        }
        Perturbed::WeakFailure => {
            let failed = |act: &Act| matches!(act, Act::ExchangeFailed { spurious: true, .. });
            find(&failed).map(|index| {
                format!(
                    "The exchange of {} failed although the value was the expected one. A weak \
                     compare-exchange may do that: it belongs in a loop.",
                    told.step(index)
                )
            })
        }
    }
}

/// Atomics whose `SeqCst` did not count fully, where the failure may hang on that: a load of one of them was stale, and the
/// steps fit no order in which none is.
fn weakened(told: &Told<'_>) -> Option<String> {
    let tape = &told.failed.tape;
    let objects = &tape.objects;
    let mut stale = tape.steps.iter().filter(|step| {
        let object = step.object.and_then(|id| objects.get(id));
        let weakened = object.is_some_and(|object| told.failed.weakened.contains(&object.made));
        weakened && sequential::is_stale(&step.act)
    });
    let until = matches!(told.failed.why, Why::Panic { .. }).then_some(0);
    if stale.next().is_none() || sequential::fits(tape, tape.steps.len(), until) == Some(true) {
        return None;
    }
    let mut names: Vec<String> = Vec::new();
    for place in &told.failed.weakened {
        let name = match objects.iter().position(|object| object.made == *place) {
            Some(id) => told.object(id),
            None => told.line(place).map_or_else(
                || "an atomic".to_owned(),
                |line| format!("the atomic of {line}"),
            ),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return None;
    }
    let (is, its) = if names.len() == 1 {
        ("is", "its")
    } else {
        ("are", "their")
    };
    Some(format!(
        "{} {is} used with `SeqCst` and with weaker orderings: {its} `SeqCst` counts as `AcqRel` \
         in this model, and the failure may be due to that.",
        super::told::list(&names, "and")
    ))
}
