//! The jobs that nobody has begun: in the queue, or lent to a worker.
//!
//! A worker that takes jobs from the queue takes several, while the queue is locked: it executes the first, and puts the others into a
//! deque of its own, from which it takes them later without a lock. They are *lent*. A worker that finds the queue empty steals from the
//! others' deques, so that no job waits for the end of another while a worker is idle.
//!
//! 1. Jobs come into a deque only while the stock is locked, and only into one that is empty. (Only its owner puts jobs in, and it comes
//!    for more when it has none.)
//! 2. Jobs leave a deque one by one, at any time. Whoever takes one executes it: no job is ever on its way from one deque to another.
//!
//! By 1, who has locked the stock and finds all deques empty knows every job that is not in somebody's hand: it is in the queue. By 2,
//! what is in somebody's hand has as good as begun. So to be exact about the stock one empties the deques back into the queue: see
//! [`recall`](Stock::recall).

use std::collections::VecDeque;
use std::iter;
use std::mem;

use super::sync::deque::{Steal, Stealer, Worker};
use super::sync::share;

/// For how many jobs there is room from the beginning. For more, the queue grows.
const ROOM_AT_FIRST: usize = 1024;

pub(super) struct Stock<J> {
    queue: VecDeque<J>,
    capacity: usize,
    /// For each worker.
    loans: Box<[Loan]>,
    /// The sum of the loans.
    lent: usize,
    /// How often something was lent: loans are numbered, since an older one holds older jobs.
    lendings: u64,
}

#[derive(Clone, Copy, Default)]
struct Loan {
    /// How many jobs are in the worker's deque at the most: it takes them without saying so.
    most: usize,
    /// Which lending it was.
    number: u64,
}

impl<J> Stock<J> {
    pub(super) fn new(workers: usize, capacity: usize) -> Self {
        Stock {
            queue: VecDeque::with_capacity(capacity.min(ROOM_AT_FIRST)),
            capacity,
            loans: iter::repeat_n(Loan::default(), workers).collect(),
            lent: 0,
            lendings: 0,
        }
    }

    /// For how many jobs there is certainly room. There may be more: see [`recount`](Self::recount).
    #[inline]
    pub(super) fn room(&self) -> usize {
        self.capacity.saturating_sub(self.queue.len() + self.lent)
    }

    /// For how many jobs there is room, used or not: more than was asked for only while there are [more](Self::push).
    pub(super) fn capacity(&self) -> usize {
        self.capacity.max(self.queue.len() + self.lent)
    }

    /// Adds a job to the end of the queue. There is room, unless it comes from deep inside of other jobs, which make none before they end.
    #[inline]
    pub(super) fn push(&mut self, job: J) {
        self.queue.push_back(job);
    }

    /// Takes the job that has waited longest in the queue, and lends the worker that asks, whose deque `own` is empty, its share of the
    /// others.
    pub(super) fn take(&mut self, worker: usize, own: &Worker<J>) -> Option<J> {
        let first = self.queue.pop_front()?;
        let share = share(self.queue.len(), self.loans.len());
        self.queue.drain(..share).for_each(|job| own.push(job));
        self.lendings += 1;
        let number = self.lendings;
        let before = mem::replace(
            &mut self.loans[worker],
            Loan {
                most: share,
                number,
            },
        );
        self.lent = self.lent - before.most + share;
        Some(first)
    }

    /// Whether there is a job that nobody has in hand, in the queue or in a deque.
    pub(super) fn is_empty(&self, deques: &[Stealer<J>]) -> bool {
        self.queue.is_empty() && deques.iter().all(Stealer::is_empty)
    }

    /// Looks how many of the jobs that were lent are still in their deques. Afterwards [`room`](Self::room) is at most too small by what is
    /// taken from them meanwhile.
    pub(super) fn recount(&mut self, deques: &[Stealer<J>]) {
        self.lent = 0;
        for (loan, deque) in self.loans.iter_mut().zip(deques) {
            if loan.most > 0 {
                loan.most = deque.len();
                self.lent += loan.most;
            }
        }
    }

    /// Takes back what is still in the deques, to the front of the queue, in the order in which it was submitted. Afterwards every job that
    /// nobody has in hand is in the queue, [`room`](Self::room) is exact, and both remain so while the stock is locked.
    pub(super) fn recall(&mut self, deques: &[Stealer<J>]) {
        let loans = self.loans.iter_mut().zip(deques);
        let mut lent: Vec<_> = loans.filter(|(loan, _)| loan.most > 0).collect();
        lent.sort_by_key(|(loan, _)| loan.number);
        // Those of one deque come out oldest first, and go back youngest first.
        for (loan, deque) in lent.into_iter().rev() {
            let jobs: Vec<J> = take_all(deque).collect();
            jobs.into_iter()
                .rev()
                .for_each(|job| self.queue.push_front(job));
            loan.most = 0;
        }
        self.lent = 0;
    }

    /// Takes everything that is left in the queue.
    pub(super) fn take_all(&mut self) -> Vec<J> {
        Vec::from(mem::take(&mut self.queue))
    }
}

/// Takes the job that has been in this deque longest.
pub(super) fn steal<J>(deque: &Stealer<J>) -> Option<J> {
    loop {
        match deque.steal() {
            Steal::Success(job) => return Some(job),
            Steal::Empty => return None,
            // Somebody was faster. So all in all, there was progress.
            Steal::Retry => {}
        }
    }
}

fn take_all<J>(deque: &Stealer<J>) -> impl Iterator<Item = J> {
    iter::from_fn(move || steal(deque))
}
