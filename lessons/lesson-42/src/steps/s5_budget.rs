//! What the client has time for.
//!
//! The client gives the reads so much time, and what is left of it goes to the internal call. So the
//! question is not which way is fastest, but which is the first that is fast enough: once as it was
//! predicted, and once as it was measured.

use crate::setup::{Setup, WAYS, name};
use lesson_42_readers::ReadError;
use lesson_42_readers::worth_it::worth_it;

/// Says what each way leaves of the budget, and which one is worth its code.
pub fn run(setup: &Setup) -> Result<(), ReadError> {
    let budget = setup.options.budget;
    println!("  the budget of the reads: {budget:?}");
    for place in &setup.places {
        println!("  {}", place.name);
        let measured = setup.measured(place)?;
        for ((_, name), wait) in WAYS.into_iter().zip(measured) {
            let left = match budget.checked_sub(wait) {
                Some(left) => format!("{left:.1?} are left"),
                None => "too late".to_owned(),
            };
            println!("    {name} measured: {wait:.1?}: {left}");
        }
        let in_time = |&(_, wait): &(_, _)| wait <= budget;
        let measured = || WAYS.into_iter().zip(measured);
        let enough = measured().find(in_time);
        let fastest = measured().min_by_key(|&(_, wait)| wait);
        let ((_, way), wait) = enough.or(fastest).expect("there are four ways");
        let decision = worth_it(&setup.costs(place)?, 6, budget);
        let predicted = format!("{:.1?} {}", decision.wait, name(decision.way));
        println!("    to take, measured: {wait:.1?} {way}; predicted: {predicted}");
    }
    Ok(())
}
