//! The ways into the pool.

use super::context::Context;
use super::job::{BoxError, FnJob, Job};
use super::pool::WorkerPool;
use super::shared::{Phase, State};
use super::sync::MutexGuard;
use super::sync::time::{Duration, Instant};
use crate::{SubmitAllError, SubmitError, SubmitTimeoutError, TrySubmitError};

/// `submit_all` takes so many jobs from its iterator at once at most.
const AT_ONCE: usize = 64;

/// What to do if there is no room.
#[derive(Clone, Copy)]
enum IfFull {
    /// Come back.
    Refuse,
    /// Wait for room, until then.
    WaitUntil(Instant),
    /// Wait for room, unless a worker of this pool asks: it would wait for itself.
    WaitOrExecute,
}

/// Why a job can't be put into the queue.
enum Refused {
    Full,
    Shutdown,
    /// The worker of this number should execute it.
    Own(usize),
}

impl<J: Job> WorkerPool<J> {
    /// Puts a job at the end of the queue. Sleeps while the queue is full.
    ///
    /// One of the pool's own jobs must not wait for room that it might have to make itself. If it finds the queue full, it executes the new job
    /// at once, in the place of a worker, and returns when that has ended; however the new job ends, the answer is `Ok`. The new job may do
    /// the same, and so on, 64 deep at the most, since each takes some of the worker's stack. What is submitted from there goes into the queue
    /// although that is full.
    ///
    /// # Errors
    /// If the pool is shut down or its context is done, before or meanwhile, the job comes back.
    #[inline]
    pub fn submit(&self, job: J) -> Result<(), SubmitError<J>> {
        let state = self.shared.lock_for_jobs();
        if self.is_open_and_roomy(&state) {
            self.shared.push(state, job);
            return Ok(());
        }
        self.submit_slowly(state, job)
    }

    #[cold]
    fn submit_slowly(&self, state: MutexGuard<'_, State<J>>, job: J) -> Result<(), SubmitError<J>> {
        match self.admit(state, IfFull::WaitOrExecute) {
            Ok(state) => self.shared.push(state, job),
            Err(Refused::Own(worker)) => self.shared.execute_inside(worker, job, &self.context),
            Err(Refused::Full | Refused::Shutdown) => return Err(SubmitError(job)),
        }
        Ok(())
    }

    /// Puts a job at the end of the queue if there is room. Never sleeps.
    ///
    /// # Errors
    /// If the queue is full, or the pool is shut down or its context done, the job comes back. Of both, the latter is said.
    pub fn try_submit(&self, job: J) -> Result<(), TrySubmitError<J>> {
        match self.admit(self.shared.lock(), IfFull::Refuse) {
            Ok(state) => {
                self.shared.push(state, job);
                Ok(())
            }
            Err(Refused::Shutdown) => Err(TrySubmitError::Shutdown(job)),
            Err(Refused::Full | Refused::Own(_)) => Err(TrySubmitError::Full(job)),
        }
    }

    /// Puts a job at the end of the queue. Sleeps while the queue is full, for so long at the most, all in all: even one of the pool's own
    /// jobs does, since it won't be for ever.
    ///
    /// However short the time, a job is accepted if there is room. A time too long for any clock (`Duration::MAX`) never ends: this is
    /// [`submit`](Self::submit) then, for the pool's own jobs as well.
    ///
    /// # Errors
    /// If the time is over, or the pool is shut down or its context done, before or meanwhile, the job comes back.
    pub fn submit_timeout(&self, job: J, limit: Duration) -> Result<(), SubmitTimeoutError<J>> {
        let Some(until) = Instant::now().checked_add(limit) else {
            let submitted = self.submit(job);
            return submitted.map_err(|SubmitError(job)| SubmitTimeoutError::Shutdown(job));
        };
        match self.admit(self.shared.lock(), IfFull::WaitUntil(until)) {
            Ok(state) => {
                self.shared.push(state, job);
                Ok(())
            }
            Err(Refused::Shutdown) => Err(SubmitTimeoutError::Shutdown(job)),
            Err(Refused::Full | Refused::Own(_)) => Err(SubmitTimeoutError::Timeout(job)),
        }
    }

