//! Finds what an exercise names past the checker.
//!
//! A file is compiled into two worlds by what its parent module hands on (`use super::sync::Mutex`). Where it names std
//! or crossbeam itself, its locks and threads are real ones in the model, too: nothing that happens there is seen, or
//! it blocks for real. So the source is read before a model runs. Types that are the same in both worlds may be named:
//! `Arc`, `Duration`, `Ordering`, the errors. `thread_local!` may not: all simulated threads share one thread of the
//! system, and so its locals.

use super::find;
use super::lexer::{code, is_word};
use std::fs;
use std::path::Path;

/// The first thing in a file that is named past the checker: its line (from 1) and its path, as in `std::sync::Mutex`.
///
/// The file is looked for as [`find`] does. One that can't be read names nothing.
pub(crate) fn direct_import(file: &Path) -> Option<(u32, String)> {
    named_directly(&fs::read_to_string(find(file)?).ok()?)
}

/// The first thing in a source that is named past the checker.
fn named_directly(source: &str) -> Option<(u32, String)> {
    let tokens = tokens(source);
    let mut in_use = false;
    for (at, token) in tokens.iter().enumerate() {
        match &token.kind {
            Kind::Name(name) if name == "thread_local" && is_mark(&tokens, at + 1, '!') => {
                return Some((token.line, THREAD_LOCAL.to_owned()));
            }
            Kind::Name(name) if name == "use" => in_use = true,
            Kind::Mark(';') => in_use = false,
            Kind::Name(root) if is_root(root) && starts_path(&tokens, at) => {
                let mut leaves = Vec::new();
                collect(&tokens, at, &mut Vec::new(), &mut leaves);
                let declared = at >= 2 && tokens[at - 1].is("crate") && tokens[at - 2].is("extern");
                let refused = |path: &Vec<&str>| {
                    is_refused(path) || path.len() == 1 && root != "crate" && (in_use || declared)
                };
                if let Some((line, path)) = leaves.into_iter().find(|(_, path)| refused(path)) {
                    return Some(match path.last() {
                        Some(&"thread_local") => (line, THREAD_LOCAL.to_owned()),
                        _ => (line, path.join("::")),
                    });
                }
            }
            _ => {}
        }
    }
    None
}

/// What is reported for a thread-local, however it is written.
pub(crate) const THREAD_LOCAL: &str = "thread_local!";

/// Types of `std::sync` that are the same in both worlds.
const SYNC: [&str; 6] = [
    "Arc",
    "Weak",
    "PoisonError",
    "LockResult",
    "TryLockError",
    "TryLockResult",
];

/// Whether a path that is named, from its root on, leads past the checker.
fn is_refused(path: &[&str]) -> bool {
    match path {
        ["std" | "core", "*"] => true,
        ["std" | "core", "sync", name, ..] if SYNC.contains(name) => false,
        ["std" | "core", "sync", "atomic", "Ordering", ..] => false,
        ["std", "sync", "mpsc", name, ..] if name.ends_with("Error") => false,
        ["std", "thread", "Result", ..] => false,
        ["std", "thread_local", ..] => true,
        ["std" | "core", "time", "Duration", ..] => false,
        ["std" | "core", "sync" | "thread" | "time", ..] => true,
        // What a steal returns is the same type in both worlds.
        ["crossbeam", "deque", "Steal", ..] | ["crossbeam_deque", "Steal", ..] => false,
        // The root of the lesson has std in its modules of these names, and the exercises of the real world.
        [
            "crate",
            "sync" | "thread" | "time" | "channel" | "deque" | "parking_lot" | "exercises",
            ..,
        ] => true,
        ["std" | "core" | "crate", ..] => false,
        [.., name] => path.len() > 1 && !name.ends_with("Error"),
        [] => false,
    }
}

/// Whether a path that begins with this name may lead past the checker.
fn is_root(name: &str) -> bool {
    let crates = ["crossbeam", "tokio", "parking_lot"];
    let is_one = |root: &str| {
        name.strip_prefix(root)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    };
    ["std", "core", "crate"].contains(&name) || crates.into_iter().any(is_one)
}

