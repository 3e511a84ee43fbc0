//! One formula for each way, in whole nanoseconds, and a loop that stops at the first way that is
//! good enough.

use super::time::Duration;
use std::num::NonZeroU32;

/// The ways in which a request can do its reads: the least code first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// One read after the other, on the thread of the request.
    InTurn,
    /// All keys in one command to the store.
    OneCommand,
    /// A job for each read, on a pool that is there already.
    OnThePool,
    /// A new thread for each read.
    OnThreads,
}

/// What was measured on a machine, with the store that is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Costs {
    /// What it takes the caller to hand a job to a pool whose workers sleep.
    pub hand_over: Duration,
    /// What it takes the caller to start a thread.
    pub start_thread: Duration,
    /// How long it takes until a thread that was woken, or started, runs.
    pub wake_up: Duration,
    /// The work of one read: what keeps a core busy.
    pub work: Duration,
    /// The waiting of one round trip, in which a core is free for others.
    pub round_trip: Duration,
    /// The cores of the machine.
    pub cores: NonZeroU32,
    /// The workers of the pool.
    pub workers: NonZeroU32,
    /// Whether all keys are in one store that answers them in one command.
    pub one_command: bool,
}

impl Costs {
    pub fn predict(&self, way: Way, reads: u32) -> Option<Duration> {
        let n = u128::from(reads);
        let (cores, workers) = (u128::from(self.cores.get()), u128::from(self.workers.get()));
        let [work, trip, wake] =
            [self.work, self.round_trip, self.wake_up].map(|cost| cost.as_nanos());
        let [hand, start] = [self.hand_over, self.start_thread].map(|cost| cost.as_nanos());
        let nanos = match (n, way) {
            (_, Way::OneCommand) if !self.one_command => return None,
            (0, _) => 0,
            (_, Way::InTurn) => n * work + n * trip,
            (_, Way::OneCommand) => n * work + trip,
            (_, Way::OnThePool) => {
                n * hand
                    + 2 * wake
                    + work * rounds(n, workers.min(cores))
                    + trip * rounds(n, workers)
            }
            (_, Way::OnThreads) => n * start + 2 * wake + work * rounds(n, n.min(cores)) + trip,
        };
        Some(Duration::from_nanos(nanos as u64))
    }
}

/// How many rounds it takes to do `n` things, so many at a time.
fn rounds(n: u128, at_a_time: u128) -> u128 {
    (n + at_a_time - 1) / at_a_time
}

/// What [`worth_it`] decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The way to go.
    pub way: Way,
    /// How long the request will wait, as predicted.
    pub wait: Duration,
    /// Whether that is within the budget.
    pub in_time: bool,
}

pub fn worth_it(costs: &Costs, reads: u32, budget: Duration) -> Decision {
    let mut best: Option<Decision> = None;
    for way in [Way::InTurn, Way::OneCommand, Way::OnThePool, Way::OnThreads] {
        let Some(wait) = costs.predict(way, reads) else {
            continue;
        };
        let in_time = wait <= budget;
        let decision = Decision { way, wait, in_time };
        if in_time {
            return decision; // the first within the budget has the least code
        }
        if best.is_none_or(|best| wait < best.wait) {
            best = Some(decision);
        }
    }
    best.expect("in turn is always possible")
}
