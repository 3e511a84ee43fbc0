//! What a worker does.

use super::context::Context;
use super::job::Job;
use super::shared::{Phase, Shared, State};
use super::stock;
use super::sync::{MutexGuard, deque, left_out};

/// A worker. It lives on its own thread, until the pool is drained or halted.
pub(super) struct Worker<J> {
    number: usize,
    /// What it was lent.
    own: deque::Worker<J>,
    context: Context,
    /// Whether it is the one that looks for work. Whoever looks executes nothing.
    looks: bool,
    left_out: LeftOut,
    /// The boxes of jobs that it has executed, until it takes further ones.
    empty: Vec<J>,
}

/// The looks that a worker leaves out: one after it has looked in vain, three after the next time, then seven, and so on. A look that finds
/// something ends that.
#[derive(Default)]
struct LeftOut {
    /// How many of them are still to come.
    left: u32,
    /// How many they were in all, since the last look.
    all: u32,
}

enum Fetched<J> {
    Job(J),
    /// Nothing, but there may be something now.
    Again,
    /// The pool has ended.
    End,
}

impl<J: Job> Worker<J> {
    pub(super) fn new(number: usize, own: deque::Worker<J>, context: Context) -> Self {
        Worker {
            number,
            own,
            context,
            looks: false,
            left_out: LeftOut::default(),
            empty: Vec::new(),
        }
    }

    pub(super) fn work(mut self, shared: &Shared<J>) {
        while let Some(job) = self.next(shared) {
            shared.begin(self.number);
            let empty = shared.execute(self.number, job, &self.context);
            self.empty.extend(empty);
        }
    }

    /// The next job, as soon as there is one. `None` when there never will be.
    #[inline]
    fn next(&mut self, shared: &Shared<J>) -> Option<J> {
        loop {
            if shared.is_halted() {
                return None;
            }
            if let Some(job) = self.own.pop() {
                return Some(job);
            }
            match self.fetch(shared) {
                Fetched::Job(job) => return Some(job),
                Fetched::Again => {}
                Fetched::End => return None,
            }
        }
    }

    /// Takes a job from the queue, or steals one. If there is none, looks for a moment and sleeps.
    fn fetch(&mut self, shared: &Shared<J>) -> Fetched<J> {
        let mut state = shared.lock_for_jobs();
        state.empty.append(&mut self.empty);
        if state.phase == Phase::Halted {
            return Fetched::End;
        }
        if let Some(job) = state.stock.take(self.number, &self.own) {
            self.took(shared, state);
            return Fetched::Job(job);
        }
        if !state.stock.is_empty(&shared.deques) {
            drop(state);
            return self.steal(shared);
        }
        if state.phase == Phase::Draining {
            return Fetched::End;
        }
        if self.looks || state.idle.nobody_looks() {
            if !self.left_out.one_more() {
                self.looks = true;
                shared.look(&mut state);
                drop(state);
                shared.watch_for_work();
                state = shared.lock();
                if state.phase != Phase::Open || !state.stock.is_empty(&shared.deques) {
                    self.left_out.looked_with_success();
                    return Fetched::Again;
                }
                self.left_out.looked_in_vain();
            }
            self.looks = false;
            state.idle.stop_looking();
        }
        self.looks = shared.sleep(self.number, &mut state);
        Fetched::Again
    }

    /// Has taken a job from the queue: lets those know whom it concerns.
    fn took(&mut self, shared: &Shared<J>, mut state: MutexGuard<'_, State<J>>) {
        let call_submitter = shared.offer_room(&mut state);
        self.found(shared, state);
        if call_submitter {
            shared.call_submitter();
        }
    }

    /// Steals a job that was lent to another.
    #[cold]
    fn steal(&mut self, shared: &Shared<J>) -> Fetched<J> {
        // Not all begin with the same victim.
        let (before, after) = shared.deques.split_at(self.number);
        let mut deques = after.iter().chain(before);
        let Some(job) = deques.find_map(stock::steal) else {
            return Fetched::Again;
        };
        if self.looks {
            self.found(shared, shared.lock());
        }
        Fetched::Job(job)
    }

    /// Looks no longer, having found a job. If there is more to do, somebody else is called.
    #[inline]
    fn found(&mut self, shared: &Shared<J>, mut state: MutexGuard<'_, State<J>>) {
        if self.looks {
            self.looks = false;
            state.idle.stop_looking();
        }
        if state.idle.listens() && !state.stock.is_empty(&shared.deques) {
            shared.offer(state);
        }
    }
}

impl LeftOut {
    /// Whether the next look is left out.
    fn one_more(&mut self) -> bool {
        let one_more = self.left > 0;
        self.left -= u32::from(one_more);
        one_more
    }

    fn looked_in_vain(&mut self) {
        self.all = left_out(self.all);
        self.left = self.all;
    }

    fn looked_with_success(&mut self) {
        *self = LeftOut::default();
    }
}
