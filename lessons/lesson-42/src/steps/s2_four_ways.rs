//! Four ways, one answer.
//!
//! Six values are wanted; then the service makes its internal call, which needs them all. The reads
//! are done in turn, on a pool, on six threads, and in one command. Each way gives the same answer,
//! so only costs can tell which one to take.

use crate::setup::{ENTRIES, KEYS, Setup, WAYS};
use lesson_42_readers::worth_it::Way;
use lesson_42_readers::{Counted, Moka, ReadError, Store};
use std::sync::Arc;

/// Reads in each of the ways, and counts what that takes.
pub fn run(setup: &Setup) -> Result<(), ReadError> {
    let counted = Arc::new(Counted::new(Moka::holding(&ENTRIES)));
    let store: Arc<dyn Store> = counted.clone();
    let mut answers = Vec::new();
    for (way, name) in WAYS {
        answers.push(setup.read(way, &store)?);
        let trips = counted.take();
        let reads = KEYS.len();
        let more = match way {
            Way::InTurn | Way::OneCommand => String::new(),
            Way::OnThePool => format!(", jobs handed over: {reads}"),
            Way::OnThreads => format!(", threads started: {reads}"),
        };
        println!("  {name}: round trips: {trips}{more}");
    }
    let answer = &answers[0];
    assert!(answers.iter().all(|other| other == answer));
    for (key, value) in KEYS.iter().zip(answer) {
        println!(
            "  {key}: {}",
            value.as_deref().unwrap_or("not in the cache")
        );
    }
    let misses = answer.iter().filter(|value| value.is_none()).count();
    println!(
        "  the same answer each time: {} values, {misses} misses",
        answer.len() - misses
    );
    Ok(())
}
