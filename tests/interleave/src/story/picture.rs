//! The picture: a lane for each thread, a row for each step.
//!
//! A lane is a line that begins where its thread was spawned and ends where it ended. While the thread sleeps, the line
//! is dotted. `●` is a step, `○` one with which a thread goes to sleep, `✗` where it went wrong.

mod layout;

use super::paint::{Style, fit, width};
use super::quotes;
use super::told::{Told, count};
use super::words::{self, Words};
use crate::tape::{Act, Lane, State, Step, Why};
use layout::Layout;
use std::collections::BTreeSet;
use std::iter;

/// The most steps that a picture shows, and how many of them are the first, where some must be left out. The last say
/// more; what repeats itself says little.
fn rows(why: &Why) -> (usize, usize) {
    match why {
        Why::EndlessLoop { .. } | Why::TooManySteps { .. } => (20, 8),
        _ => (40, 12),
    }
}

/// How the line of a lane looks beside a step.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Line {
    /// Not spawned yet, or ended.
    None,
    Awake,
    Asleep,
}

/// Draws the steps of a failed model.
pub(super) fn draw(told: &Told<'_>, style: Style) -> String {
    let tape = &told.failed.tape;
    let said: Vec<Words> = tape
        .steps
        .iter()
        .map(|step| words::words(step, told))
        .collect();
    let shown = shown(
        tape.steps.len(),
        rows(&told.failed.why),
        &told.cited.borrow(),
    );
    let layout = Layout::of(told, &said, &shown);

    let mut text = header(told, &layout, style);
    let mut lines = vec![Line::None; tape.threads.len().max(1)];
    lines[0] = Line::Awake;
    let ends: Vec<Option<usize>> = (0..lines.len())
        .map(|lane| told.last_step_of(lane))
        .collect();
    let mut last = None;
    for (index, step) in tape.steps.iter().enumerate() {
        let before = lines.clone();
        if let Some(line) = lines.get_mut(step.lane) {
            let ended = matches!(
                tape.threads[step.lane].state,
                State::Ended | State::Panicked(_)
            );
            *line = match &step.act {
                Act::End => Line::None,
                _ if ended && ends[step.lane] == Some(index) => Line::None,
                _ if said[index].sleeps => Line::Asleep,
                _ => Line::Awake,
            };
        }
        if shown.contains(&index) {
            if index > last.map_or(0, |last| last + 1) {
                let left_out = index - last.map_or(0, |last| last + 1);
                text.push_str(&gap(left_out, &layout, style));
            }
            last = Some(index);
            let row = Row {
                index,
                lane: step.lane,
                words: &said[index],
                wrong: is_wrong(told, index),
            };
            text.push_str(&row.draw(told, &layout, &before, &lines, style));
        }
        if let Act::Spawn { child } = step.act
            && let Some(line) = lines.get_mut(child)
        {
            *line = Line::Awake;
        }
    }
    text + &for_ever(told, &layout, &lines, style)
}

/// The steps to show: all, or the first, the last, and those that the closing sentences refer to.
fn shown(steps: usize, (rows, first): (usize, usize), cited: &BTreeSet<usize>) -> BTreeSet<usize> {
    if steps <= rows {
        return (0..steps).collect();
    }
    let mut shown: BTreeSet<usize> = (0..first)
        .chain(cited.iter().copied().filter(|index| *index < steps))
        .collect();
    let mut last = (0..steps).rev();
    shown.extend(last.by_ref().take(LAST));
    for index in last {
        if shown.len() >= rows {
            break;
        }
        shown.insert(index);
    }
    shown
}

/// So many of the last steps are shown, whatever is shown beside them.
const LAST: usize = 4;

/// Whether this is the step at which it went wrong: the panic of the main thread, or of the one that panicked twice.
fn is_wrong(told: &Told<'_>, index: usize) -> bool {
    let lane = match &told.failed.why {
        Why::Panic { .. } => 0,
        Why::DoublePanic { lane, .. } | Why::StackOverflow { lane, .. } => *lane,
        _ => return false,
    };
    let is_panic = |step: &Step| step.lane == lane && matches!(step.act, Act::Panic { .. });
    told.failed.tape.steps.iter().rposition(is_panic) == Some(index)
}

/// The names of the lanes.
fn header(told: &Told<'_>, layout: &Layout, style: Style) -> String {
    let names = layout.widths.iter().enumerate().map(|(column, columns)| {
        let name = if layout.single {
            "thread: step".to_owned()
        } else {
            told.names.thread(column)
        };
        (column, fit(&name, columns + 1), columns + 2)
    });
    let mut text = " ".repeat(layout.numbers + 2);
    let mut ahead = 0;
    for (lane, name, columns) in names {
        text.push_str(&" ".repeat(ahead));
        text.push_str(&style.title(lane, &name));
        ahead = (columns + layout.gap).saturating_sub(width(&name));
    }
    text + "\n"
}

/// A row that says how many steps are left out here.
fn gap(steps: usize, layout: &Layout, style: Style) -> String {
    let verb = if steps == 1 { "is" } else { "are" };
    let words = format!(
        "{:>numbers$}  {} {verb} left out here",
        "⋮",
        count(steps, "step"),
        numbers = layout.numbers
    );
    style.dim(&words) + "\n"
}

/// One step, ready to be drawn.
struct Row<'w> {
    index: usize,
    lane: Lane,
    words: &'w Words,
    wrong: bool,
}

