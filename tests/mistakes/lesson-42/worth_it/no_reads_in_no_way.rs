//! No reads are looked for first, and the answer is no time: for a command, too, that the store does
//! not have. Whoever draws a table of the ways offers one that can't be gone.
//! expect: not even for no reads

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
        if reads == 0 {
            return Some(Duration::ZERO);
        }
        match way {
            Way::InTurn => Some((self.work + self.round_trip) * reads),
            Way::OneCommand => self
                .one_command
                .then(|| self.work * reads + self.round_trip),
            Way::OnThePool => Some(self.on_workers(self.workers.get(), self.hand_over, reads)),
            Way::OnThreads => Some(self.on_workers(reads, self.start_thread, reads)),
        }
    }

    /// What so many workers take for the reads, one at least, if it takes the caller `each` to bring
    /// a worker one of them.
    fn on_workers(&self, workers: u32, each: Duration, reads: u32) -> Duration {
        let at_work = workers.min(self.cores.get());
        let work = self.work * reads.div_ceil(at_work); // needs a core
        let waits = self.round_trip * reads.div_ceil(workers); // needs none
        each * reads + self.wake_up + work + waits + self.wake_up
    }
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
    let ways = [Way::InTurn, Way::OneCommand, Way::OnThePool, Way::OnThreads];
    let predicted = ways.into_iter().filter_map(|way| {
        let wait = costs.predict(way, reads)?;
        let in_time = wait <= budget;
        Some(Decision { way, wait, in_time })
    });
    let predicted: Vec<Decision> = predicted.collect();
    let enough = predicted.iter().find(|decision| decision.in_time);
    // Of equally fast ones this is the first, which has the least code.
    let fastest = predicted.iter().min_by_key(|decision| decision.wait);
    *enough
        .or(fastest)
        .expect("reads can be done in turn anywhere")
}
