//! What can be asked of the demo on its command line.

use clap::{Arg, Command};
use std::ops::RangeInclusive;
use std::time::Duration;

/// What the worked steps run with.
pub struct Options {
    /// The URL of a Redis that is to be read as well.
    pub redis: Option<String>,
    /// How far away the distant store is: how much longer a round trip to it takes.
    pub network: Duration,
    /// How much time the client has for the reads of a request.
    pub budget: Duration,
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let redis = Arg::new("redis").long("redis").value_name("URL");
        let redis = redis.help("Read a Redis as well, as redis://127.0.0.1:6379/");
        let network =
            number("network", 1..=20).help("What the network adds to a round trip, in ms");
        let budget = number("budget", 1..=1000).help("What the client has for the reads, in ms");
        let matches = Command::new("lesson-42")
            .about("Lesson 42, the code not written: the worked steps, one after the other")
            .arg(redis)
            .arg(network.default_value("1"))
            .arg(budget.default_value("3"))
            .get_matches();
        let millis = |name: &str| {
            let millis = *matches.get_one::<u64>(name).expect("it has a default");
            Duration::from_millis(millis)
        };
        Options {
            redis: matches.get_one("redis").cloned(),
            network: millis("network"),
            budget: millis("budget"),
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
    // So that `--network -1` is told what is wrong with -1, not that there is no option of that name.
    number.allow_negative_numbers(true)
}
