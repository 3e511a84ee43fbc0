//! What can be asked of the demo on its command line.

use std::ops::RangeInclusive;
use std::time::Duration;

use clap::{Arg, ArgAction, Command};

/// The option with which step 2 starts this program a second time.
pub const RETURN_EARLY: &str = "return-early";

/// The numbers that the worked steps run with.
pub struct Options {
    /// How many workers a step starts: at least one.
    pub workers: u64,
    /// How long the job of each worker takes.
    pub job_time: Duration,
    /// How many threads step 9 holds at once.
    pub threads: u64,
    /// How much stack each of these is given, in KiB.
    pub stack: u64,
    /// Whether this process is the example of step 2.
    pub return_early: bool,
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let workers = number("workers", 1..=64).help("Workers that a step starts");
        let job_time = number("job-time", 0..=1000).help("What a job takes, in milliseconds");
        let threads = number("threads", 1..=10_000).help("Threads that step 9 holds at once");
        let stack = number("stack", 64..=8192).help("The stack of each of them, in KiB");
        let return_early = Arg::new(RETURN_EARLY).long(RETURN_EARLY).hide(true);
        let matches = Command::new("lesson-31")
            .about("Lesson 31, raw threads: the worked steps, one after the other")
            .arg(workers.default_value("3"))
            .arg(job_time.default_value("50"))
            .arg(threads.default_value("1000"))
            .arg(stack.default_value("2048"))
            .arg(return_early.action(ArgAction::SetTrue))
            .get_matches();
        let number = |name| *matches.get_one::<u64>(name).expect("it has a default");
        Options {
            workers: number("workers"),
            job_time: Duration::from_millis(number("job-time")),
            threads: number("threads"),
            stack: number("stack"),
            return_early: matches.get_flag(RETURN_EARLY),
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
