//! Reads from code what a value was bound to: a variable, a field, a static.
//!
//! From the call that made the value it goes outwards: through the calls around it (`Arc::new(…)`) and the tuple or
//! array that it stands in, up to the statement or the field. The code is that of `sources::code`, without comments
//! and strings.

use crate::sources::is_word;
use crate::tape::ObjectKind;

/// What a value was bound to.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Called {
    /// A name.
    One(String),
    /// The two names of `let (tx, rx) = …`.
    Pair(String, String),
}

/// What the object made at `at` was bound to. Where one place makes several of its kind (`#[derive(Default)]`), this is
/// number `turn` of them, from 0.
pub(super) fn of_object(code: &[char], at: usize, kind: ObjectKind, turn: usize) -> Option<Called> {
    if let Some(fields) = derived(code, at, kind) {
        return Some(Called::One(fields.get(turn % fields.len().max(1))?.clone()));
    }
    let mut index = None;
    for level in levels(code, at) {
        let text = level.text.trim();
        if let Some(called) = bound(text, level.opener, index) {
            return Some(called);
        }
        let outside = level.before.trim_end();
        match level.opener? {
            // A tuple or an array, and not a call: which of its parts is it?
            '(' if !outside.ends_with(|c| is_word(c) || c == '>') => index = Some(level.commas),
            '(' if outside.ends_with("spawn") => return None,
            '{' if !outside.ends_with('=') => return None,
            _ => {}
        }
    }
    None
}

/// What the handle of the thread spawned at `at` was bound to, if it was bound directly.
pub(super) fn of_thread(code: &[char], at: usize) -> Option<String> {
    for level in levels(code, at) {
        let text = level.text.trim();
        if let Some(rest) = text.strip_prefix("let ") {
            let (pattern, value) = rest.split_once('=')?;
            let direct = value.trim().trim_end_matches('.').chars().all(is_word);
            return name_of(pattern).filter(|_| direct);
        }
        if !text.is_empty() || level.opener? != '{' || !level.before.trim_end().ends_with('=') {
            return None;
        }
    }
    None
}

/// One level of brackets around a place.
struct Level {
    /// From the last `,` or `;` of this level, or its opening bracket, up to the place (or the level within).
    text: String,
    /// How many commas of this level stand before.
    commas: usize,
    /// The bracket that opens this level.
    opener: Option<char>,
    /// What stands before that bracket, as far as the beginning of its statement.
    before: String,
}

/// The levels of brackets around a place, from the inside out.
fn levels(code: &[char], at: usize) -> impl Iterator<Item = Level> + '_ {
    let mut end = Some(at);
    std::iter::from_fn(move || {
        let here = end?;
        let (begin, commas, opener) = segment(code, here);
        end = opener;
        let before = opener.map(|i| code[segment(code, i).0..i].iter().collect());
        Some(Level {
            text: code[begin..here].iter().collect(),
            commas,
            opener: opener.map(|i| code[i]),
            before: before.unwrap_or_default(),
        })
    })
}

/// Looks back from `end`: where the segment begins that it ends, how many commas stand before it on this level, and where
/// the level opens.
fn segment(code: &[char], end: usize) -> (usize, usize, Option<usize>) {
    let (mut depth, mut angles, mut commas) = (0, 0, 0);
    let mut begin = None;
    for i in (0..end).rev() {
        match code[i] {
            '}' if depth == 0 && begin.is_none() && ends_statement(&code[i + 1..end]) => {
                begin = Some(i + 1);
                depth += 1;
            }
            ')' | ']' | '}' => depth += 1,
            '(' | '[' | '{' if depth == 0 => return (begin.unwrap_or(i + 1), commas, Some(i)),
            '(' | '[' | '{' => depth -= 1,
            '>' if depth == 0 && i > 0 && !matches!(code[i - 1], '-' | '=') => angles += 1,
            '<' if depth == 0 && angles > 0 => angles -= 1,
            ',' if depth == 0 && angles == 0 => {
                begin = begin.or(Some(i + 1));
                commas += 1;
            }
            ';' if depth == 0 => begin = begin.or(Some(i + 1)),
            _ => {}
        }
    }
    (begin.unwrap_or(0), commas, None)
}

/// Whether a `}` ends its statement, by what follows it.
fn ends_statement(after: &[char]) -> bool {
    let text: String = after.iter().collect();
    let text = text.trim_start();
    !text.starts_with("else") && text.starts_with(|c: char| is_word(c) || c == '#')
}

