//! What to do when the queue is full: five answers to the same burst.
//!
//! The worker is busy, there is room for 3, and 7 jobs come at once: each saves the food of a
//! passenger. Passengers 1 and 2 come a second time, with newer food. No threads here: when
//! somebody waits for room, the worker takes a job just then.

use crate::options::Options;
use std::collections::VecDeque;
use std::mem;

/// A passenger, and which version of the food is to be saved.
type Job = (u32, char);

const CAPACITY: usize = 3;
const BURST: [Job; 7] = [
    (1, 'a'),
    (2, 'a'),
    (3, 'a'),
    (1, 'b'),
    (2, 'b'),
    (4, 'a'),
    (5, 'a'),
];

/// What happens when a job finds the queue full.
#[derive(Clone, Copy, Debug)]
enum WhenFull {
    Block,
    Reject,
    DropOldest,
    Shed,
    Coalesce,
}

/// Where the jobs are in the end.
#[derive(Default)]
struct Jobs {
    queue: VecDeque<Job>,
    executed: Vec<Job>,
    returned: Vec<Job>,
    dropped: Vec<Job>,
}

impl Jobs {
    fn submit(&mut self, job: Job, when_full: WhenFull) {
        // This one does not wait until it is full: one job for each passenger is enough at any
        // time.
        if let WhenFull::Coalesce = when_full
            && let Some(queued) = self.queue.iter_mut().find(|queued| queued.0 == job.0)
        {
            self.dropped.push(mem::replace(queued, job)); // the newer food, in the older place
            return;
        }
        if self.queue.len() == CAPACITY {
            match when_full {
                WhenFull::Block => self.executed.extend(self.queue.pop_front()), // and then there is room
                WhenFull::Reject | WhenFull::Coalesce => return self.returned.push(job),
                WhenFull::DropOldest => self.dropped.extend(self.queue.pop_front()),
                WhenFull::Shed => return self.dropped.push(job),
            }
        }
        self.queue.push_back(job);
    }
}

/// The jobs in short, as `1a 2a`.
fn shown(jobs: &[Job]) -> String {
    let jobs: Vec<_> = jobs
        .iter()
        .map(|(who, version)| format!("{who}{version}"))
        .collect();
    jobs.join(" ")
}

/// Submits the burst five times, with another answer each time.
pub fn run(_: &Options) {
    use WhenFull::*;
    println!("  room for {CAPACITY}, submitted: {}", shown(&BURST));
    for when_full in [Block, Reject, DropOldest, Shed, Coalesce] {
        let mut jobs = Jobs::default();
        for job in BURST {
            jobs.submit(job, when_full);
        }
        jobs.executed.extend(jobs.queue.drain(..));
        println!("  {when_full:?}: executed {}", shown(&jobs.executed));
        for (what, jobs) in [("returned", jobs.returned), ("dropped", jobs.dropped)] {
            if !jobs.is_empty() {
                println!("    {what} {}", shown(&jobs));
            }
        }
    }
}
