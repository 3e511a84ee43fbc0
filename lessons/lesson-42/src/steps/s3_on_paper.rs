//! What it should cost, on paper.
//!
//! Work needs a core, waiting does not, and another thread has to be paid: somebody hands the job
//! over, a sleeper is woken, and in the end the caller is woken as well. With a number for each, the
//! rest is a sum. (These are round numbers; the next step measures.)

use crate::setup::{Setup, WAYS, WORKERS, name};
use lesson_42_readers::ReadError;
use lesson_42_readers::worth_it::{Costs, Way, worth_it};
use std::num::NonZeroU32;
use std::time::Duration;

/// Predicts, and derives from which read on a pool is worth its price.
pub fn run(setup: &Setup) -> Result<(), ReadError> {
    let us = Duration::from_micros;
    let (hand, start, wake, work, trip) = (15, 20, 35, 5, 1_000);
    let costs = Costs {
        hand_over: us(hand),
        start_thread: us(start),
        wake_up: us(wake),
        work: us(work),
        round_trip: us(trip),
        cores: NonZeroU32::new(2).expect("it is not zero"),
        workers: WORKERS,
        one_command: true,
    };
    println!("  hand over: {hand} µs, start a thread: {start} µs, wake-up: {wake} µs");
    println!("  work: {work} µs, round trip: {trip} µs, on 2 cores and {WORKERS} workers");
    for (way, name) in WAYS {
        let sum = match way {
            Way::InTurn => format!("6 × ({work} + {trip})"),
            Way::OneCommand => format!("6 × {work} + {trip}"),
            Way::OnThePool => format!("6 × {hand} + 2 × {wake} + 3 × {work} + {trip}"),
            Way::OnThreads => format!("6 × {start} + 2 × {wake} + 3 × {work} + {trip}"),
        };
        let wait = costs.predict(way, 6).unwrap_or_default();
        println!("  {name}: {sum} = {} µs", wait.as_micros());
    }
    // What the pool costs, and what it saves: five round trips, or the work of three reads.
    let price = 6 * hand + 2 * wake;
    let (trip, work) = (price / 5, price / 3);
    println!("  the price of the pool: 6 × {hand} + 2 × {wake} = {price} µs");
    println!(
        "  it beats in turn, if work is nothing, from a round trip of more than: {price} / 5 = {trip} µs"
    );
    println!("  it beats one command from work of more than: {price} / 3 = {work} µs");
    let budget = setup.options.budget;
    let decision = worth_it(&costs, 6, budget);
    println!("  worth it within {budget:?}: {}", name(decision.way));
    Ok(())
}