/// What a segment binds: a field in a struct literal, a `let`, a `static`, an assignment, an element pushed. `index` says
/// which part of a tuple is bound.
fn bound(text: &str, opener: Option<char>, index: Option<usize>) -> Option<Called> {
    if let Some(rest) = text.strip_prefix("let ") {
        let (pattern, _) = rest.split_once('=')?;
        return pattern_of(pattern, index);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    if let Some(i) = words
        .iter()
        .take(3)
        .position(|word| ["static", "const"].contains(word))
    {
        let name = words[i + 1..].iter().find(|word| **word != "mut")?;
        return name_of(name).map(Called::One);
    }
    if let Some((target, _)) = text
        .split_once('=')
        .filter(|(_, value)| !value.starts_with(['=', '>']))
    {
        let target = target.trim().trim_start_matches('*');
        let path = target.chars().all(|c| is_word(c) || c == '.');
        return path
            .then(|| target.rsplit('.').next())?
            .and_then(name_of)
            .map(|name| numbered(name, index));
    }
    if let Some((field, value)) = text.split_once(':').filter(|_| opener == Some('{')) {
        let name = name_of(field.trim()).filter(|_| !value.starts_with(':'));
        return name.map(|name| numbered(name, index));
    }
    let list = [".push", ".push_back"]
        .into_iter()
        .find_map(|push| text.strip_suffix(push))?;
    list.rsplit('.').next().and_then(name_of).map(Called::One)
}

/// The names that a pattern gives: of a tuple, the one at `index`, or both of a pair.
fn pattern_of(pattern: &str, index: Option<usize>) -> Option<Called> {
    let pattern = pattern.trim();
    if let Some(inner) = pattern.strip_prefix('(') {
        let parts: Vec<Option<String>> = inner.split(')').next()?.split(',').map(name_of).collect();
        return match (index, parts.as_slice()) {
            (Some(index), parts) => parts.get(index)?.clone().map(Called::One),
            (None, [Some(first), Some(second)]) => {
                Some(Called::Pair(first.clone(), second.clone()))
            }
            _ => None,
        };
    }
    name_of(pattern).map(|name| numbered(name, index))
}

/// A part of a tuple that has one name as a whole: `pair.0`.
fn numbered(name: String, index: Option<usize>) -> Called {
    Called::One(match index {
        Some(index) => format!("{name}.{index}"),
        None => name,
    })
}

/// The name in a simple pattern: `mut count: usize` is `count`, `_` is none.
fn name_of(pattern: &str) -> Option<String> {
    let pattern = pattern.split(':').next()?.trim();
    let name = pattern.strip_prefix("mut ").unwrap_or(pattern).trim();
    let is_name =
        name.starts_with(|c: char| c.is_alphabetic() || c == '_') && name.chars().all(is_word);
    (is_name && name != "_").then(|| name.trim_start_matches('_').to_owned())
}

/// The fields of this kind of the struct whose `#[derive(Default)]` stands at `at`.
fn derived(code: &[char], at: usize, kind: ObjectKind) -> Option<Vec<String>> {
    let level = levels(code, at).next()?;
    if !level.before.trim_end().ends_with("derive") {
        return None;
    }
    let after: String = code[at..].iter().collect();
    let body = after.split_once("struct ")?.1.split_once('{')?.1;
    let kind = match kind {
        ObjectKind::Mutex => "Mutex",
        ObjectKind::RwLock => "RwLock",
        ObjectKind::Condvar => "Condvar",
        ObjectKind::OnceLock => "OnceLock",
        ObjectKind::Atomic => "Atomic",
        ObjectKind::Injector => "Injector",
        ObjectKind::Barrier
        | ObjectKind::Channel { .. }
        | ObjectKind::Timer
        | ObjectKind::Deque => return None,
    };
    let (mut depth, mut fields) = (0, vec![String::new()]);
    for c in body.chars() {
        match c {
            '}' if depth == 0 => break,
            '<' | '(' | '[' | '{' => depth += 1,
            '>' | ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                fields.push(String::new());
                continue;
            }
            _ => {}
        }
        fields.last_mut()?.push(c);
    }
    let of_kind = fields.iter().filter_map(|field| {
        let (name, of) = field.split_once(':')?;
        let word = |word: &str| word.starts_with(kind) && (kind == "Atomic" || word == kind);
        let name = name.trim().rsplit(' ').next()?;
        of.split(|c| !is_word(c)).any(word).then(|| name.to_owned())
    });
    Some(of_kind.collect())
}

#[cfg(test)]
mod tests;
