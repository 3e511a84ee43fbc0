//! What stopped a model that is neither a deadlock nor a panic: limits, and misuse of the checker.

use super::asserts;
use super::loops;
use super::told::{Told, count, thousands};
use super::words::{one_line, words};
use crate::tape::{Act, Lane, Step, Why};

/// The closing sentences of a limit or a misuse.
pub(super) fn sentences(told: &Told<'_>) -> Vec<String> {
    let sentence = match &told.failed.why {
        Why::EndlessLoop { lane, at } => loops::endless(told, *lane, *at),
        Why::TooManyThreads { limit } => format!(
            "A model may have {} in all, its main thread included{}. A smaller one finds the same \
             mistakes: two or three threads, two or three jobs.",
            count(*limit, "thread"),
            last_spawn(told)
        ),
        Why::TooManyAlive { limit } => format!(
            "This check allows {} at once, its main thread included{}. Start as many as are asked \
             for, and let them share the work.",
            count(*limit, "thread"),
            last_spawn(told)
        ),
        Why::TooManySteps { limit } => format!(
            "One execution took more than {}: either a loop in it does not end, or the model is too large. {}",
            count(*limit, "step"),
            busiest(told)
        ),
        Why::TooManyInterleavings { limit } => {
            let most = thousands(*limit);
            format!(
                "The model has more than the {most} that are allowed, so it is neither accepted nor refuted. Make it smaller \
                 (fewer threads, fewer jobs), or bound it: `check_up_to(2, …)` tries every \
                 interleaving with at most 2 preemptions."
            )
        }
        Why::StackOverflow { lane, bytes } => format!(
            "{} ran out of its stack of {} KiB: a simulated thread has a small one. What takes \
             much of it: recursion without an end, large arrays, `println!`.",
            told.thread(*lane),
            bytes / 1024
        ),
        Why::NotDeterministic { before, now } => format!(
            "The same schedule led to different steps: {}, and now {}. A model must do the same \
             whenever it is scheduled the same. What usually differs: the order of a `HashMap` or \
             `HashSet`, the clock, random numbers, a `static` that keeps something. For maps and \
             sets of a fixed order there is `interleave::collections`.",
            did(told, "before", before.as_ref()),
            did(told, "", now.as_ref())
        ),
        Why::Outlived { at } => format!(
            "An object of an earlier execution was used again{}. Something kept it: a `static`, a \
             thread-local, a variable outside the model. A model runs many times, and each time it \
             must make its own.",
            told.at(at)
        ),
        Why::Imported { file, line, path } => {
            imported(told, &crate::sources::shown(file), *line, path)
        }
        Why::Stuck { waited } => format!(
            "No step was taken for {waited:?}. Either something blocks for real, where the checker \
             can't see it (a lock or channel of std's, a sleep, a socket), or a loop goes round \
             without a single step.{}",
            last_seen(told)
        ),
        Why::Loom { message } => format!(
            "loom, on which the checker runs, refused the model: {}",
            one_line(message)
        ),
        Why::Deadlock | Why::LeftBehind { .. } | Why::Panic { .. } | Why::DoublePanic { .. } => {
            return Vec::new();
        }
    };
    let poison = match &told.failed.why {
        Why::EndlessLoop { lane, .. } => asserts::poisoned_in_loop(told, *lane, loops::LOOP),
        _ => None,
    };
    poison.into_iter().chain([sentence]).collect()
}

/// Who spawned last, and where.
fn last_spawn(told: &Told<'_>) -> String {
    let steps = &told.failed.tape.steps;
    let last = steps
        .iter()
        .rposition(|step| matches!(step.act, Act::Spawn { .. }));
    last.map_or_else(String::new, |index| {
        format!(
            "; {} spawned last at {}{}",
            told.thread(steps[index].lane),
            told.step(index),
            told.at(steps[index].at)
        )
    })
}

/// Which thread took most of the last steps, if one did.
fn busiest(told: &Told<'_>) -> String {
    let steps = &told.failed.tape.steps;
    let last = &steps[steps.len().saturating_sub(100)..];
    let mut most: Option<(Lane, usize)> = None;
    for lane in 0..told.failed.tape.threads.len() {
        let taken = last.iter().filter(|step| step.lane == lane).count();
        if most.is_none_or(|(_, best)| taken > best) {
            most = Some((lane, taken));
        }
    }
    match most {
        Some((lane, taken)) if !last.is_empty() => {
            format!(
                "Of the last {}, {} took {taken}.",
                count(last.len(), "step"),
                told.thread(lane)
            )
        }
        _ => String::new(),
    }
}

/// What a thread did at a point of the schedule.
fn did(told: &Told<'_>, when: &str, step: Option<&Step>) -> String {
    let when = if when.is_empty() {
        String::new()
    } else {
        format!("{when}, ")
    };
    match step {
        Some(step) => {
            format!(
                "{when}{} did `{}`{}",
                told.thread(step.lane),
                words(step, told).line(),
                told.at_step(step)
            )
        }
        None => format!("{when}nobody did anything more"),
    }
}

/// The step that was taken last.
fn last_seen(told: &Told<'_>) -> String {
    let steps = &told.failed.tape.steps;
    let Some(last) = steps.last() else {
        return String::new();
    };
    format!(
        " The last step was {}, `{}` by {}{}.",
        told.step(steps.len() - 1),
        words(last, told).line(),
        told.thread(last.lane),
        told.at_step(last)
    )
}

/// What to write instead of a path that leads past the checker.
fn imported(told: &Told<'_>, file: &str, line: u32, path: &str) -> String {
    let at = told.line_of(file, line).replace("line", "Line");
    if path == crate::sources::THREAD_LOCAL {
        return format!(
            "{at} names `{path}`. In a model all threads run on one thread of the system, one at a \
             time, and so they would share its thread-locals. Give each thread a value of its own: \
             move it into the closure that is spawned, or pass it on as an argument."
        );
    }
    let parts: Vec<&str> = path.split("::").collect();
    let instead = match parts.as_slice() {
        ["std" | "core" | "crate", "exercises", rest @ ..] => {
            format!("use super::{};", rest.join("::"))
        }
        ["std" | "core" | "crate", rest @ ..] if !rest.is_empty() && rest != ["*"] => {
            format!("use super::{};", rest.join("::"))
        }
        ["crossbeam", "channel", rest @ ..] | ["crossbeam_channel", rest @ ..]
            if !rest.is_empty() =>
        {
            format!("use super::channel::{};", rest.join("::"))
        }
        ["crossbeam", "deque", rest @ ..] | ["crossbeam_deque", rest @ ..] if !rest.is_empty() => {
            format!("use super::deque::{};", rest.join("::"))
        }
        ["crossbeam", "deque"] | ["crossbeam_deque"] => "use super::deque;".to_owned(),
        ["parking_lot", rest @ ..] if !rest.is_empty() && rest != ["*"] => {
            format!("use super::parking_lot::{};", rest.join("::"))
        }
        ["crossbeam", "channel"] | ["crossbeam_channel"] => "use super::channel;".to_owned(),
        _ => "use super::sync::…;".to_owned(),
    };
    format!(
        "{at} names `{path}`, and the checker sees nothing of what happens there. Write `{instead}` \
         instead: the parent module hands on std's, or the checker's, as the case may be."
    )
}
