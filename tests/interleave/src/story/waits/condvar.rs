//! Why a thread that waits on a condition variable is not woken.

use super::super::told::Told;
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
        let lost = format!(
            "lost wake-up: {} notified {of} at {}{}, when nobody waited on it; {who} began to wait \
             at {}{at}, and nobody is left to notify it.",
            told.thread(notice.lane),
            told.step(notice.index),
            told.at(told.failed.tape.steps[notice.index].at),
            told.step(slept)
        );
        return match how_it_was_lost(told, lane, step, notice.index) {
            Some(how) => format!("{lost} {how}"),
            None => lost,
        };
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

/// How the notification of step `notice` could come between the sleeper's look at its condition and its wait: it had let
/// go of the mutex, or the other did not take it.
fn how_it_was_lost(told: &Told<'_>, lane: Lane, step: &Step, notice: usize) -> Option<String> {
    let Act::Wait { mutex, .. } = step.act else {
        return None;
    };
    let (who, mutex_is) = (told.thread(lane), told.object(mutex));
    let steps = &told.failed.tape.steps[..notice];
    let is_mutex = |other: &Step| other.lane == lane && other.object == Some(mutex);
    let locked =
        |(_, other): &(usize, &Step)| is_mutex(other) && matches!(other.act, Act::Lock { .. });
    let (look, _) = steps.iter().enumerate().rev().find(locked)?;
    let let_go =
        |(_, other): &(usize, &Step)| is_mutex(other) && matches!(other.act, Act::Unlock { .. });
    Some(match steps.iter().enumerate().skip(look).find(let_go) {
        Some((let_go, _)) => format!(
            "{who} had locked {mutex_is} before that, and let go of it ({}): look at the condition \
             and wait under the same lock.",
            told.steps(&[look, let_go])
        ),
        None => format!(
            "At that moment {who} held {mutex_is}, since {}: what it waits for must change under \
             that lock, or the change falls between its look and its wait.",
            told.step(look)
        ),
    })
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