    /// Submits job after job, as [`submit`](Self::submit) does, but up to 64 at once where there is room for them. Takes as many from the
    /// iterator before it waits, and calls it with nothing locked.
    ///
    /// # Errors
    /// If the pool is shut down or its context is done, before or meanwhile, the rest of the jobs comes back: see [`SubmitAllError`].
    pub fn submit_all<I>(&self, jobs: I) -> Result<(), SubmitAllError<I::IntoIter>>
    where
        I: IntoIterator<Item = J>,
    {
        let mut jobs = jobs.into_iter();
        let mut accepted = 0;
        loop {
            let taken: Vec<J> = jobs.by_ref().take(AT_ONCE).collect();
            if taken.is_empty() {
                return Ok(());
            }
            let mut taken = taken.into_iter();
            while taken.len() > 0 {
                match self.admit(self.shared.lock_for_jobs(), IfFull::WaitOrExecute) {
                    Ok(mut state) => {
                        // For one there is always room: it was admitted.
                        let room = state.stock.room().max(1).min(taken.len());
                        accepted += room;
                        state.accepted += room as u64;
                        taken
                            .by_ref()
                            .take(room)
                            .for_each(|job| state.stock.push(job));
                        let kept = state.empty.len().saturating_sub(2 * room);
                        let _empty = state.empty.split_off(kept);
                        self.shared.offer(state);
                    }
                    Err(Refused::Own(worker)) => {
                        accepted += 1;
                        let job = taken.next().expect("there is one");
                        self.shared.execute_inside(worker, job, &self.context);
                    }
                    Err(Refused::Full | Refused::Shutdown) => {
                        let jobs = taken.chain(jobs);
                        return Err(SubmitAllError { accepted, jobs });
                    }
                }
            }
        }
    }

    #[inline]
    fn is_open_and_roomy(&self, state: &State<J>) -> bool {
        state.phase == Phase::Open && state.stock.room() > 0 && self.shared.deadline().is_none()
    }

    /// Waits, if need be, until a job can be put into the queue. If it is to be executed by the caller instead, it has been counted as accepted
    /// and begun.
    fn admit<'a>(
        &'a self,
        mut state: MutexGuard<'a, State<J>>,
        if_full: IfFull,
    ) -> Result<MutexGuard<'a, State<J>>, Refused> {
        let shared = &*self.shared;
        if state.phase > Phase::Open || shared.is_overdue(&mut state) {
            return Err(Refused::Shutdown);
        }
        if state.stock.room() > 0 {
            return Ok(state);
        }
        state.stock.recount(&shared.deques);
        let room = state.stock.room();
        match if_full {
            IfFull::Refuse if room == 0 => Err(Refused::Full),
            IfFull::WaitUntil(until) if room == 0 => self.wait(state, Some(until)),
            IfFull::Refuse | IfFull::WaitUntil(_) => Ok(state),
            // Many small waits are dearer than a long one.
            IfFull::WaitOrExecute if room > shared.capacity / 8 => Ok(state),
            IfFull::WaitOrExecute => match self.own_worker() {
                None => self.wait(shared.watch_for_room(state), None),
                Some(worker) if room > 0 || shared.is_deep_inside(worker) => Ok(state),
                Some(worker) => {
                    state.accepted += 1;
                    shared.begin(worker);
                    Err(Refused::Own(worker))
                }
            },
        }
    }

    /// Sleeps until there is room, or the time is over. Who has a limit has not watched before, since nobody knows how long that takes.
    #[cold]
    fn wait<'a>(
        &'a self,
        mut state: MutexGuard<'a, State<J>>,
        until: Option<Instant>,
    ) -> Result<MutexGuard<'a, State<J>>, Refused> {
        let shared = &*self.shared;
        let end = [until, shared.deadline()].into_iter().flatten().min();
        let mut slept = false;
        loop {
            if state.phase > Phase::Open || shared.is_overdue(&mut state) {
                return Err(Refused::Shutdown);
            }
            state.stock.recall(&shared.deques);
            if state.stock.room() > 0 {
                break;
            }
            if until.is_some_and(|until| until <= Instant::now()) {
                return Err(Refused::Full);
            }
            shared.wait_for_room(&mut state, end);
            slept = true;
        }
        // It may have been called. What room it leaves is for the next.
        if slept && state.stock.room() > 1 && state.room.offer() {
            shared.call_submitter();
        }
        Ok(state)
    }
}

impl WorkerPool<Box<dyn Job>> {
    /// Submits a closure as a boxed [`FnJob`], as [`submit`](Self::submit) does. Its argument needs no type:
    /// `pool.submit_fn(|context| …)`.
    ///
    /// # Errors
    /// If the pool is shut down or its context is done, the job comes back.
    pub fn submit_fn<F>(&self, work: F) -> Result<(), SubmitError<Box<dyn Job>>>
    where
        F: FnMut(&Context) -> Result<(), BoxError> + Send + 'static,
    {
        self.submit(Box::new(FnJob::new(work)))
    }
}
