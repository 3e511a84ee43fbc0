//! What it takes to send 1,000 to 20,000 messages, in each of the ways of this lesson: the demo
//! itself is run, with each strategy in a process of its own, and what it measured is collected.
//! The gateway takes 500 ms for a message, the texts are 16 KiB long, and where there is a bound it
//! is 500. That takes some three minutes.
//!
//! At last the gateway takes 10 s for a message, and there are 20,000 of them, with a thread or a
//! task for each: that is what the demo asks for `--yes` for. The threads may be more than there is
//! room for, and if they are, the process dies.

use serde_json::{Value, json};
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

/// What the demo says of a strategy, in numbers.
struct Numbers {
    sent: u64,
    micros: u64,
    kib: u64,
}

fn main() {
    let all = STRATEGIES.map(|(name, title)| {
        let measured = COUNTS.map(|count| {
            let numbers = measure(name, count, 500);
            let (ms, mib) = (numbers.micros / 1000, numbers.kib / 1024);
            println!("{title}, {count} messages: {ms} ms, {mib} MiB");
            numbers
        });
        (title, measured)
    });

    let mut groups = Vec::new();
    for (title, measured) in &all {
        let rows = COUNTS.iter().zip(measured).map(|(&count, numbers)| {
            let label = format!("{},{:03}", count / 1000, count % 1000);
            json!({ "label": label, "value": numbers.kib * 1024 })
        });
        let mut memory = group(format!("Memory, {title}"), "bytes", "peak", rows);
        memory["varies"] = "messages".into();
        groups.push(memory);
    }
    for (place, count) in [(0, "1,000"), (3, "20,000")] {
        let rows = all.iter().map(
            |(title, measured)| json!({ "label": title, "value": measured[place].micros * 1000 }),
        );
        groups.push(group(
            format!("Time for {count} messages"),
            "ns",
            "time",
            rows,
        ));
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
        .args(["--report", "--yes", "--payload=16", "--workers=500"])
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

fn group(
    title: impl Into<String>,
    unit: &str,
    measure: &str,
    rows: impl Iterator<Item = Value>,
) -> Value {
    json!({
        "title": title.into(),
        "unit": unit,
        "measure": measure,
        "rows": rows.collect::<Vec<_>>(),
    })
}

/// 20,000 messages at once, long enough for all of them to be under way at the same time.
fn deadly() -> Value {
    let rows = ["task", "thread"].into_iter().map(|name| {
        let sent = measure(name, 20_000, 10_000).sent;
        println!("a {name} for each, and a gateway that takes 10 s: {sent} of 20,000 sent");
        json!({ "label": format!("a {name} for each message"), "value": sent })
    });
    let title = "Sent of 20,000 messages, if the gateway takes 10 s";
    group(title, "messages", "sent", rows)
}
