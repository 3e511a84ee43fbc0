//! A figure as a chart: bars that lie, a panel for each group.
//!
//! The chart stands in the page itself, so that its text has the page's colour, and it is narrow enough to be read on a phone: its
//! letters are 12 units high where the whole is 380 wide.

use std::fmt::Write;

use crate::data::{Group, Row};
use crate::units::{Unit, ratio};

const WIDTH: f64 = 380.0;
const LETTER: f64 = 12.0;
/// Labels that would be wider than this go on two lines.
const WIDEST_LABEL: f64 = 150.0;
const LINE: f64 = 14.0;
const BAR: f64 = 13.0;
/// Between text and bar.
const GAP: f64 = 6.0;
/// It keeps a contrast above 3 to the pages of every theme, light and dark.
const COLOUR: &str = "#2f7fc1";

/// The chart as one block of HTML. `id` must be unlike that of every other figure of the page.
pub fn of(groups: &[Group], id: &str, title: &str) -> String {
    let mut body = String::new();
    let mut y = 0.0;
    for group in groups {
        y = panel(&mut body, group, y);
    }
    if groups
        .iter()
        .flat_map(|group| &group.rows)
        .any(|row| row.interval.is_some())
    {
        let note = "The line at the end of a bar: where the value lies with 95 % confidence.";
        y += LINE;
        text(&mut body, (0.0, y), "font-size=\"10\"", note);
        y += GAP;
    }
    let facts: Vec<String> = groups.iter().map(fact).collect();
    format!(
        "<svg class=\"figure\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {y}\" \
         role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" fill=\"currentColor\" \
         font-family=\"'Open Sans', system-ui, sans-serif\" font-size=\"{LETTER}\">\n\
         <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n{body}</svg>\n",
        escaped(title),
        escaped(&facts.join(" ")),
    )
}

/// Draws a group from `y` on, and says where the next one begins.
fn panel(out: &mut String, group: &Group, mut y: f64) -> f64 {
    let title = match &group.varies {
        Some(varies) => format!("{}, by {varies}", group.title),
        None => group.title.clone(),
    };
    y += LINE;
    text(out, (0.0, y), "font-weight=\"600\"", &title);
    y += 8.0;

    let labels: Vec<Vec<String>> = group.rows.iter().map(|row| lines(&row.label)).collect();
    let left = labels.iter().flatten().map(|line| width(line));
    let left = left.fold(0.0, f64::max) + GAP;
    let unit = Unit::of(&group.unit, group.rows.iter().map(|row| row.value));
    let values: Vec<String> = group.rows.iter().map(|row| unit.show(row.value)).collect();
    let right = values.iter().map(|value| width(value)).fold(0.0, f64::max) + GAP;
    let largest = group.rows.iter().map(end).fold(0.0, f64::max);
    let scale = match largest > 0.0 {
        true => (WIDTH - left - right) / largest,
        false => 0.0,
    };

    let top = y;
    for ((row, label), value) in group.rows.iter().zip(&labels).zip(&values) {
        let height = (label.len() as f64 * LINE).max(BAR) + 5.0;
        let middle = y + height / 2.0;
        let mut baseline = middle + 4.0 - (label.len() - 1) as f64 * LINE / 2.0;
        for line in label {
            text(out, (left - GAP, baseline), "text-anchor=\"end\"", line);
            baseline += LINE;
        }
        let length = row.value * scale;
        let _ = writeln!(
            out,
            "<rect x=\"{left:.1}\" y=\"{:.1}\" width=\"{length:.1}\" height=\"{BAR}\" fill=\"{COLOUR}\"/>",
            middle - BAR / 2.0,
        );
        if let Some((low, high)) = row.interval {
            let (low, high) = (left + low * scale, left + high * scale);
            line(out, (low, middle), (high, middle));
        }
        let after = left + end(row) * scale + GAP;
        text(out, (after, middle + 4.0), "", value);
        y += height;
    }
    line(out, (left, top), (left, y));
    y + LINE
}

/// Where the row's bar, or its interval, ends.
fn end(row: &Row) -> f64 {
    let high = row.interval.map_or(0.0, |(_, high)| high);
    row.value.max(high)
}

/// The main fact of a group in words, for those who don't see the bars.
fn fact(group: &Group) -> String {
    let unit = Unit::of(&group.unit, group.rows.iter().map(|row| row.value));
    let said = |row: &Row| match &group.varies {
        Some(varies) => format!("{varies} {} with {}", row.label, unit.show(row.value)),
        None => format!("{} with {}", row.label, unit.show(row.value)),
    };
    let by_value = |one: &&Row, other: &&Row| one.value.total_cmp(&other.value);
    let least = group.rows.iter().min_by(by_value);
    let most = group.rows.iter().max_by(by_value);
    match least.zip(most).filter(|(least, most)| least != most) {
        Some((least, most)) => {
            let times = match least.value > 0.0 {
                true => format!(", {} times as much", ratio(most.value / least.value)),
                false => String::new(),
            };
            let (least, most) = (said(least), said(most));
            format!(
                "{}: the least is {least}, the most {most}{times}.",
                group.title
            )
        }
        None => format!("{}: {}.", group.title, said(&group.rows[0])),
    }
}

/// A label on one line, or on two that are about as long as each other.
fn lines(label: &str) -> Vec<String> {
    if width(label) <= WIDEST_LABEL {
        return vec![label.to_owned()];
    }
    let halves = label.match_indices(' ').map(|(at, _)| label.split_at(at));
    let longer = |(one, other): &(&str, &str)| width(one).max(width(other));
    let best = halves.min_by(|one, other| longer(one).total_cmp(&longer(other)));
    match best {
        Some((one, other)) => vec![one.to_owned(), other.trim_start().to_owned()],
        None => vec![label.to_owned()],
    }
}

/// How wide a text is at the most, near enough to keep it off the bars.
fn width(text: &str) -> f64 {
    let letters = text.chars().map(|letter| match letter {
        ' ' | ',' | '.' | ':' | ';' | '\'' | 'i' | 'j' | 'l' | 'f' | 't' | 'r' | '(' | ')' => 0.38,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.95,
        _ => 0.62,
    });
    letters.sum::<f64>() * LETTER
}

fn text(out: &mut String, (x, y): (f64, f64), more: &str, text: &str) {
    let space = if more.is_empty() { "" } else { " " };
    let text = escaped(text);
    let _ = writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{y:.1}\"{space}{more}>{text}</text>"
    );
}

fn line(out: &mut String, from: (f64, f64), to: (f64, f64)) {
    let _ = writeln!(
        out,
        "<line x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"currentColor\"/>",
        from.0, from.1, to.0, to.1,
    );
}

/// Text as it may stand between tags.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;")
}
