//! What can be asked of the demo on its command line.

use clap::{Arg, Command};
use std::ops::RangeInclusive;
use std::time::Duration;

/// The numbers that the worked steps run with.
pub struct Options {
    /// How many workers sleep until they are cancelled: at least one.
    pub workers: usize,
    /// When they are cancelled, or the deadline of step 5 is over.
    pub cancel_after: Duration,
    /// How long the request of steps 6 and 7 has.
    pub deadline: Duration,
    /// How long the request's database takes for a row.
    pub row_time: Duration,
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let workers = number("workers", 1..=64).help("Workers that are cancelled");
        let cancel_after = number("cancel-after", 10..=1000).help("When, in milliseconds");
        let deadline = number("deadline", 0..=5000).help("What a request has, in milliseconds");
        let row_time = number("row-time", 10..=1000).help("What a row takes, in milliseconds");
        let matches = Command::new("lesson-39")
            .about("Lesson 39, context: the worked steps, one after the other")
            .arg(workers.default_value("3"))
            .arg(cancel_after.default_value("50"))
            .arg(deadline.default_value("500"))
            .arg(row_time.default_value("200"))
            .after_help("The request of steps 6 and 7 reads 10 rows.")
            .get_matches();
        let preset = |name: &str| *matches.get_one::<u64>(name).expect("it has a default");
        Options {
            workers: preset("workers") as usize,
            cancel_after: Duration::from_millis(preset("cancel-after")),
            deadline: Duration::from_millis(preset("deadline")),
            row_time: Duration::from_millis(preset("row-time")),
        }
    }
}

/// An option `--name N` that takes a whole number within `range`.
fn number(name: &'static str, range: RangeInclusive<u64>) -> Arg {
    let (from, to) = (*range.start(), *range.end());
    let parse = move |text: &str| match text.parse() {
        Ok(number) if range.contains(&number) => Ok(number),
        _ => Err(format!("expected a whole number from {from} to {to}")),
    };
    let number = Arg::new(name)
        .long(name)
        .value_name("N")
        .value_parser(parse);
    // So that `--workers -1` is told what is wrong with -1, not that there is no option of that name.
    number.allow_negative_numbers(true)
}