/// Words after which a `::` begins a path.
const KEYWORDS: [&str; 14] = [
    "use", "return", "in", "as", "mut", "move", "else", "match", "if", "while", "dyn", "impl",
    "where", "for",
];

/// Whether the name at `at` begins a path: it is no field, and no part of a longer path.
fn starts_path(tokens: &[Token], at: usize) -> bool {
    let before = |n: usize| at.checked_sub(n).map(|i| &tokens[i].kind);
    match before(1) {
        Some(Kind::Mark('.')) => false,
        Some(Kind::Colons) => match before(2) {
            Some(Kind::Name(name)) => KEYWORDS.contains(&name.as_str()),
            Some(Kind::Mark(mark)) => *mark != '>',
            _ => true,
        },
        _ => true,
    }
}

/// Whether the token at `at` is this mark.
fn is_mark(tokens: &[Token], at: usize, mark: char) -> bool {
    tokens
        .get(at)
        .is_some_and(|token| matches!(token.kind, Kind::Mark(it) if it == mark))
}

/// Collects the paths named from `at` on, each with the line of its last part: a group `a::{b, c::d}` has several.
/// Returns the token after them.
fn collect<'t>(
    tokens: &'t [Token],
    at: usize,
    path: &mut Vec<&'t str>,
    leaves: &mut Vec<(u32, Vec<&'t str>)>,
) -> usize {
    let kind = |i: usize| tokens.get(i).map(|token| &token.kind);
    let leaf = |path: &[&'t str], at: usize| (tokens[at].line, path.to_vec());
    let Some(Kind::Name(name)) = kind(at) else {
        return at + 1;
    };
    path.push(name);
    let mut next = at + 1;
    match (kind(at + 1), kind(at + 2)) {
        (Some(Kind::Colons), Some(Kind::Name(_))) => next = collect(tokens, at + 2, path, leaves),
        (Some(Kind::Colons), Some(Kind::Mark('*'))) => {
            path.push("*");
            leaves.push(leaf(path, at + 2));
            path.pop();
            next = at + 3;
        }
        (Some(Kind::Colons), Some(Kind::Mark('{'))) => {
            next = at + 3;
            while let Some(inner) = kind(next) {
                match inner {
                    Kind::Mark('}') => {
                        next += 1;
                        break;
                    }
                    Kind::Mark('*') => {
                        path.push("*");
                        leaves.push(leaf(path, next));
                        path.pop();
                        next += 1;
                    }
                    Kind::Mark(';') => break,
                    _ => next = collect(tokens, next, path, leaves),
                }
            }
        }
        _ if *name == "self" => leaves.push(leaf(&path[..path.len() - 1], at)),
        _ => leaves.push(leaf(path, at)),
    }
    path.pop();
    next
}

/// A token of the code, and its line from 1.
struct Token {
    kind: Kind,
    line: u32,
}

/// What a token is, as far as paths are concerned.
enum Kind {
    /// A name, a keyword, a number.
    Name(String),
    /// `::`
    Colons,
    /// Any other character.
    Mark(char),
}

impl Token {
    /// Whether this is that word.
    fn is(&self, word: &str) -> bool {
        matches!(&self.kind, Kind::Name(name) if name == word)
    }
}

/// The tokens of a source.
fn tokens(source: &str) -> Vec<Token> {
    let text = code(source);
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < text.len() {
        let c = text[at];
        let begin = at;
        at += 1;
        let kind = if is_word(c) {
            at = (at..text.len())
                .find(|&i| !is_word(text[i]))
                .unwrap_or(text.len());
            let name: String = text[begin..at].iter().collect();
            if name == "r" && text.get(at) == Some(&'#') {
                at += 1; // a raw name: `r#std` is `std`
                continue;
            }
            Kind::Name(name)
        } else if c == ':' && text.get(at) == Some(&':') {
            at += 1;
            Kind::Colons
        } else {
            line += u32::from(c == '\n');
            if c.is_whitespace() {
                continue;
            }
            Kind::Mark(c)
        };
        tokens.push(Token { kind, line });
    }
    tokens
}

#[cfg(test)]
mod tests;
