//! What can be asked of the demo on its command line.

use clap::{Arg, Command};
use std::ops::RangeInclusive;
use std::time::Duration;

/// The numbers that the worked steps run with.
pub struct Options {
    /// How many threads share what a step shares: at least one.
    pub threads: usize,
    /// How many times each of them changes it.
    pub changes: u64,
    /// How long the job of a worker takes.
    pub job_time: Duration,
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let threads = number("threads", 1..=64).help("Threads in steps 1, 5, 7 and 8");
        let changes =
            number("changes", 0..=100_000).help("Changes that a thread makes in steps 1, 6 and 7");
        let job_time =
            number("job-time", 0..=1000).help("What a job takes in steps 3 and 8, in milliseconds");
        let matches = Command::new("lesson-32")
            .about("Lesson 32, shared state: the worked steps, one after the other")
            .arg(threads.default_value("4"))
            .arg(changes.default_value("10000"))
            .arg(job_time.default_value("30"))
            .after_help("Steps 2, 3 and 6 have two or three threads, whatever `--threads` says.")
            .get_matches();
        let number = |name| *matches.get_one::<u64>(name).expect("it has a default");
        Options {
            threads: number("threads") as usize,
            changes: number("changes"),
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
