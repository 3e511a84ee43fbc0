//! What it takes to send 1,000 to 20,000 messages, in each of the ways of this lesson: the demo itself is
//! run, with each strategy in a process of its own, and what it measured is collected. The gateway takes
//! 10 ms for a message, the texts are 16 KiB long, and where there is a bound it is 256.
//!
//! At last the gateway takes 10 s for a message, and there are 20,000 of them, with a thread or a task
//! for each: that is what the demo asks for `--yes` for. The threads may be more than there is room for, and if
//! they are, the process dies.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::process::Command;
use std::{env, fs};

const STRATEGIES: [(&str, &str); 6] = [
    ("thread", "a thread for each message"),
    ("batch", "a thread for each batch of 20"),
    ("permit", "a permit for each, and then a thread"),
    ("pool", "workers, a queue for all"),
    ("bounded", "workers, a bounded queue"),
    ("task", "a task for each message"),
];

const COUNTS: [u64; 4] = [1_000, 5_000, 10_000, 20_000];

/// How often each is measured; what is shown is the median.
const TIMES: usize = 3;

/// What the demo says of a strategy, in numbers.
struct Numbers {
    sent: u64,
    micros: u64,
    kib: u64,
}

fn main() {
    // In turn, so that what disturbs the machine for a while does not hit one of them alone.
    let mut all: BTreeMap<_, Vec<Numbers>> = BTreeMap::new();
    for time in 1..=TIMES {
        for (name, title) in STRATEGIES {
            for count in COUNTS {
                let numbers = measure(name, count, 10);
                let (ms, mib) = (numbers.micros / 1000, numbers.kib / 1024);
                println!("{time} of {TIMES}: {title}, {count} messages: {ms} ms, {mib} MiB");
                all.entry((name, count)).or_default().push(numbers);
            }
        }
    }
    let median = |name, count, value: fn(&Numbers) -> u64| {
        let mut values: Vec<u64> = all[&(name, count)].iter().map(value).collect();
        values.sort_unstable();
        values[TIMES / 2]
    };
    let mut groups = Vec::new();
    for (name, title) in STRATEGIES {
        let rows =
            COUNTS.map(|count| row(count, median(name, count, |numbers| numbers.kib * 1024)));
        groups.push(group("Memory", title, "bytes", "peak", &rows));
    }
    for (name, title) in STRATEGIES {
        let rows =
            COUNTS.map(|count| row(count, median(name, count, |numbers| numbers.micros * 1000)));
        groups.push(group("Time", title, "ns", "median", &rows));
    }
    groups.push(deadly());
    if let Some(file) = env::var_os("FIGURES_JSON") {
        let figures = json!({ "groups": groups });
        fs::write(file, figures.to_string()).expect("the file for the figures can be written");
    }
}

/// Runs the demo with one strategy.
fn measure(name: &str, messages: u64, latency: u64) -> Numbers {
    let output = Command::new(env!("CARGO_BIN_EXE_lesson-37"))
        .args(["--report", "--yes", "--payload=16", "--workers=256"])
        .arg(format!("--strategy={name}"))
        .arg(format!("--messages={messages}"))
        .arg(format!("--latency={latency}"))
        .output()
        .expect("the demo runs");
    let line = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<u64> = line
        .split(' ')
        .map_while(|word| word.parse().ok())
        .collect();
    match numbers[..] {
        [sent, _failed, _lost, micros, kib, ..] => Numbers { sent, micros, kib },
        _ => panic!("the demo says: {line}"),
    }
}

fn group(what: &str, title: &str, unit: &str, measure: &str, rows: &[Value]) -> Value {
    json!({
        "title": format!("{what}: {title}"),
        "unit": unit,
        "varies": "messages",
        "measure": measure,
        "rows": rows,
    })
}

fn row(count: u64, value: u64) -> Value {
    let label = format!("{},{:03}", count / 1000, count % 1000);
    json!({ "label": label, "value": value })
}

/// 20,000 messages at once, long enough for all of them to be under way at the same time.
fn deadly() -> Value {
    let rows = ["thread", "task"].map(|name| {
        let sent = measure(name, 20_000, 10_000).sent;
        println!("a {name} for each, and a gateway that takes 10 s: {sent} of 20,000 sent");
        json!({ "label": format!("a {name} for each"), "value": sent })
    });
    json!({
        "title": "Sent of 20,000 messages, to a gateway that takes 10 s",
        "unit": "messages",
        "measure": "sent",
        "rows": rows,
    })
}
