//! What a worker does.

use super::context::Context;
use super::job::Job;
use super::shared::{Phase, Shared, State};
use super::stock;
use super::sync::{Arc, MutexGuard, deque};

/// A worker. It lives on its own thread, until the pool is drained or halted.
pub(super) struct Worker<J: Job> {
    pub(super) shared: Arc<Shared<J>>,
    pub(super) number: usize,
    /// What it was lent.
    pub(super) own: deque::Worker<J>,
    pub(super) context: Context,
    /// Whether it is the one that looks for work. Whoever looks executes nothing.
    pub(super) looks: bool,
}

enum Fetched<J> {
    Job(J),
    /// Nothing, but there may be something now.
    Again,
    /// The pool has ended.
    End,
}

impl<J: Job> Worker<J> {
    pub(super) fn work(mut self) {
        while let Some(job) = self.next() {
            self.shared.begin(self.number);
            self.shared.execute(self.number, job, &self.context);
        }
    }

    /// The next job, as soon as there is one. `None` when there never will be.
    #[inline]
    fn next(&mut self) -> Option<J> {
        loop {
            if self.shared.is_halted() {
                return None;
            }
            if let Some(job) = self.own.pop() {
                return Some(job);
            }
            match self.fetch() {
                Fetched::Job(job) => return Some(job),
                Fetched::Again => {}
                Fetched::End => return None,
            }
        }
    }

    /// Takes a job from the queue, or steals one. If there is none, looks for a while and sleeps.
    fn fetch(&mut self) -> Fetched<J> {
        let shared = Arc::clone(&self.shared);
        let mut state = shared.lock();
        if state.phase == Phase::Halted {
            return Fetched::End;
        }
        if let Some(job) = state.stock.take(self.number, &self.own) {
            self.took(&shared, state);
            return Fetched::Job(job);
        }
        if !state.stock.is_empty(&shared.deques) {
            drop(state);
            return self.steal(&shared);
        }
        if state.phase == Phase::Draining {
            return Fetched::End;
        }
        if self.looks || state.idle.nobody_looks() {
            self.looks = true;
            shared.look(&mut state);
            drop(state);
            shared.watch_for_work();
            state = shared.lock();
            if state.phase != Phase::Open || !state.stock.is_empty(&shared.deques) {
                return Fetched::Again;
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
