//! Predicted and measured.
//!
//! The costs of this machine, each the median of many tries, with a pause before each, in which the
//! workers fall asleep: as in a service that has not much to do. Then the same sums with them, and
//! beside each what six reads really take.

use crate::setup::{Setup, WAYS};
use lesson_42_readers::ReadError;
use lesson_42_readers::measure::Threads;
use std::time::Duration;

/// By how much a prediction may be wrong, in either direction, before it is said aloud.
const TOLERANCE: f64 = 1.5;

/// Measures what things cost, predicts, and measures what was predicted.
pub fn run(setup: &Setup) -> Result<(), ReadError> {
    let Threads {
        hand_over,
        start_thread,
        wake_up,
    } = setup.threads();
    println!("  to hand a job over measured: {hand_over:.0?}");
    println!("  to start a thread measured: {start_thread:.0?}");
    println!("  to wake a worker measured: {wake_up:.0?}");
    for place in &setup.places {
        let costs = setup.costs(place)?;
        println!("  {}", place.name);
        println!("    work measured: {:.1?}", costs.work);
        println!("    a round trip measured: {:.1?}", costs.round_trip);
        for ((way, name), measured) in WAYS.into_iter().zip(setup.measured(place)?) {
            let predicted = costs.predict(way, 6).unwrap_or_default();
            let verdict = verdict(predicted, measured);
            println!("    {name} measured: {measured:.1?}, predicted: {predicted:.1?}{verdict}");
        }
    }
    Ok(())
}

/// Whether the prediction was right, in a few words.
fn verdict(predicted: Duration, measured: Duration) -> String {
    let ratio = measured.as_secs_f64() / predicted.as_secs_f64();
    match ratio {
        _ if ratio > TOLERANCE => format!("; wrong: {ratio:.1} × as long"),
        _ if ratio < 1.0 / TOLERANCE => format!("; wrong: {:.1} × as fast", 1.0 / ratio),
        _ => String::new(),
    }
}
