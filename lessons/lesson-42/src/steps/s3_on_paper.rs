//! What it should cost, on paper.
//!
//! Work needs a core, waiting does not, and another thread has to be paid: somebody hands the job
//! over, a sleeper is woken, and in the end the caller is woken as well. With a number for each, the
//! rest is a sum. (These are round numbers; the next step measures.)

use crate::setup::{Setup, WAYS, name};
use lesson_42_readers::ReadError;
use lesson_42_readers::worth_it::{Costs, Way, worth_it};
use std::num::NonZeroU32;
use std::time::Duration;

/// Predicts, and derives from which read on a pool is worth its price.
pub fn run(setup: &Setup) -> Result<(), ReadError> {
    let us = Duration::from_micros;
    let (reads, hand_over, start, wake_up, job, round_trip) = (6, 15, 20, 35, 5, 1_000);
    let costs = Costs {
        hand_over: us(hand_over),
        start_thread: us(start),
        wake_up: us(wake_up),
        job: us(job),
        round_trip: us(round_trip),
        cores: NonZeroU32::new(2).expect("it is not zero"),
        workers: NonZeroU32::new(10).expect("it is not zero"),
        one_command: true,
    };
    println!("  hand over: {hand_over} µs, start a thread: {start} µs, wake-up: {wake_up} µs");
    println!("  job: {job} µs, round trip: {round_trip} µs, on 2 cores and 10 workers");
    for (way, name) in WAYS {
        let sum = match way {
            Way::InTurn => format!("{reads} × ({job} + {round_trip})"),
            Way::OneCommand => format!("{reads} × {job} + {round_trip}"),
            Way::OnThePool => {
                format!("{reads} × {hand_over} + 2 × {wake_up} + 3 × {job} + {round_trip}")
            }
            Way::OnThreads => {
                format!("{reads} × {start} + 2 × {wake_up} + 3 × {job} + {round_trip}")
            }
        };
        let wait = costs
            .predict(way, reads as u32)
            .expect("each way can be gone here");
        println!("  {name}: {sum} = {} µs", wait.as_micros());
    }
    // What the pool costs, against what it saves: five round trips, or the work of three jobs.
    let price = reads * hand_over + 2 * wake_up;
    println!("  the price of the pool: {reads} × {hand_over} + 2 × {wake_up} = {price} µs");
    let (trip, job) = (price / 5, price / 3);
    println!(
        "  it beats in turn, if a job is nothing, from a round trip of: {price} / 5 = {trip} µs"
    );
    println!("  it beats one command from a job of: {price} / 3 = {job} µs");
    let decision = worth_it(&costs, reads as u32, setup.options.budget);
    println!(
        "  worth it within {:?}: {}",
        setup.options.budget,
        name(decision.way)
    );
    Ok(())
}
