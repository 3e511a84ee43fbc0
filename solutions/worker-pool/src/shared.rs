//! What the workers, the pool's handle and its context share.

use std::mem;
use std::panic::{self, AssertUnwindSafe};

use crossbeam_utils::CachePadded;

use super::context::{Context, OnCancel};
use super::idle::{Idle, Offer};
use super::job::Job;
use super::room::Room;
use super::stock::Stock;
use super::sync::atomic::{AtomicBool, Ordering::Relaxed};
use super::sync::deque::Stealer;
use super::sync::time::Instant;
use super::sync::{Condvar, Hint, Mutex, MutexGuard, lock};
use super::tally::Tally;
use crate::{Failure, Snapshot};

/// Whoever looks for work leaves its core to others no more often than this. A `yield_now` gives away what was left of its time, and the scheduler
/// remembers: when the worker is woken for the next job, it waits until a busy submitter on the same core has used up its own.
const YIELDS_FOR_WORK: u32 = 1;

/// Whoever waits for room can't go on before others have worked: the more they get done meanwhile, the fewer wake-ups. Whoever has yielded so
/// often, and the queue is still nearly full, takes a core from them, and naps.
const YIELDS_FOR_ROOM: u32 = 3;

/// So many jobs a worker executes inside others at the most: each has 32 KiB of the 2 MiB that a thread has if nothing is said.
const DEEPEST: usize = 64;

pub(super) type Handler<J> = Box<dyn Fn(Failure<J>) + Send + Sync>;

/// All that is shared. Whoever holds the lock of `state` calls nobody's code: no job, no handler, no drop of a job.
pub(super) struct Shared<J: Job> {
    state: CachePadded<Mutex<State<J>>>,
    /// Each worker sleeps at one of its own, until it is called or the phase changes.
    work: Box<[Condvar]>,
    /// Submitters sleep here, until they are called or the phase changes.
    room: Condvar,
    /// That there is work, for the worker that looks for some.
    news: CachePadded<Hint>,
    /// That there is [plenty](Self::is_roomy) of room, for those who want some.
    roomy: CachePadded<Hint>,
    /// Whether the phase is `Halted`, for workers that take what they were lent, without the lock. Set with the state locked. It orders
    /// nothing: who must see it, because the halt happened before, does.
    halted: CachePadded<AtomicBool>,
    pub(super) deques: Box<[Stealer<J>]>,
    tallies: Box<[CachePadded<Tally>]>,
    deadline: Option<Instant>,
    handler: Option<Handler<J>>,
    pub(super) capacity: usize,
}

/// How far the pool is. It only ever goes on, from the first towards the last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    /// Takes jobs and executes them.
    Open,
    /// Takes none, executes what there is.
    Draining,
    /// Takes none, begins none.
    Halted,
}

pub(super) struct State<J> {
    pub(super) phase: Phase,
    pub(super) stock: Stock<J>,
    pub(super) idle: Idle,
    pub(super) room: Room,
    pub(super) accepted: u64,
    pub(super) returned: u64,
    failed: u64,
    panicked: u64,
    /// Emptied boxes, on their way back to those who submit: who has allocated memory gives it back soonest. For a small job, to allocate its
    /// box on one core and free it on another took longer than all else together.
    pub(super) empty: Vec<J>,
}

impl<J: Job> Shared<J> {
    pub(super) fn new(
        deques: Box<[Stealer<J>]>,
        capacity: usize,
        deadline: Option<Instant>,
        handler: Option<Handler<J>>,
    ) -> Self {
        let state = State {
            phase: Phase::Open,
            stock: Stock::new(deques.len(), capacity),
            idle: Idle::new(deques.len()),
            room: Room::default(),
            accepted: 0,
            returned: 0,
            failed: 0,
            panicked: 0,
            empty: Vec::new(),
        };
        let tallies = deques.iter().map(|_| CachePadded::new(Tally::new()));
        Shared {
            state: CachePadded::new(Mutex::new(state)),
            work: deques.iter().map(|_| Condvar::new()).collect(),
            room: Condvar::new(),
            news: CachePadded::new(Hint::new()),
            roomy: CachePadded::new(Hint::new()),
            halted: CachePadded::new(AtomicBool::new(false)),
            tallies: tallies.collect(),
            deques,
            deadline,
            handler,
            capacity,
        }
    }

