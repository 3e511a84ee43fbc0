//! The learner's own lines, quoted below the picture, each once, and the references to them.

use super::WIDTH;
use super::headline;
use super::library::shown;
use super::paint::{Style, fit};
use super::told::{Told, place_of};
use crate::tape::{Act, State, Step};
use std::collections::{BTreeMap, BTreeSet};

/// One quoted line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Quote {
    pub(super) file: String,
    pub(super) line: u32,
    pub(super) text: String,
    /// Whether something stopped here for good: a sleeper, a panic.
    pub(super) stopped: bool,
}

/// The reference at the end of a row: `:12`, or `B:12` where several files are involved. None for what has no line of
/// its own: the drop of a guard or of an end of a channel, the end of a thread, and what std does.
pub(super) fn reference(told: &Told<'_>, step: &Step) -> String {
    match line_of(step) {
        Some((file, line)) => format!("{}:{line}", letter(told, &file)),
        None => String::new(),
    }
}

/// The line that a step stands on, if it has one of its own.
pub(super) fn line_of(step: &Step) -> Option<(String, u32)> {
    let by_drop = matches!(
        step.act,
        Act::Unlock { .. }
            | Act::EndRead
            | Act::EndWrite { .. }
            | Act::Close
            | Act::HangUp
            | Act::End
    );
    if by_drop { None } else { shown(step.at) }
}

/// The letter of a file, where there are several.
fn letter(told: &Told<'_>, file: &str) -> String {
    let at = told
        .files
        .iter()
        .position(|other| other == file)
        .filter(|_| told.files.len() > 1);
    at.map_or_else(String::new, |at| {
        char::from(b'A' + (at % 26) as u8).to_string()
    })
}

/// The quoted lines, file by file. Lines that can't be read are left out.
pub(super) fn quotes(told: &Told<'_>) -> Vec<Quote> {
    let tape = &told.failed.tape;
    let mut stopped: BTreeSet<(String, u32)> = place_of(&told.failed.why).into_iter().collect();
    let mut told_of: Vec<(String, u32)> = stopped.iter().cloned().collect();
    if headline::has_picture(told) {
        let sleepers = tape
            .threads
            .iter()
            .filter_map(|thread| match &thread.state {
                State::Sleeping(step) => shown(step.at),
                _ => None,
            });
        stopped.extend(sleepers);
        told_of.extend(
            tape.steps
                .iter()
                .filter_map(line_of)
                .chain(stopped.iter().cloned()),
        );
    }
    let mut lines: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    for (file, line) in told_of {
        let first = chain(told, &file, line);
        lines.entry(file).or_default().extend(first..=line);
    }
    let quote = |file: &String, line: u32| {
        let text = told.library.line(file, line)?.replace('\t', "    ");
        let stopped = stopped.contains(&(file.clone(), line));
        Some(Quote {
            file: file.clone(),
            line,
            text: text.trim_end().to_owned(),
            stopped,
        })
    };
    let files = told
        .files
        .iter()
        .filter_map(|file| Some((file, lines.get(file)?)));
    files
        .flat_map(|(file, lines)| lines.iter().filter_map(move |line| quote(file, *line)))
        .collect()
}

/// The line that a chain of calls begins on: a line `.lock()` says little without the one above.
fn chain(told: &Told<'_>, file: &str, line: u32) -> u32 {
    let goes_on = |line: u32| {
        told.library
            .line(file, line)
            .is_some_and(|text| text.trim_start().starts_with('.'))
    };
    let first = (line.saturating_sub(4)..=line)
        .rev()
        .find(|line| !goes_on(*line));
    first.filter(|line| *line > 0).unwrap_or(line)
}

/// Draws the quoted lines, each file under its name. Where nothing can be read, it says so.
pub(super) fn draw(told: &Told<'_>, style: Style) -> String {
    let quotes = quotes(told);
    let mut text = String::new();
    for file in &told.files {
        let of_file: Vec<&Quote> = quotes.iter().filter(|quote| quote.file == *file).collect();
        let refers = |(of, _): (String, u32)| of == *file;
        let is_referred_to =
            headline::has_picture(told) || place_of(&told.failed.why).is_some_and(refers);
        if of_file.is_empty() && !is_referred_to {
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        let letter = letter(told, file);
        let title = if letter.is_empty() {
            file.clone()
        } else {
            format!("{letter}  {file}")
        };
        text.push_str(&format!("{}\n", style.dim(&fit(&title, WIDTH))));
        let indent = of_file
            .iter()
            .filter(|quote| !quote.text.is_empty())
            .map(|quote| indent(&quote.text))
            .min();
        let digits = of_file
            .iter()
            .map(|quote| quote.line.to_string().len())
            .max()
            .unwrap_or(1)
            .max(3);
        for quote in &of_file {
            let code: String = quote.text.chars().skip(indent.unwrap_or(0)).collect();
            let code = fit(&code, WIDTH - digits - 5);
            let bar = if quote.stopped {
                style.fail("┃")
            } else {
                style.dim("│")
            };
            let number = format!("{:>digits$}", quote.line);
            let number = if quote.stopped {
                style.fail(&number)
            } else {
                style.dim(&number)
            };
            text.push_str(&format!("  {number} {bar} {code}\n"));
        }
        if of_file.is_empty() {
            text.push_str(
                "  (this file can't be read from here)
",
            );
        }
    }
    text
}

/// How far a line is indented.
fn indent(text: &str) -> usize {
    text.chars().take_while(|c| *c == ' ').count()
}
