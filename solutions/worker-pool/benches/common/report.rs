//! Prints tables that a person can read, and writes what `cargo figures` draws.

use std::env;
use std::fs;
use std::process;
use std::thread;

use super::turns::{Contender, take_turns};

/// What was measured so far.
pub struct Report {
    groups: Vec<serde_json::Value>,
}

/// What a contender is meant to reach: at most so many times what another needs.
pub struct Goal {
    pub of: &'static str,
    pub beside: &'static str,
    pub most: f64,
}

impl Report {
    /// A report on this machine, which is named.
    pub fn new(bench: &str) -> Self {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let processor = processor
            .lines()
            .find(|line| line.starts_with("model name"));
        let processor = processor.and_then(|line| line.split_once(": "));
        let processor = processor.map_or(env::consts::ARCH, |(_, name)| name);
        println!("{bench}: {processor}, {cores} cores, {}", env::consts::OS);
        println!("Medians; the contenders take turns. Ratios are to the first row.");
        Report { groups: Vec::new() }
    }

    /// Measures a group, in so many rounds, prints and keeps it.
    pub fn measure(
        &mut self,
        title: &str,
        unit: &str,
        mut contenders: Vec<Contender<'_>>,
        rounds: usize,
        goals: &[Goal],
    ) {
        let measured = take_turns(&mut contenders, rounds);
        let names = contenders.iter().map(|contender| contender.name);
        let rows: Vec<(&str, Vec<f64>)> = names.zip(measured).collect();
        self.add(title, unit, &rows, goals);
    }

    /// Prints and keeps a group. The values of each row are sorted.
    pub fn add(&mut self, title: &str, unit: &str, rows: &[(&str, Vec<f64>)], goals: &[Goal]) {
        let median = |values: &Vec<f64>| values[values.len() / 2];
        let widest = rows.iter().map(|(name, _)| name.chars().count()).max();
        let widest = widest.unwrap_or_default();
        let first = rows.first().map_or(1.0, |(_, values)| median(values));
        let medians = || rows.iter().map(|(_, values)| median(values));
        let (least, most) = (
            medians().fold(f64::INFINITY, f64::min),
            medians().fold(0.0, f64::max),
        );
        let (size, shown) = readable(unit, (least * most).sqrt());
        println!("\n{title}");
        for (name, values) in rows {
            let value = median(values);
            let ratio = value / first;
            print!(
                "  {name:widest$}  {:>8.1} {shown}  {ratio:>5.2}",
                value / size
            );
            match values[..] {
                [_] => println!(),
                [least, .., most] => println!("  ({:.1} to {:.1})", least / size, most / size),
                [] => unreachable!("every contender was measured"),
            }
        }
        for Goal { of, beside, most } in goals {
            let value_of = |wanted: &str| {
                let row = rows.iter().find(|(name, _)| *name == wanted);
                row.map(|(_, values)| median(values))
            };
            if let Some((of_value, beside_value)) = value_of(of).zip(value_of(beside)) {
                let ratio = of_value / beside_value;
                let reached = if ratio <= *most { "reached" } else { "missed" };
                println!("  {of} : {beside} = {ratio:.2}; the goal of {most:.2} is {reached}");
            }
        }
        let rows = rows
            .iter()
            .map(|(name, values)| serde_json::json!({ "label": name, "value": median(values) }));
        let rows: Vec<serde_json::Value> = rows.collect();
        self.groups.push(serde_json::json!({
            "title": title, "unit": unit, "measure": "median", "rows": rows,
        }));
    }

    /// Writes the file that `cargo figures` asks for, if it does.
    pub fn write(&self) {
        let Some(file) = env::var_os("FIGURES_JSON") else {
            return;
        };
        let text = serde_json::json!({ "groups": self.groups }).to_string();
        if let Err(error) = fs::write(&file, text) {
            eprintln!("the figures can't be written: {error}");
            process::exit(1);
        }
    }
}

/// The unit in which a person reads values such as this one, and its size.
fn readable(unit: &str, value: f64) -> (f64, &str) {
    match unit {
        "ns" if value >= 1e6 => (1e6, "ms"),
        "ns" if value >= 1e4 => (1e3, "µs"),
        "bytes" => (1_048_576.0, "MiB"),
        _ => (1.0, unit),
    }
}
