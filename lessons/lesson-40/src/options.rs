//! What can be asked of the demo on its command line.

use clap::{Arg, Command};
use std::ops::RangeInclusive;
use std::time::Duration;

/// The numbers that the worked steps run with.
pub struct Options {
    /// How many workers the pool of step 2 has: at least one.
    pub workers: usize,
    /// How many jobs can wait in its queue: at least one.
    pub capacity: usize,
    /// How long the work of one job takes.
    pub job_time: Duration,
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let workers = number("workers", 1..=64).help("Workers in step 2");
        let capacity = number("capacity", 1..=1000).help("Jobs that can wait, in step 2");
        let job_time = number("job-time", 0..=1000).help("What a job takes, in milliseconds");
        let matches = Command::new("lesson-40")
            .about("Lesson 40, the blueprint: the worked steps, one after the other")
            .arg(workers.default_value("10"))
            .arg(capacity.default_value("100"))
            .arg(job_time.default_value("20"))
            .after_help("The other steps have numbers of their own.")
            .get_matches();
        let of = |name: &str| *matches.get_one::<u64>(name).expect("it has a default");
        Options {
            workers: of("workers") as usize,
            capacity: of("capacity") as usize,
            job_time: Duration::from_millis(of("job-time")),
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
