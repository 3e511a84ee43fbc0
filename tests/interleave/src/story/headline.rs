//! The headline: the verdict in a word or two, and how simple the failing interleaving is.

use super::told::{Told, count, thousands};
use crate::tape::{Perturbed, Why};

/// The verdict in a word or two, for programs; `Failure::kind` has the same.
pub(crate) fn verdict(why: &Why) -> &'static str {
    match why {
        Why::Deadlock => "deadlock",
        Why::LeftBehind { .. } => "left behind",
        Why::Panic { .. } => "panic",
        Why::DoublePanic { .. } => "double panic",
        Why::EndlessLoop { .. } => "endless loop",
        Why::TooManyThreads { .. } => "too many threads",
        Why::TooManyAlive { .. } => "too many alive",
        Why::TooManySteps { .. } => "too many steps",
        Why::TooManyInterleavings { .. } => "too many interleavings",
        Why::StackOverflow { .. } => "stack overflow",
        Why::NotDeterministic { .. } => "not deterministic",
        Why::Outlived { .. } => "outlived",
        Why::Imported { .. } => "imported",
        Why::Stuck { .. } => "stuck",
        Why::Loom { .. } => "loom",
    }
}

/// The headline: `deadlock, in the simplest failing interleaving: 14 steps, 2 preemptions`.
pub(super) fn headline(told: &Told<'_>) -> String {
    let failed = told.failed;
    let what = match &failed.why {
        Why::Deadlock => "deadlock".to_owned(),
        Why::LeftBehind { lanes } if lanes.len() > 1 => {
            format!("{} threads left behind", lanes.len())
        }
        Why::LeftBehind { .. } => "a thread left behind".to_owned(),
        Why::Panic { message, .. } if is_todo(message) => return "not yet implemented".to_owned(),
        Why::Panic { message, .. } if is_assertion(message) => "assertion failed".to_owned(),
        Why::Panic { .. } => "panic".to_owned(),
        Why::DoublePanic { .. } => "double panic".to_owned(),
        Why::EndlessLoop { .. } => "endless loop".to_owned(),
        Why::TooManyThreads { .. } => "too many threads".to_owned(),
        Why::TooManyAlive { .. } => "too many threads at once".to_owned(),
        Why::TooManySteps { .. } => "too many steps".to_owned(),
        Why::TooManyInterleavings { limit } => {
            let tried = thousands(*limit);
            return format!(
                "more interleavings than are allowed: {tried} tried, none of them failed"
            );
        }
        Why::StackOverflow { .. } => "stack overflow".to_owned(),
        Why::NotDeterministic { .. } => {
            return "the same schedule led to different steps".to_owned();
        }
        Why::Outlived { .. } => return "an object outlived its execution".to_owned(),
        Why::Imported { path, .. } => return format!("`{path}` is named past the checker"),
        Why::Stuck { .. } => "stuck".to_owned(),
        Why::Loom { .. } => "refused by loom".to_owned(),
    };
    let steps = count(failed.tape.steps.len(), "step");
    let interleaving = match failed.preemptions {
        Some(preemptions) => {
            format!(
                "in the simplest failing interleaving: {steps}, {}",
                count(preemptions, "preemption")
            )
        }
        None => format!(
            "in interleaving {}: {steps}",
            thousands(failed.interleaving)
        ),
    };
    let perturbed = match failed.perturbed {
        Some(Perturbed::SpuriousWake) => ", 1 spurious wake-up",
        Some(Perturbed::OtherWaiter) => ", another waiter notified",
        Some(Perturbed::WeakFailure) => ", 1 weak exchange failed",
        Some(Perturbed::StealRetry) => ", 1 steal to be tried again",
        None => "",
    };
    format!("{what}, {interleaving}{perturbed}")
}

/// Whether the steps have something to say about the verdict.
pub(super) fn has_picture(told: &Told<'_>) -> bool {
    let says_nothing = match &told.failed.why {
        Why::Panic { message, .. } => is_todo(message),
        Why::TooManyInterleavings { .. } | Why::Imported { .. } => true,
        _ => false,
    };
    !says_nothing && !told.failed.tape.steps.is_empty()
}

/// Whether a message is that of a failed `assert!`.
pub(super) fn is_assertion(message: &str) -> bool {
    message.starts_with("assertion ")
}

/// Whether a message is that of a `todo!`, in a thread or in one that was joined.
pub(super) fn is_todo(message: &str) -> bool {
    message.starts_with("not yet implemented")
}
