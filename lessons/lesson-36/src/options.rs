//! What can be asked of the demo on its command line.

use std::ops::RangeInclusive;
use std::time::Duration;

use clap::{Arg, Command};

/// The numbers that the worked steps run with.
pub struct Options {
    /// How many workers each step starts: at least one.
    pub workers: usize,
    /// How long the job of each worker takes.
    pub job_time: Duration,
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let workers = number("workers", 1..=64).help("Workers that each step starts");
        let job_time = number("job-time", 0..=1000).help("What a job takes, in milliseconds");
        let matches = Command::new("lesson-36")
            .about("Lesson 36, WaitGroup: the worked steps, one after the other")
            .arg(workers.default_value("3"))
            .arg(job_time.default_value("50"))
            .get_matches();
        let number = |name| *matches.get_one::<u64>(name).expect("it has a default");
        Options {
            workers: number("workers") as usize,
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
    // A `-1` is then told what is wrong with it, not that there is no such option.
    Arg::new(name)
        .long(name)
        .value_name("N")
        .value_parser(parse)
        .allow_negative_numbers(true)
}
