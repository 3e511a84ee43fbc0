//! What can be asked of the demo on its command line.

use clap::{Arg, Command};
use std::ops::RangeInclusive;
use std::time::Duration;

/// The numbers that the worked steps run with.
pub struct Options {
    /// How many values the slow side of a step sends, or receives.
    pub values: usize,
    /// How many values a bounded channel holds before `send` waits: at least one.
    pub capacity: usize,
    /// How long the slow side takes for each value.
    pub job_time: Duration,
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let values = number("values", 1..=2000).help("Values in steps 1, 2 and 3");
        let capacity = number("capacity", 1..=2000).help("Capacity in step 3: at least 1");
        let job_time = number("job-time", 0..=100).help("What a value takes, in milliseconds");
        let matches = Command::new("lesson-34")
            .about("Lesson 34, build a channel: the worked steps, one after the other")
            .arg(values.default_value("300"))
            .arg(capacity.default_value("16"))
            .arg(job_time.default_value("1"))
            .after_help("Steps 4, 5 and 6 have their own numbers.")
            .get_matches();
        let number = |name| *matches.get_one::<u64>(name).expect("it has a default");
        Options {
            values: number("values") as usize,
            capacity: number("capacity") as usize,
            job_time: Duration::from_millis(number("job-time")),
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
    // So that `--values -1` is told what is wrong with -1, not that there is no option of that name.
    number.allow_negative_numbers(true)
}
