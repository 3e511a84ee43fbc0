//! What can be asked of the demo on its command line.

use clap::{Arg, Command};
use std::ops::RangeInclusive;
use std::time::Duration;

/// The numbers that the worked steps run with.
pub struct Options {
    /// How many workers a pool has: at least one.
    pub workers: usize,
    /// How many jobs a step is given, if that was asked for: see [`Options::jobs_or`].
    pub jobs: Option<u64>,
    /// How long the work of one job takes.
    pub job_time: Duration,
    /// How many items a channel holds before `send` waits; 0 is a rendezvous.
    pub capacity: usize,
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let workers = number("workers", 1..=64).help("Workers in steps 2, 4 and 5");
        let jobs = number("jobs", 0..=1000).help("Jobs in a step [default: 5; 23 in 4; 12 in 5]");
        let job_time = number("job-time", 0..=1000).help("What a job takes, in milliseconds");
        let capacity = number("capacity", 0..=1000).help("Capacity of channels; 0: a rendezvous");
        let matches = Command::new("lesson-38")
            .about("Lesson 38, worker pools: the worked steps, one after the other")
            .arg(workers.default_value("3"))
            .arg(jobs)
            .arg(job_time.default_value("30"))
            .arg(capacity.default_value("5"))
            .after_help("Step 3 has its own numbers, and the queue of step 4 holds all its tasks.")
            .get_matches();
        let given = |name: &str| matches.get_one::<u64>(name).copied();
        let preset = |name: &str| given(name).expect("this option has a default");
        Options {
            workers: preset("workers") as usize,
            jobs: given("jobs"),
            job_time: Duration::from_millis(preset("job-time")),
            capacity: preset("capacity") as usize,
        }
    }

    /// The number of jobs that was asked for, else the step's own.
    pub fn jobs_or(&self, own: u64) -> u64 {
        self.jobs.unwrap_or(own)
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
    // So that `--jobs -1` is told what is wrong with -1, not that there is no option of that name.
    number.allow_negative_numbers(true)
}
