//! Prints tables that a person can read, and writes what `cargo figures` draws.

use std::env;
use std::fs;
use std::process;

use super::Contender;
use super::turns::take_turns;

/// Values that are compared with one another.
pub struct Group {
    pub title: String,
    pub unit: &'static str,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub label: String,
    pub value: f64,
    /// The least and the most that was measured.
    pub spread: Option<(f64, f64)>,
    /// What it is meant to be compared with, as "at most 1.25 × crossbeam": label and factor.
    pub goal: Option<(&'static str, f64)>,
}

#[derive(Default)]
pub struct Report {
    groups: Vec<Group>,
}

impl Report {
    /// Measures a group, the contenders in turn, and prints it.
    pub fn measure(
        &mut self,
        title: &str,
        unit: &'static str,
        mut contenders: Vec<Contender<'_>>,
        rounds: usize,
    ) {
        let measured = take_turns(&mut contenders, rounds);
        let rows = contenders
            .iter()
            .zip(measured)
            .map(|(contender, values)| Row {
                label: contender.name.to_owned(),
                value: values[values.len() / 2],
                spread: Some((values[0], values[values.len() - 1])),
                goal: None,
            });
        self.add(Group {
            title: title.to_owned(),
            unit,
            rows: rows.collect(),
        });
    }

    /// Adds a group, and prints it.
    pub fn add(&mut self, group: Group) {
        let widest = group.rows.iter().map(|row| row.label.chars().count()).max();
        let widest = widest.unwrap_or(0);
        println!("\n{} ({})", group.title, group.unit);
        let first = group.rows.first().map_or(1.0, |row| row.value);
        for row in &group.rows {
            let Row { label, value, .. } = row;
            print!("  {label:widest$}  {value:>9.1}  {:>6.2} ×", value / first);
            match row.spread {
                Some((least, most)) => println!("   {least:.1} to {most:.1}"),
                None => println!(),
            }
        }
        self.groups.push(group);
    }

    /// Writes the file that `cargo figures` asks for, if it does.
    pub fn write(&self) {
        let Some(file) = env::var_os("FIGURES_JSON") else {
            return;
        };
        let groups: Vec<_> = self.groups.iter().map(json).collect();
        let text = serde_json::json!({ "groups": groups }).to_string();
        if let Err(error) = fs::write(&file, text) {
            eprintln!("the figures can't be written: {error}");
            process::exit(1);
        }
    }
}

fn json(group: &Group) -> serde_json::Value {
    let rows: Vec<_> = group
        .rows
        .iter()
        .map(|row| serde_json::json!({ "label": row.label, "value": row.value }))
        .collect();
    serde_json::json!({
        "title": group.title,
        "unit": group.unit,
        "measure": "median",
        "rows": rows,
    })
}
