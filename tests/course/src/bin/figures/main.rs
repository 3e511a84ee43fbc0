//! Measures what a lesson says about speed, and draws it: `cargo figures 36`, or `cargo figures 36 waiting` for one of its benches.
//! `cargo figures worker-pool` does the same for a crate that the course arrives at.
//!
//! For each bench, two files are written that a chapter includes: `lessons/lesson-NN/figures/BENCH.md`, a table for each
//! group of the bench, and `BENCH.svg`, a chart with a panel for each; those of a crate are in `solutions/CRATE/figures`. They are made
//! to be kept in the repository: measure on a machine that does nothing else.
//!
//! # What a bench does
//!
//! It is an ordinary bench of criterion's, and each of its groups becomes a table and a panel. Values are medians, in the order in
//! which they were measured.
//!
//! - Ratios are to the first entry of the group. Another entry is the one to compare with if its name ends in `(peer)`; what is
//!   drawn leaves the mark away.
//! - Entries that differ in a number only (`BenchmarkId::new("workers", 4)`) are drawn under that number.
//! - With `Throughput::Elements(n)`, the table has the time for each of the `n` as well.
//!
//! # Figures that are not criterion's
//!
//! Memory, threads or failures are counted by a program of the lesson's own. Such a program is a bench without criterion
//! (`harness = false`): under `cargo figures` it finds the path of a file in the variable `FIGURES_JSON`, and writes there
//!
//! ```json
//! {
//!   "groups": [
//!     {
//!       "title": "Peak memory",
//!       "unit": "bytes",
//!       "varies": "messages",
//!       "measure": "peak",
//!       "rows": [
//!         { "label": "1,000", "value": 12345678 },
//!         { "label": "20,000", "value": 23456789, "low": 22000000, "high": 25000000, "each_of": 20000 }
//!       ]
//!     }
//!   ]
//! }
//! ```
//!
//! A group needs `title`, `unit` and `rows`, a row `label` and `value`. `ns` and `bytes` are shown in units that a person reads, any
//! other unit as it is. `varies` says what the labels are, `measure` what the values are (`measured`, if nothing is said); `low` and
//! `high` are the ends of the value's 95 % interval, and `each_of` is a number that it is divided by in a column of its own.
//!
//! What can't be measured by one command is kept as such a file, `lessons/lesson-NN/figures/NAME.json`, and drawn as it stands. In
//! that case `"source"`, beside `"groups"`, says in a sentence where the values come from.

mod chart;
mod criterion;
mod data;
mod machine;
mod measure;
mod plain;
mod table;
#[cfg(test)]
mod tests;
mod units;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use course::{Course, files_in, stem};

const USAGE: &str = "usage: cargo figures LESSON [BENCH], for example: cargo figures 36 waiting";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let result = match words[..] {
        [lesson] if !lesson.starts_with('-') => draw(lesson, None),
        [lesson, name] => draw(lesson, Some(name)),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

/// What has figures: a lesson, or a crate among the solutions.
struct Subject {
    /// What it is called on the command line: `36`, or `worker-pool`.
    word: String,
    /// What it is called in a sentence.
    title: String,
    /// The name of its package.
    package: String,
    /// The folder of its package.
    folder: PathBuf,
}

impl Subject {
    fn of(course: &Course, word: &str) -> Option<Self> {
        let word = word.to_owned();
        if let Some(lesson) = course.lesson(&word) {
            return Some(Subject {
                title: format!("Lesson {word}"),
                package: lesson.name.clone(),
                folder: lesson.folder(),
                word,
            });
        }
        let folder = course
            .crates()
            .into_iter()
            .find(|path| path.ends_with(&word))?;
        Some(Subject {
            title: word.clone(),
            package: word.clone(),
            folder,
            word,
        })
    }

    /// What it has figures of: its benches, and the files that are drawn as they stand.
    fn names(&self) -> BTreeSet<String> {
        let benches = files_in(&self.folder.join("benches"), "rs");
        let files = files_in(&self.figures(), "json");
        let all = benches.iter().chain(&files);
        all.map(|path| stem(path).to_owned()).collect()
    }

    /// The folder of its figures.
    fn figures(&self) -> PathBuf {
        self.folder.join("figures")
    }
}

/// Draws one figure of a lesson or a crate, or all of them.
fn draw(word: &str, only: Option<&str>) -> Result<(), String> {
    let course = Course::here();
    let subject = Subject::of(&course, word);
    let subject = subject.ok_or_else(|| format!("there is no lesson {word}, nor a crate"))?;
    let all = subject.names();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let wanted = match only {
        None if all.is_empty() => return Err(format!("{} has nothing to measure", subject.title)),
        None => all,
        Some(name) if all.contains(&name) => vec![name],
        Some(name) => {
            let has = all.join(", ");
            return Err(format!(
                "{} has no bench {name}; it has {has}",
                subject.title
            ));
        }
    };
    for name in wanted {
        let figure = measure::figure(&course, &subject, name)?;
        let folder = subject.figures();
        let id = format!("{}-{name}", subject.package);
        let title = format!("{}, {name}", subject.title);
        write(&folder.join(format!("{name}.md")), &table::of(&figure))?;
        let chart = chart::of(&figure.groups, &id, &title);
        write(&folder.join(format!("{name}.svg")), &chart)?;
        let shown = course.shown(&folder);
        println!("{shown}/{name}.md and {name}.svg are written.");
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{} can't be written: {error}", path.display()))
}
