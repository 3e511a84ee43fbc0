//! What can be asked of the demo on its command line.

use clap::{Arg, Command};
use std::ops::RangeInclusive;
use std::time::Duration;

/// The numbers that the worked steps run with.
pub struct Options {
    /// How many workers take jobs: at least one.
    pub workers: usize,
    /// How many jobs a step is given, if that was asked for: see [`Options::jobs_or`].
    pub jobs: Option<u64>,
    /// How long the work of one job takes.
    pub job_time: Duration,
    /// The capacities that step 2 compares.
    pub capacities: Vec<usize>,
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let workers = number("workers", 1..=64).help("Workers in steps 3 and 8");
        let jobs = number("jobs", 0..=100).help("Jobs in a step [default: 10 in 2; 5 in 3 and 6]");
        let job_time = number("job-time", 0..=1000).help("What a job takes, in milliseconds");
        let capacity = number("capacity", 0..=1000)
            .help("Capacity in step 2; 0: a rendezvous [default: 0, 5, 10]");
        let matches = Command::new("lesson-35")
            .about("Lesson 35, jobs and results: the worked steps, one after the other")
            .arg(workers.default_value("3"))
            .arg(jobs)
            .arg(job_time.default_value("20"))
            .arg(capacity)
            .after_help("Steps 1, 4, 5 and 7 have their own numbers.")
            .get_matches();
        let given = |name: &str| matches.get_one::<u64>(name).copied();
        let preset = |name: &str| given(name).expect("this option has a default");
        Options {
            workers: preset("workers") as usize,
            jobs: given("jobs"),
            job_time: Duration::from_millis(preset("job-time")),
            capacities: given("capacity").map_or(vec![0, 5, 10], |one| vec![one as usize]),
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
