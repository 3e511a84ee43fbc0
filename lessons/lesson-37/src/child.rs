//! Each strategy runs in a process of its own, so that its memory is its own, and its death.

use crate::options::Options;
use crate::report::Row;
use crate::steps::Strategy;
use crate::usage::Usage;
use crate::work::Work;
use std::env;
use std::io::{self, BufRead, BufReader, Read};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Lets this process have as many files open as this user may at all, since a connection is one;
/// and if it dies, it leaves no image of its memory behind. Where the system refuses, things stay
/// as they are.
pub fn set_limits() {
    _ = rlimit::increase_nofile_limit(u64::MAX);
    #[cfg(unix)]
    {
        _ = rlimit::Resource::CORE.set(0, 0);
    }
}

/// What the child does: sends the messages, and prints what it uses while it does, and what has
/// become of them.
pub fn send(strategy: &Strategy, options: &Options, port: u16) {
    Usage::watch(|usage| tell("used", [usage.memory, usage.threads, usage.messages]));
    // As long-lived as this process: threads in a scope can borrow it, tokio's tasks could not.
    let work: &'static Work = Box::leak(Box::new(Work::new(options, port)));
    let started = Instant::now();
    (strategy.run)(work);
    let (time, (sent, failed)) = (started.elapsed(), work.outcome());
    let usage = Usage::now();
    tell("used", [usage.memory, usage.threads, usage.messages]);
    tell("done", [sent, failed, time.as_micros() as u64]);
}

fn tell(word: &str, [a, b, c]: [u64; 3]) {
    println!("{word} {a} {b} {c}");
}

/// Starts a gateway and a child that sends to it, waits for the child, and reports.
pub fn run(strategy: &Strategy, options: &Options) -> io::Result<Row> {
    let gateway = Gateway::start(options)?;
    let sender = format!("--sender={}", gateway.port);
    let named = format!("--strategy={}", strategy.name);
    let mut child = this_program(options)?
        .args([sender, named])
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut stderr = child.stderr.take().expect("it is piped");
    let said = thread::spawn(move || {
        let mut said = Vec::new();
        _ = stderr.read_to_end(&mut said);
        String::from_utf8_lossy(&said).into_owned()
    });

    let started = Instant::now();
    let (mut usage, mut done) = (Usage::default(), None);
    for line in BufReader::new(child.stdout.take().expect("it is piped")).lines() {
        match numbers(&line?) {
            Some(("used", [memory, threads, messages])) => {
                usage = usage.or_more(Usage {
                    memory,
                    threads,
                    messages,
                });
            }
            Some(("done", numbers)) => done = Some(numbers),
            _ => (),
        }
    }
    let status = child.wait()?;
    let said = said.join().expect("it only reads");
    let taken = gateway.stop()?;
    Ok(match done {
        Some([sent, failed, micros]) if status.success() => Row {
            sent,
            failed,
            lost: options.messages - sent - failed,
            time: Duration::from_micros(micros),
            usage,
            died: None,
        },
        // It can't be asked any more. What the gateway took is all that is known to be sent.
        _ => Row {
            sent: taken,
            failed: 0,
            lost: options.messages - taken,
            time: started.elapsed(),
            usage,
            died: Some(format!("{status}{}", first_words(&said))),
        },
    })
}

/// This program again, with these options, and its stdout to be read.
fn this_program(options: &Options) -> io::Result<Command> {
    let mut command = Command::new(env::current_exe()?);
    command.args(options.to_arguments()).stdout(Stdio::piped());
    Ok(command)
}

/// A line that a child told: a word and three numbers.
fn numbers(line: &str) -> Option<(&str, [u64; 3])> {
    let mut words = line.split(' ');
    let word = words.next()?;
    let numbers: Vec<u64> = words.map(str::parse).collect::<Result<_, _>>().ok()?;
    Some((word, numbers.try_into().ok()?))
}

/// What a process said first when something was wrong with it, if it said anything.
fn first_words(said: &str) -> String {
    let mut lines = said.lines().filter(|line| !line.trim().is_empty());
    // A panic has its place in a line before.
    let words = lines.find(|line| !line.starts_with("thread '"));
    words.map_or(String::new(), |words| format!("\n  it said: {words}"))
}

/// A gateway that runs.
struct Gateway {
    process: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
    port: u16,
}

impl Gateway {
    fn start(options: &Options) -> io::Result<Self> {
        let mut process = this_program(options)?
            .arg("--gateway")
            .stdin(Stdio::piped())
            .spawn()?;
        let stdin = process.stdin.take().expect("it is piped");
        let mut stdout = BufReader::new(process.stdout.take().expect("it is piped"));
        let port = number(&mut stdout)?;
        Ok(Gateway {
            process,
            stdin,
            stdout,
            port: port.try_into().map_err(io::Error::other)?,
        })
    }

    /// Ends it; returns how many messages it took.
    fn stop(mut self) -> io::Result<u64> {
        drop(self.stdin);
        let taken = number(&mut self.stdout)?;
        self.process.wait()?;
        Ok(taken)
    }
}

/// The number on the next line that a process prints.
fn number(stdout: &mut impl BufRead) -> io::Result<u64> {
    let mut line = String::new();
    stdout.read_line(&mut line)?;
    line.trim().parse().map_err(io::Error::other)
}
