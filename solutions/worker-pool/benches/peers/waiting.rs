//! 20,000 messages on 256 workers, in a process of its own: how long it takes, and how much memory.

use std::hint::black_box;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};
use std::{env, fs};

use crossbeam_channel as channel;
use worker_pool::{BoxError, Context, Job, WorkerPool};

use super::common::{Goal, Report};

const MESSAGES: usize = 20_000;
const WORKERS: usize = 256;
const ANSWER: Duration = Duration::from_millis(10);
/// Set in the child process, to the contender's name.
const CHILD: &str = "PEERS_CHILD";

const BY_HAND: &str = "crossbeam-channel by hand";
const OURS: &str = "worker-pool";

/// A message: its text is made when it is sent, and the answer takes a while.
struct Message(usize);

impl Message {
    fn send(&self) {
        let text = vec![self.0 as u8; 64 * 1024];
        black_box(&text);
        drop(text);
        thread::sleep(ANSWER);
    }
}

impl Job for Message {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        self.send();
        Ok(())
    }
}

/// Does what a child is asked for, if this is one.
pub fn is_child() -> bool {
    let Ok(contender) = env::var(CHILD) else {
        return false;
    };
    let start = Instant::now();
    match contender.as_str() {
        BY_HAND => by_hand(),
        _ => ours(),
    }
    println!("{} {}", start.elapsed().as_nanos(), peak().unwrap_or(0));
    true
}

fn by_hand() {
    let (messages_tx, messages_rx) = channel::bounded(WORKERS);
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            let messages = messages_rx.clone();
            scope.spawn(move || messages.iter().for_each(|message: Message| message.send()));
        }
        for number in 0..MESSAGES {
            messages_tx
                .send(Message(number))
                .expect("`messages_rx` is alive");
        }
        drop(messages_tx);
    });
}

fn ours() {
    let pool = WorkerPool::new(WORKERS, WORKERS);
    for number in 0..MESSAGES {
        assert!(pool.submit(Message(number)).is_ok(), "the pool is open");
    }
}

/// The most memory that this process has had, where the system says so.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024)
}

pub fn measure(report: &mut Report) {
    let ideal = ANSWER.as_nanos() as f64 * MESSAGES.div_ceil(WORKERS) as f64;
    let mut times = vec![("the answers alone", vec![ideal])];
    let mut memory = Vec::new();
    // In turn, as everywhere.
    let rounds = [(); 5].map(|()| [BY_HAND, OURS].map(run));
    for (who, name) in [BY_HAND, OURS].into_iter().enumerate() {
        let sorted = |mut values: Vec<f64>| {
            values.sort_by(f64::total_cmp);
            values
        };
        times.push((
            name,
            sorted(rounds.map(|round| round[who].0 as f64).to_vec()),
        ));
        memory.push((
            name,
            sorted(rounds.map(|round| round[who].1 as f64).to_vec()),
        ));
    }
    let goal = Goal {
        of: OURS,
        beside: "the answers alone",
        most: 1.05,
    };
    let title = format!("{MESSAGES} messages of 64 KiB, 10 ms each, {WORKERS} workers");
    report.add(&format!("{title}: time"), "ns", &times, &[goal]);
    if memory.iter().all(|(_, peaks)| peaks[0] > 0.0) {
        report.add(&format!("{title}: peak memory"), "bytes", &memory, &[]);
    }
}

/// Nanoseconds and bytes of one run, in a child process.
fn run(contender: &str) -> (u64, u64) {
    let program = env::current_exe().expect("this is a program");
    let output = Command::new(program).env(CHILD, contender).output();
    let output = output.expect("a process can be started");
    assert!(output.status.success(), "{contender}: {output:?}");
    let said = String::from_utf8_lossy(&output.stdout);
    let mut numbers = said
        .split_whitespace()
        .map(|word| word.parse().expect("a number"));
    match (numbers.next(), numbers.next()) {
        (Some(time), Some(peak)) => (time, peak),
        _ => panic!("{contender} said: {said}"),
    }
}
