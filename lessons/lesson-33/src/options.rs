//! What can be asked of the demo on its command line.

use std::ops::RangeInclusive;

use clap::{Arg, Command};

/// The numbers that the worked steps run with.
pub struct Options {
    /// How many threads work at once: at least one.
    pub threads: usize,
    /// How often each of them does what the step is about.
    pub rounds: u64,
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let threads = number("threads", 1..=64).help("Threads that work at once; step 3 has two");
        let rounds = number("rounds", 1..=10_000_000).help("Rounds, of each thread");
        let matches = Command::new("lesson-33")
            .about("Lesson 33, atomics and ordering: the worked steps, one after the other")
            .arg(threads.default_value("4"))
            .arg(rounds.default_value("200000"))
            .get_matches();
        let number = |name| *matches.get_one::<u64>(name).expect("it has a default");
        Options {
            threads: number("threads") as usize,
            rounds: number("rounds"),
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
