//! How many preemptions an execution has: switches away from a thread that could have gone on.
//!
//! loom counts them as well, to bound its search, but does not tell. So they are counted on the tape, where two rows that follow
//! each other belong to different threads.

use super::replay::Replay;
use crate::tape::{Act, Lane, ObjectId, State, Step, Tape};

/// Counts the preemptions of an execution.
pub(crate) fn count(tape: &Tape) -> usize {
    let mut held = Replay::default();
    let mut preemptions = 0;
    for (index, step) in tape.steps.iter().enumerate() {
        if let Some(before) = index.checked_sub(1).map(|before| &tape.steps[before])
            && before.lane != step.lane
            && could_go_on(tape, index, before, &held)
        {
            preemptions += 1;
        }
        held.play(index, step);
    }
    preemptions
}

/// Whether the thread that made the step before could have made the step `index` as well.
fn could_go_on(tape: &Tape, index: usize, before: &Step, held: &Replay) -> bool {
    let lane = before.lane;
    if gives_way(&before.act) {
        return false;
    }
    let next = tape.steps[index..].iter().find(|step| step.lane == lane);
    match (next, &tape.threads[lane].state) {
        // It was kept from the lock by whoever had it then. That is no row of its own.
        (Some(next), _) => !waits_for_another(next, lane, held),
        (None, State::Sleeping(step)) => !waits_for_another(step, lane, held),
        (None, State::Running) => true,
        (None, State::Ended | State::Panicked(_)) => false,
    }
}

/// Whether a thread is not to be expected to go on after this.
fn gives_way(act: &Act) -> bool {
    matches!(
        act,
        Act::End
            | Act::Yield
            | Act::Sleep { .. }
            | Act::Wait { .. }
            | Act::ParkSleeps
            | Act::JoinSleeps { .. }
            | Act::LockSleeps { .. }
            | Act::ReadSleeps
            | Act::WriteSleeps
            | Act::BarrierSleeps { .. }
            | Act::OnceSleeps
            | Act::SendSleeps { .. }
            | Act::RecvSleeps
            | Act::SelectSleeps
    )
}

/// Whether the step takes what another thread holds.
fn waits_for_another(step: &Step, lane: Lane, held: &Replay) -> bool {
    let takes = matches!(
        step.act,
        Act::Lock { .. }
            | Act::LockSleeps { .. }
            | Act::Read { .. }
            | Act::ReadSleeps
            | Act::Write { .. }
            | Act::WriteSleeps
            | Act::OnceSleeps
    );
    let by_another = |object: ObjectId| held.is_held_by_another(object, lane);
    // A thread whose wait has ended wants its mutex back at once.
    takes && step.object.is_some_and(by_another)
}
