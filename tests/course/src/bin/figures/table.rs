//! A figure as tables in Markdown.

use crate::data::{Figure, Group};
use crate::units::{Unit, ratio};

/// A table for each group, and the small print.
pub fn of(figure: &Figure) -> String {
    let mut text = String::new();
    for group in &figure.groups {
        text += &table(group);
        text.push('\n');
    }
    text + "<small>" + &figure.source + "</small>\n"
}

fn table(group: &Group) -> String {
    let peer = &group.rows[group.peer];
    let value_of = Unit::of(&group.unit, group.rows.iter().map(|row| row.value));
    let each = group
        .rows
        .iter()
        .filter_map(|row| Some(row.value / row.each_of? as f64));
    let each_of = Unit::of(&group.unit, each.clone());
    let has_each = each.clone().next().is_some();

    let title = match &group.varies {
        Some(varies) => format!("{}: {varies}", group.title),
        None => group.title.clone(),
    };
    let mut head = vec![title, group.measure.clone()];
    let mut rule = ":--|--:".to_owned();
    if has_each {
        head.push(each_title(group));
        rule += "|--:";
    }
    if group.rows.len() > 1 {
        head.push(match &group.varies {
            Some(varies) => format!("ratio to {varies} {}", peer.label),
            None => format!("ratio to {}", peer.label),
        });
        rule += "|--:";
    }
    let mut text = line(&head) + "|" + &rule + "|\n";
    for (place, row) in group.rows.iter().enumerate() {
        let mut cells = vec![row.label.clone(), value_of.show(row.value)];
        if has_each {
            let each = row.each_of.map(|count| row.value / count as f64);
            cells.push(each.map_or(String::new(), |each| each_of.show(each)));
        }
        if group.rows.len() > 1 {
            cells.push(match place == group.peer {
                true => "1".to_owned(),
                false if peer.value > 0.0 => ratio(row.value / peer.value),
                false => String::new(),
            });
        }
        text += &line(&cells);
    }
    text
}

/// `each of 64`, if that is so for all rows.
fn each_title(group: &Group) -> String {
    let first = group.rows[0].each_of;
    match first.filter(|_| group.rows.iter().all(|row| row.each_of == first)) {
        Some(count) => format!("each of {}", crate::units::number(count as f64)),
        None => "each".to_owned(),
    }
}

fn line(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
    format!("| {} |\n", cells.join(" | "))
}

/// Markdown's own signs, so that `Mutex<HashMap>` and `wait_group` stay what they are.
fn escaped(text: &str) -> String {
    let mut shown = String::new();
    for letter in text.chars() {
        if "\\`*_[]<>|&".contains(letter) {
            shown.push('\\');
        }
        shown.push(letter);
    }
    shown
}