impl Row<'_> {
    /// Draws the step, on more than one line where its words don't fit on one.
    fn draw(
        &self,
        told: &Told<'_>,
        layout: &Layout,
        before: &[Line],
        after: &[Line],
        style: Style,
    ) -> String {
        let reference = quotes::reference(told, &told.failed.tape.steps[self.index]);
        if layout.single {
            let line = format!("{}: {}", told.names.thread(self.lane), self.words.line());
            return format!(
                "{}  {} {}\n",
                style.dim(&format!("{:>1$}", self.index + 1, layout.numbers)),
                self.mark(style),
                with_reference(
                    fit(&line, layout.widths[0]),
                    layout.widths[0],
                    layout,
                    &reference,
                    style
                ),
            );
        }
        let room = layout.widths.get(self.lane).copied().unwrap_or_default();
        let number = format!("{:>1$}", self.index + 1, layout.numbers);
        let no_number = " ".repeat(layout.numbers);
        let lines = self.words.lines(room);
        let draw = |(i, words): (usize, &String)| match i {
            0 => self.line(
                &number,
                words,
                &reference,
                Some(self.mark(style)),
                (layout, before, style),
            ),
            _ => self.line(&no_number, words, "", None, (layout, after, style)),
        };
        lines.iter().enumerate().map(draw).collect()
    }

    /// Draws one line: the words in their lane, the lines of the other lanes beside them.
    fn line(
        &self,
        number: &str,
        words: &str,
        reference: &str,
        mark: Option<String>,
        (layout, lines, style): (&Layout, &[Line], Style),
    ) -> String {
        let mut text = format!("{}  ", style.dim(number));
        let mut ahead = 0;
        for (lane, columns) in layout.widths.iter().enumerate() {
            text.push_str(&" ".repeat(ahead));
            let line = lines.get(lane).copied().unwrap_or(Line::None);
            if lane == self.lane {
                let words = fit(words, *columns);
                text.push_str(&mark.clone().unwrap_or_else(|| life(lane, line, style)));
                text.push(' ');
                text.push_str(&self.dress(&words, style));
                ahead = columns + layout.gap - width(&words);
            } else {
                text.push_str(&life(lane, line, style));
                ahead = columns + layout.gap + 1;
            }
        }
        ahead -= layout.gap;
        text.push_str(&" ".repeat(ahead));
        if !reference.is_empty() {
            text.push_str(&style.dim(&format!("{reference:>0$}", layout.references + 2)));
        }
        text.truncate(text.trim_end().len());
        text + "\n"
    }

    /// The sign of the step, in its lane's colour.
    fn mark(&self, style: Style) -> String {
        match (self.wrong, self.words.sleeps) {
            (true, _) => style.fail("✗"),
            (false, true) => style.lane(self.lane, "○"),
            (false, false) => style.lane(self.lane, "●"),
        }
    }

    /// The words in their colour: what went wrong stands out, what sleeps stands back.
    fn dress(&self, words: &str, style: Style) -> String {
        match self.words {
            _ if self.wrong => style.fail(words),
            _ if self.words.stale || self.words.is_odd() => style.warn(words),
            Words { sleeps: true, .. } => style.dim(words),
            _ => words.to_owned(),
        }
    }
}

/// Words, and the reference at the right edge.
fn with_reference(
    words: String,
    columns: usize,
    layout: &Layout,
    reference: &str,
    style: Style,
) -> String {
    if reference.is_empty() {
        return words;
    }
    let ahead = columns - width(&words);
    words + &" ".repeat(ahead) + &style.dim(&format!("{reference:>0$}", layout.references + 2))
}

/// The line of a lane.
fn life(lane: Lane, line: Line, style: Style) -> String {
    match line {
        Line::None => " ".to_owned(),
        Line::Awake => style.lane(lane, "│"),
        Line::Asleep => style.lane(lane, "┊"),
    }
}

/// The last row: who sleeps for ever, or goes round for ever.
fn for_ever(told: &Told<'_>, layout: &Layout, lines: &[Line], style: Style) -> String {
    let threads = told.failed.tape.threads.iter().enumerate();
    let stuck: BTreeSet<Lane> = match &told.failed.why {
        Why::Deadlock => threads
            .filter(|(_, thread)| matches!(thread.state, State::Sleeping(_)))
            .map(|(lane, _)| lane)
            .collect(),
        Why::LeftBehind { lanes } => lanes.iter().copied().collect(),
        Why::EndlessLoop { lane, .. } => iter::once(*lane).collect(),
        _ => return String::new(),
    };
    if layout.single {
        return String::new();
    }
    let verb = match &told.failed.why {
        Why::EndlessLoop { .. } => "loops",
        _ => "sleeps",
    };
    let mut text = " ".repeat(layout.numbers + 2);
    for (lane, columns) in layout.widths.iter().enumerate() {
        let line = lines.get(lane).copied().unwrap_or(Line::None);
        let words = match format!("{verb} for ever") {
            _ if !stuck.contains(&lane) => String::new(),
            words if width(&words) <= *columns => words,
            _ => fit("for ever", *columns),
        };
        let mark = if stuck.contains(&lane) {
            style.fail("✗")
        } else {
            life(lane, line, style)
        };
        let ahead = columns + layout.gap - width(&words);
        text.push_str(&format!(
            "{mark} {}{}",
            style.fail(&words),
            " ".repeat(ahead)
        ));
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}
