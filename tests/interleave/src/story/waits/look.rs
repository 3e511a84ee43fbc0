//! Reads from code when a thread that waits on a condition variable looked at its condition: the tape shows the locks, but
//! not what was read under them.

use super::super::library;
use super::super::told::Told;
use crate::sources::is_word;
use crate::tape::Place;

#[cfg(test)]
mod tests;

/// When a waiter looked at its condition, as far as the source shows it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Look {
    /// Under the lock that its wait gives up.
    Under,
    /// Before it took that lock: it waits at once.
    Before,
    Unknown,
}

/// When the waiter at `wait` looked at its condition, who took the lock at `lock`.
pub(super) fn looks(told: &Told<'_>, lock: Place, wait: Place) -> Look {
    let offset = |place: Place| {
        let (file, line) = library::shown(place)?;
        let source = told.library.source(&file)?;
        let offset = source.offset(line, place.column())?;
        Some((file, source, offset))
    };
    let Some((file, source, wait)) = offset(wait) else {
        return Look::Unknown;
    };
    let lock = offset(lock).filter(|(other, ..)| *other == file);
    of_code(&source.code, lock.map(|(.., at)| at), wait)
}

/// The same of code, in which the two calls stand at `lock` (unless that is in another file) and at `wait`.
fn of_code(code: &[char], lock: Option<usize>, wait: usize) -> Look {
    let text = |from: usize, to: usize| code[from..to].iter().collect::<String>();
    let called = |at: usize| text(at, code.len().min(at + 32));
    let waits = called(wait);
    if waits.starts_with("wait_while") || waits.starts_with("wait_timeout_while") {
        return Look::Under;
    }
    let locks = |lock: &usize| {
        let name = called(*lock);
        name.starts_with("lock") || name.starts_with("try_lock")
    };
    let Some(lock) = lock.filter(locks).filter(|_| waits.starts_with("wait")) else {
        return Look::Unknown;
    };
    if wait < lock {
        // `wait(….lock())`
        let between = text(wait, lock);
        let within = between.matches('(').count() > between.matches(')').count();
        return if within && !between.contains([';', '{', '}', '|']) {
            Look::Before
        } else {
            Look::Unknown
        };
    }

    let between = text(lock, wait);
    let has = |word: &&str| words(&between).contains(word);
    if has(&"fn") {
        return Look::Unknown;
    }
    let branches = ["if", "while", "match"];
    let others = ["loop", "for", "else", "assert", "assert_eq", "assert_ne"];
    let decides =
        branches.iter().chain(&others).any(has) || between.contains("&&") || between.contains("||");
    if !decides {
        return Look::Before;
    }

    // `let mut queue = ….lock()`, and then `while queue.is_empty() {`.
    let begin = code[..lock]
        .iter()
        .rposition(|c| matches!(c, ';' | '{' | '}'));
    let statement = text(begin.map_or(0, |begin| begin + 1), lock);
    let (["let", "mut", guard, ..] | ["let", guard, ..]) = words(&statement)[..] else {
        return Look::Unknown;
    };
    let names_it = |branch: &&str| {
        between.match_indices(*branch).any(|(at, _)| {
            let head = between[at..].split('{').next().unwrap_or_default();
            let head = words(head);
            !between[..at].ends_with(is_word) && head[0] == *branch && head.contains(&guard)
        })
    };
    if branches.iter().any(names_it) {
        Look::Under
    } else {
        Look::Unknown
    }
}

/// The words of a piece of code.
fn words(text: &str) -> Vec<&str> {
    let words = text.split(|c| !is_word(c));
    words.filter(|word| !word.is_empty()).collect()
}
