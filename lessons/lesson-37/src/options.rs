//! What can be asked of the demo on its command line.

use crate::message::REFUSED;
use crate::steps::{ALL, Strategy};
use clap::{Arg, ArgAction, Command};
use std::ops::RangeInclusive;
use std::time::Duration;

/// The numbers that all strategies run with.
pub struct Options {
    /// How many messages there are to send.
    pub messages: u64,
    /// How long the gateway takes for a message.
    pub latency: Duration,
    /// How long the text of a message is, in KiB.
    pub payload: u64,
    /// The only strategy to run, if one was named.
    pub strategy: Option<String>,
    /// How many messages a strategy with a bound sends at once.
    pub workers: u64,
    /// Whether to run what could hurt the machine.
    pub yes: bool,
    /// Whether to print numbers alone, for the bench of this lesson.
    pub report: bool,
    /// What this process is for.
    pub role: Role,
}

/// The demo starts itself again, as the gateway and for each strategy.
pub enum Role {
    /// The one that was started by hand, and starts the others.
    Demo,
    /// Receives the messages.
    Gateway,
    /// Sends them, in the way that the option `strategy` names, to the gateway at this port.
    Sender(u16),
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let names = ALL.map(|strategy| strategy.name);
        let strategy = Arg::new("strategy")
            .long("strategy")
            .value_name("NAME")
            .value_parser(names)
            .hide_possible_values(true)
            .help("thread, batch, permit, pool, bounded or task, alone");
        let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
        let matches = Command::new("lesson-37")
            .about(
                "Lesson 37, unbounded spawn against a bounded pool: one list of messages, six ways",
            )
            .arg(number("messages", 1..=100_000, "2000").help("Messages to send"))
            .arg(
                number("latency", 1..=10_000, "50").help("What the gateway takes, in milliseconds"),
            )
            .arg(number("payload", 1..=1024, "16").help("Length of a message's text, in KiB"))
            .arg(strategy)
            .arg(number("workers", 1..=1000, "64").help("Messages at once, where that is bounded"))
            .arg(flag("yes").help("Run also what could take all memory or threads"))
            .arg(flag("report").hide(true))
            .arg(flag("gateway").hide(true))
            .arg(number("sender", 0..=65_535, "0").hide(true))
            .get_matches();
        let given = |name: &str| *matches.get_one::<u64>(name).expect("it has a default");
        let role = match given("sender") {
            _ if matches.get_flag("gateway") => Role::Gateway,
            0 => Role::Demo,
            port => Role::Sender(port as u16),
        };
        Options {
            messages: given("messages"),
            latency: Duration::from_millis(given("latency")),
            payload: given("payload"),
            strategy: matches.get_one("strategy").cloned(),
            workers: given("workers"),
            yes: matches.get_flag("yes"),
            report: matches.get_flag("report"),
            role,
        }
    }

    /// Whether this strategy is to be run.
    pub fn asks_for(&self, strategy: &Strategy) -> bool {
        let named = self.strategy.as_deref();
        named.is_none_or(|name| name == strategy.name)
    }

    /// What is going to happen.
    pub fn told(&self) -> String {
        let (messages, payload, latency) = (self.messages, self.payload, self.latency);
        let refused = messages / REFUSED;
        format!(
            "messages: {messages} of {payload} KiB; the gateway takes {latency:?} for each, and \
             refuses {refused}"
        )
    }

    /// These options, as a command line.
    pub fn to_arguments(&self) -> Vec<String> {
        let latency = self.latency.as_millis();
        let (messages, payload, workers) = (self.messages, self.payload, self.workers);
        vec![
            format!("--messages={messages}"),
            format!("--latency={latency}"),
            format!("--payload={payload}"),
            format!("--workers={workers}"),
        ]
    }
}

/// An option `--name N` that takes a whole number within `range`.
fn number(name: &'static str, range: RangeInclusive<u64>, preset: &'static str) -> Arg {
    let (from, to) = (*range.start(), *range.end());
    let parse = move |text: &str| match text.parse() {
        Ok(number) if range.contains(&number) => Ok(number),
        _ => Err(format!("expected a whole number from {from} to {to}")),
    };
    let number = Arg::new(name)
        .long(name)
        .value_name("N")
        .value_parser(parse)
        .default_value(preset);
    // So that `--workers -1` is told what is wrong with -1, not that there is no option of that name.
    number.allow_negative_numbers(true)
}
