//! Why a thread that waits on a condition variable is not woken.

use super::super::told::Told;
use super::look::{Look, looks};
use crate::tape::{Act, Lane, Step, Wake};

/// A notification on the tape.
struct Notice {
    index: usize,
    lane: Lane,
    woke: Vec<Lane>,
}

/// Why this sleeper is not woken: its notification came too early, went to another, or never came.
pub(super) fn unwoken(told: &Told<'_>, lane: Lane, step: &Step) -> String {
    let who = told.thread(lane);
    let (of, at) = (told.object_of(step), told.at(step.at));
    let notices = notices(told, step);
    let Some(slept) = told.fell_asleep(lane, step) else {
        return format!("{who} waits on {of}{at}, and nobody is left to notify it.");
    };
    let woken = told.failed.tape.steps[..slept].iter().rposition(|other| {
        other.lane == lane && other.object == step.object && matches!(other.act, Act::Woken { .. })
    });

    if let Some(notice) = notices
        .iter()
        .rev()
        .find(|notice| notice.index > slept && !notice.woke.is_empty())
    {
        return format!(
            "{who} waits on {of}{at}, and nobody is left to notify it. {} did at {}{}, but that woke only {}.",
            told.thread(notice.lane),
            told.step(notice.index),
            told.at(told.failed.tape.steps[notice.index].at),
            told.threads(&notice.woke)
        );
    }
    // In vain, and since this thread last looked.
    let in_vain = |notice: &&Notice| {
        notice.index < slept
            && notice.lane != lane
            && notice.woke.is_empty()
            && woken.is_none_or(|woken| notice.index > woken)
    };
    if let Some(notice) = notices.iter().rev().find(in_vain) {
        return in_vain_because(told, lane, step, slept, notice);
    }
    if notices.is_empty() {
        return format!(
            "{who} waits on {of}{at}, which nobody has ever notified, and nobody is left to."
        );
    }
    match woken.map(|woken| (woken, &told.failed.tape.steps[woken].act)) {
        Some((
            woken,
            Act::Woken {
                why: Wake::Notified,
            },
        )) => format!(
            "{who} was woken at {}, and has waited on {of} again since {}{at}: nobody is left to notify it.",
            told.step(woken),
            told.step(slept)
        ),
        _ => format!(
            "{who} has waited on {of} since {}{at}, and nobody is left to notify it.",
            told.step(slept)
        ),
    }
}

/// That a notification came before the wait, and what the tape and the source show of the look at the condition: it was
/// out of date by then, or it came after the notification, which then was not lost.
fn in_vain_because(
    told: &Told<'_>,
    lane: Lane,
    step: &Step,
    slept: usize,
    notice: &Notice,
) -> String {
    let (who, of, at) = (told.thread(lane), told.object_of(step), told.at(step.at));
    let by = told.thread(notice.lane);
    let lost = |how: String| {
        format!(
            "lost wake-up: {by} notified {of} at {}{}, when nobody waited on it; {who} began to wait \
             at {}{at}, and nobody is left to notify it.{how}",
            told.step(notice.index),
            told.at(told.failed.tape.steps[notice.index].at),
            told.step(slept)
        )
    };
    let Act::Wait { mutex, .. } = step.act else {
        return lost(String::new());
    };
    let mutex_is = told.object(mutex);
    let steps = &told.failed.tape.steps[..slept];
    let takes = |index: &usize| {
        let other = &steps[*index];
        let took = matches!(other.act, Act::Lock { .. } | Act::TryLock { got: true, .. });
        other.lane == lane && other.object == Some(mutex) && took
    };
    // The lock that the wait gave up.
    let Some(taken) = (0..slept).rfind(takes) else {
        return lost(String::new());
    };
    if taken < notice.index {
        return lost(format!(
            " At that moment {who} held {mutex_is}, since {}: what it waits for must change under \
             that lock, or the change falls between its look and its wait.",
            told.step(taken)
        ));
    }
    let look = looks(told, steps[taken].at, step.at);
    // Not under the lock that the wait gave up: under the one before, if any.
    let earlier = (0..taken).rfind(takes);
    let after = match (look, earlier) {
        (Look::Before, None) => return lost(String::new()),
        (Look::Before, Some(earlier)) if earlier < notice.index => {
            let let_go = (earlier..notice.index).find(|index| {
                let other = &steps[*index];
                let unlocks = matches!(other.act, Act::Unlock { .. });
                other.lane == lane && other.object == Some(mutex) && unlocks
            });
            return lost(let_go.map_or_else(String::new, |let_go| {
                format!(
                    " {who} had locked {mutex_is} before that, and let go of it ({}): look at the \
                     condition and wait under the same lock.",
                    told.steps(&[earlier, let_go])
                )
            }));
        }
        (Look::Before, Some(earlier)) => earlier,
        (Look::Under | Look::Unknown, _) => taken,
    };
    // Whoever took the lock while it slept may have changed what it waits for.
    let since = (slept..told.failed.tape.steps.len()).find(|index| {
        let other = &told.failed.tape.steps[*index];
        let took = matches!(other.act, Act::Lock { .. } | Act::TryLock { got: true, .. });
        other.lane != lane && other.object == Some(mutex) && took
    });
    let how = match (look, since) {
        (Look::Under, None) => format!(
            "{} to look at its condition: what had changed under that lock by then was there to \
             be seen, so it is the condition that made it wait.",
            told.step(after)
        ),
        (Look::Under, Some(since)) => {
            return lost(format!(
                " {} took {mutex_is} after that, at {}: what it changed then, nobody has notified.",
                told.thread(told.failed.tape.steps[since].lane),
                told.step(since)
            ));
        }
        (Look::Before | Look::Unknown, _) => format!(
            "{}: a look under that lock shows what had changed under it by then, a look before it \
             may not.",
            told.step(after)
        ),
    };
    format!(
        "{who} has waited on {of} since {}{at}, and nobody is left to notify it. {by} did at \
         {}{}, before {who} took {mutex_is} at {how}",
        told.step(slept),
        told.step(notice.index),
        told.at(told.failed.tape.steps[notice.index].at),
    )
}

/// The notifications of the condition variable that this sleeper waits on.
fn notices(told: &Told<'_>, step: &Step) -> Vec<Notice> {
    let steps = told
        .failed
        .tape
        .steps
        .iter()
        .enumerate()
        .filter(|(_, other)| other.object == step.object);
    steps
        .filter_map(|(index, other)| {
            let woke = match &other.act {
                Act::NotifyOne { woke } => woke.iter().copied().collect(),
                Act::NotifyAll { woke } => woke.clone(),
                _ => return None,
            };
            Some(Notice {
                index,
                lane: other.lane,
                woke,
            })
        })
        .collect()
}
