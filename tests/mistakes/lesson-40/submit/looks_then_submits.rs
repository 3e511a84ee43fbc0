//! `try_submit` looks whether there is room, lets go, and calls `submit`. Of two who saw the last place free, one
//! sleeps.
//! expect: deadlock
//! story: of_two_who_try_for_the_last_place_one_is_told_at_once

use std::collections::VecDeque;
use std::mem;

use super::sync::{Arc, Condvar, Mutex};
use super::thread::{self, JoinHandle};
use super::time::{Duration, Instant};

pub use super::job::{BoxError, Context, FnJob, Job};
pub use super::outcomes::{Snapshot, SubmitError, SubmitTimeoutError, TrySubmitError};

pub struct WorkerPool<J: Job = Box<dyn Job>> {
    shared: Arc<Shared<J>>,
    workers: Mutex<Vec<JoinHandle<()>>>,
}

struct Shared<J> {
    capacity: usize,
    state: Mutex<State<J>>,
    jobs: Condvar,
    room: Condvar,
}

struct State<J> {
    queue: VecDeque<J>,
    open: bool,
    counts: Snapshot,
}

impl<J: Job> WorkerPool<J> {
    pub fn new(workers: usize, capacity: usize) -> Self {
        assert!(workers > 0, "a pool needs at least one worker");
        assert!(capacity > 0, "a queue needs room for at least one job");
        let shared = Arc::new(Shared {
            capacity,
            state: Mutex::new(State {
                queue: VecDeque::new(),
                open: true,
                counts: Snapshot::default(),
            }),
            jobs: Condvar::new(),
            room: Condvar::new(),
        });
        let start = |_| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || shared.work(&Context::new()))
        };
        let workers = Mutex::new((0..workers).map(start).collect());
        WorkerPool { shared, workers }
    }

    pub fn submit(&self, job: J) -> Result<(), SubmitError<J>> {
        let mut state = self.shared.state.lock().unwrap();
        while state.open && self.shared.is_full(&state) {
            state = self.shared.room.wait(state).unwrap();
        }
        if !state.open {
            return Err(SubmitError(job));
        }
        self.shared.accept(&mut state, job);
        Ok(())
    }

    pub fn try_submit(&self, job: J) -> Result<(), TrySubmitError<J>> {
        let state = self.shared.state.lock().unwrap();
        if !state.open {
            return Err(TrySubmitError::Shutdown(job));
        }
        if self.shared.is_full(&state) {
            return Err(TrySubmitError::Full(job));
        }
        drop(state);
        self.submit(job)
            .map_err(|SubmitError(job)| TrySubmitError::Shutdown(job))
    }

    pub fn submit_timeout(&self, job: J, limit: Duration) -> Result<(), SubmitTimeoutError<J>> {
        let Some(deadline) = Instant::now().checked_add(limit) else {
            let submitted = self.submit(job);
            return submitted.map_err(|error| SubmitTimeoutError::Shutdown(error.0));
        };
        let mut state = self.shared.state.lock().unwrap();
        loop {
            if !state.open {
                return Err(SubmitTimeoutError::Shutdown(job));
            }
            if !self.shared.is_full(&state) {
                self.shared.accept(&mut state, job);
                return Ok(());
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(SubmitTimeoutError::Timeout(job));
            }
            (state, _) = self.shared.room.wait_timeout(state, left).unwrap();
        }
    }

    pub fn drain(&self) {
        self.shared.state.lock().unwrap().open = false;
        self.shared.jobs.notify_all();
        self.shared.room.notify_all();
        let workers = mem::take(&mut *self.workers.lock().unwrap());
        for worker in workers {
            let end = worker.join();
            assert!(
                end.is_ok() || thread::panicking(),
                "a worker must outlive its jobs: one has panicked"
            );
        }
    }

    pub fn snapshot(&self) -> Snapshot {
        let state = self.shared.state.lock().unwrap();
        let queued = state.queue.len() as u64;
        Snapshot {
            queued,
            ..state.counts
        }
    }
}

impl WorkerPool {
    pub fn submit_fn<F>(&self, work: F) -> Result<(), SubmitError<Box<dyn Job>>>
    where
        F: FnMut(&Context) -> Result<(), BoxError> + Send + 'static,
    {
        self.submit(Box::new(FnJob::new(work)))
    }
}

impl<J: Job> Drop for WorkerPool<J> {
    fn drop(&mut self) {
        self.drain();
    }
}

impl<J: Job> Shared<J> {
    fn is_full(&self, state: &State<J>) -> bool {
        state.queue.len() >= self.capacity
    }

    fn accept(&self, state: &mut State<J>, job: J) {
        state.queue.push_back(job);
        state.counts.accepted += 1;
        self.jobs.notify_one();
    }

    fn work(&self, context: &Context) {
        while let Some(mut job) = self.take() {
            let result = job.execute(context);
            drop(job);

            let mut state = self.state.lock().unwrap();
            state.counts.running -= 1;
            match result {
                Ok(()) => state.counts.succeeded += 1,
                Err(_) => state.counts.failed += 1,
            }
        }
    }

    fn take(&self) -> Option<J> {
        let mut state = self.state.lock().unwrap();
        loop {
            if let Some(job) = state.queue.pop_front() {
                state.counts.running += 1;
                self.room.notify_one();
                return Some(job);
            }
            if !state.open {
                return None;
            }
            state = self.jobs.wait(state).unwrap();
        }
    }
}
