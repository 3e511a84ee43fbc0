//! Walks through the reads one by one: the first of each round pays for the round.

use super::time::Duration;
use std::iter;
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
        let reads = reads as usize;
        let (workers, each) = match way {
            Way::OneCommand if !self.one_command => return None,
            _ if reads == 0 => return Some(Duration::ZERO),
            Way::InTurn => return Some(vec![self.work + self.round_trip; reads].iter().sum()),
            Way::OneCommand => {
                let all: Duration = iter::repeat_n(self.work, reads).sum();
                return Some(all + self.round_trip);
            }
            Way::OnThePool => (self.workers.get() as usize, self.hand_over),
            Way::OnThreads => (reads, self.start_thread),
        };
        let at_work = workers.min(self.cores.get() as usize);
        let mut wait = self.wake_up + self.wake_up;
        for read in 0..reads {
            wait += each;
            // The first of each round pays for all of it.
            if read % at_work == 0 {
                wait += self.work;
            }
            if read % workers == 0 {
                wait += self.round_trip;
            }
        }
        Some(wait)
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
    use Way::{InTurn, OnThePool, OnThreads, OneCommand};
    let decide = |way| {
        let wait = costs.predict(way, reads)?;
        let in_time = wait <= budget;
        Some(Decision { way, wait, in_time })
    };
    let ways = || [InTurn, OneCommand, OnThePool, OnThreads].into_iter();
    let least_code = ways().filter_map(decide).find(|decision| decision.in_time);
    least_code.unwrap_or_else(|| {
        let better = |one: Decision, other: Decision| match other.wait < one.wait {
            true => other,
            false => one,
        };
        ways()
            .filter_map(decide)
            .reduce(better)
            .expect("one way at least")
    })
}