    #[inline]
    pub(super) fn lock(&self) -> MutexGuard<'_, State<J>> {
        self.state.lock()
    }

    /// Locks the state to add a job or to take some, which is what it is locked for most. Where the queue is emptied slowly, it pays to spin:
    /// if the submitter's core were gone before the queue is full again, the workers would run out of jobs.
    #[inline]
    pub(super) fn lock_for_jobs(&self) -> MutexGuard<'_, State<J>> {
        lock(&self.state, || self.roomy.took_long())
    }

    // ----- The end -----

    /// Accepts no more jobs; the workers end when they have executed what there is.
    pub(super) fn close(&self) {
        let mut state = self.lock();
        if state.phase == Phase::Open {
            state.phase = Phase::Draining;
            self.wake_all();
        }
    }

    /// Accepts no more jobs, begins none.
    pub(super) fn halt(&self, state: &mut State<J>) {
        if state.phase < Phase::Halted {
            state.phase = Phase::Halted;
            self.halted.store(true, Relaxed);
            self.wake_all();
        }
    }

    /// Called with the state locked: nobody is between its look at the phase and its sleep.
    fn wake_all(&self) {
        for worker in &self.work {
            worker.notify_one();
        }
        self.room.notify_all();
    }

    /// Whether no job may be begun. Nobody watches the clock for the others: whoever finds the deadline over halts the pool.
    #[inline]
    pub(super) fn is_halted(&self) -> bool {
        // The clock first: the lock would be taken for each job.
        self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdue(&mut self.lock()))
    }

    /// Halts the pool if the deadline of its context is over.
    pub(super) fn is_overdue(&self, state: &mut State<J>) -> bool {
        let overdue = self.deadline_is_over();
        if overdue {
            self.halt(state);
        }
        overdue
    }

    fn deadline_is_over(&self) -> bool {
        self.deadline.is_some_and(|end| end <= Instant::now())
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// Takes back all jobs that were not begun, in the order in which they were submitted. The pool is halted.
    pub(super) fn take_back(&self, state: &mut State<J>) -> Vec<J> {
        state.stock.recall(&self.deques);
        let jobs = state.stock.take_all();
        state.returned += jobs.len() as u64;
        jobs
    }

    // ----- Waking -----

    /// Adds a job, for which there is room, and lets an idle worker know.
    #[inline]
    pub(super) fn push(&self, mut state: MutexGuard<'_, State<J>>, job: J) {
        state.stock.push(job);
        state.accepted += 1;
        // Freed when the state is unlocked. One more than will come of this job, so that there are never more than jobs were here at once.
        let _empty = [state.empty.pop(), state.empty.pop()];
        self.offer(state);
    }

    /// Lets an idle worker know that there is a job which nobody has in hand, and unlocks.
    #[inline]
    pub(super) fn offer(&self, mut state: MutexGuard<'_, State<J>>) {
        match state.idle.offer() {
            Offer::Known => {}
            Offer::Tell => self.news.give(),
            Offer::Call(worker) => {
                // Whoever is notified would find the state locked.
                drop(state);
                self.work[worker].notify_one();
            }
        }
    }

    /// The worker sleeps until it is called for work, the phase changes, or the deadline is over. Whether it was called.
    pub(super) fn sleep(&self, worker: usize, state: &mut MutexGuard<'_, State<J>>) -> bool {
        state.idle.lie_down(worker);
        while state.phase == Phase::Open && !state.idle.is_called(worker) && !self.is_overdue(state)
        {
            match self.deadline {
                Some(deadline) => _ = self.work[worker].wait_until(state, deadline),
                None => self.work[worker].wait(state),
            }
        }
        state.idle.get_up(worker)
    }

    /// Begins to look for work: forgets what it has been told.
    pub(super) fn look(&self, state: &mut State<J>) {
        state.idle.look();
        self.news.forget();
    }

    /// Looks for work, for a moment.
    pub(super) fn watch_for_work(&self) {
        self.news.watch(YIELDS_FOR_WORK);
    }

    /// Lets those who wait for room know that there is some.
    pub(super) fn offer_room(&self, state: &mut State<J>) -> bool {
        if state.room.is_watched() && self.is_roomy(state) {
            self.roomy.give();
        }
        state.room.offer()
    }

    /// Whether so much of the queue is empty that many jobs can be submitted before it is full again: half of it, or, where it is emptied
    /// slowly, three quarters, since there is time enough to wake up before the rest is gone.
    fn is_roomy(&self, state: &State<J>) -> bool {
        let quarters = if self.roomy.took_long() { 3 } else { 2 };
        state.stock.room() >= self.capacity / 4 * quarters
    }

    pub(super) fn call_submitter(&self) {
        self.room.notify_one();
    }

    /// Looks for room, for a short while: until there is [plenty](Self::is_roomy). It may be told too late, or not at all: then it goes on
    /// after a moment, with the room that there is.
    ///
    /// To yield is the cheapest way to wait if the jobs are so small that it takes microseconds. If they are not, it is no good: who yields
    /// either comes back at once, finds room for a handful of jobs and is here again, all the time, on a core that a worker could use; or the
    /// core is gone for milliseconds, and the workers run out of jobs. To be woken in time costs little then.
    pub(super) fn watch_for_room<'a>(
        &'a self,
        mut state: MutexGuard<'a, State<J>>,
    ) -> MutexGuard<'a, State<J>> {
        state.room.watch();
        self.roomy.forget();
        let mut nap = self.roomy.took_long();
        if !nap {
            drop(state);
            self.roomy.watch(YIELDS_FOR_ROOM);
            state = self.lock();
            nap = state.phase == Phase::Open && !self.is_roomy(&state);
        }
        if nap {
            self.roomy.nap(&mut state);
        }
        state.room.stop_watching();
        state
    }

    /// Sleeps until somebody says that there is room, the phase changes, or the time is over.
    pub(super) fn wait_for_room(
        &self,
        state: &mut MutexGuard<'_, State<J>>,
        until: Option<Instant>,
    ) {
        state.room.lie_down();
        match until {
            Some(until) => _ = self.room.wait_until(state, until),
            None => self.room.wait(state),
        }
        state.room.get_up();
    }

    // ----- Executing -----

    /// Counts a job as begun by this worker, which is the one that asks.
    #[inline]
    pub(super) fn begin(&self, worker: usize) {
        self.tallies[worker].begin();
    }

    /// Executes a job that was counted as begun, on its worker, and counts what became of it. Returns its box, if it had one that could be
    /// emptied. Never panics.
    #[inline]
    pub(super) fn execute(&self, worker: usize, mut job: J, context: &Context) -> Option<J> {
        // Unwind safe: nobody sees what the job left half done, but the handler, which is told that it panicked.
        match panic::catch_unwind(AssertUnwindSafe(|| job.execute(context))) {
            Ok(Ok(())) => {
                self.tallies[worker].end();
                if J::is_boxed() && quietly(|| job.empty()) == Some(true) {
                    return Some(job);
                }
                discard(job);
            }
            Ok(Err(error)) => self.fail(worker, Failure::Error { job, error }),
            Err(payload) => self.fail(worker, Failure::Panic { job, payload }),
        }
        None
    }

    /// Executes a job inside another one, which has submitted it to its own full pool.
    pub(super) fn execute_inside(&self, worker: usize, job: J, context: &Context) {
        self.tallies[worker].deeper(|| _ = self.execute(worker, job, context));
    }

    /// Whether this worker, which is the one that asks, is in as many jobs as there is stack for.
    pub(super) fn is_deep_inside(&self, worker: usize) -> bool {
        self.tallies[worker].depth() >= DEEPEST
    }

    #[cold]
    fn fail(&self, worker: usize, failure: Failure<J>) {
        let mut state = self.lock();
        match failure {
            Failure::Error { .. } => state.failed += 1,
            Failure::Panic { .. } => state.panicked += 1,
        }
        // Still locked: it has ended, and failed, at once.
        self.tallies[worker].end();
        drop(state);
        match &self.handler {
            Some(handler) => _ = quietly(|| handler(failure)),
            None => match failure {
                Failure::Error { job, error } => {
                    discard(job);
                    discard(error);
                }
                Failure::Panic { job, payload } => {
                    discard(job);
                    discard(payload);
                }
            },
        }
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        let state = self.lock();
        let (mut begun, mut inside) = (0, 0);
        for tally in &self.tallies {
            let (begun_here, inside_here) = tally.read();
            begun += begun_here;
            inside += inside_here;
        }
        // No job is accepted meanwhile, so no job that was begun is missing here. One that a worker has in hand and is about to begin is
        // running, if it does not fit into the queue any more.
        let not_begun = state.accepted - state.returned - begun;
        let queued = not_begun.min(state.stock.capacity() as u64);
        Snapshot {
            accepted: state.accepted,
            queued,
            running: inside + (not_begun - queued),
            succeeded: begun - inside - state.failed - state.panicked,
            failed: state.failed,
            panicked: state.panicked,
            returned: state.returned,
        }
    }
}

impl<J: Job> OnCancel for Shared<J> {
    fn cancelled(&self) {
        self.halt(&mut self.lock());
    }
}

/// What is left when a pool was dropped by its own worker, and its context cancelled afterwards.
impl<J: Job> Drop for Shared<J> {
    fn drop(&mut self) {
        let state = self.state.get_mut();
        state.stock.recall(&self.deques);
        state.stock.take_all().into_iter().for_each(discard);
    }
}

/// Drops something that belongs to a job. A drop that panics costs nobody else anything.
pub(super) fn discard<T>(value: T) {
    _ = quietly(|| drop(value));
}

/// Calls somebody's code. `None` if it panics.
fn quietly<T>(run: impl FnOnce() -> T) -> Option<T> {
    let result = panic::catch_unwind(AssertUnwindSafe(run));
    // The drop of its payload might panic as well, and the next payload's, and so on.
    result.map_err(mem::forget).ok()
}
