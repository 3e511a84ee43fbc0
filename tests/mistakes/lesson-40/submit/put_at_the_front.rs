//! Jobs are put at the front of the queue: the youngest is executed first, and the oldest waits longest.
//! expect: in order, and nothing else

use std::collections::VecDeque;
use std::mem;

use super::sync::{Arc, Condvar, Mutex};
use super::thread::{self, JoinHandle};
use super::time::{Duration, Instant};

pub use super::job::{BoxError, Context, FnJob, Job};
pub use super::outcomes::{Snapshot, SubmitError, SubmitTimeoutError, TrySubmitError};

/// Executes jobs on a fixed number of threads, its workers. Made once, used as long as it lives.
///
/// Dropped, it drains, as [`drain`](Self::drain) does.
pub struct WorkerPool<J: Job = Box<dyn Job>> {
    shared: Arc<Shared<J>>,
    workers: Mutex<Vec<JoinHandle<()>>>,
}

/// What the pool and its workers have in common.
struct Shared<J> {
    /// How many jobs may wait.
    capacity: usize,
    state: Mutex<State<J>>,
    /// Workers sleep here while the queue is empty and the pool is open.
    jobs: Condvar,
    /// Submitters sleep here while the queue is full and the pool is open.
    room: Condvar,
}

/// What changes, and is looked at under the lock.
struct State<J> {
    queue: VecDeque<J>,
    /// False when the pool is shut down, and for good.
    open: bool,
    /// All numbers but `queued`, which is the length of the queue.
    counts: Snapshot,
}

impl<J: Job> WorkerPool<J> {
    /// Starts `workers` threads, with a queue in which `capacity` jobs can wait.
    ///
    /// # Panics
    /// With "a pool needs at least one worker", or "a queue needs room for at least one job", if that is 0.
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

    /// Puts a job at the end of the queue, counts it as accepted, and wakes a worker that waits for one.
    /// Sleeps while the queue is full.
    ///
    /// # Errors
    /// If the pool is shut down, or if that happens while this waits: the job comes back.
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

    /// Does what [`submit`](Self::submit) does, if it can without waiting for room.
    ///
    /// # Errors
    /// The job comes back: as `Shutdown` if the pool is shut down, full or not; as `Full` if it is open and
    /// there is no room.
    pub fn try_submit(&self, job: J) -> Result<(), TrySubmitError<J>> {
        let mut state = self.shared.state.lock().unwrap();
        if !state.open {
            return Err(TrySubmitError::Shutdown(job));
        }
        if self.shared.is_full(&state) {
            return Err(TrySubmitError::Full(job));
        }
        self.shared.accept(&mut state, job);
        Ok(())
    }

    /// Does what [`submit`](Self::submit) does, but waits no longer than `limit` in all, however often it is
    /// woken meanwhile. It sleeps, it does not look again every now and then.
    ///
    /// A job for which there is room is accepted however short the limit; a limit that is too long for any
    /// clock (`Duration::MAX`) lasts for a year at least.
    ///
    /// # Errors
    /// The job comes back: as `Shutdown` if the pool is shut down, or if that happens while this waits; as
    /// `Timeout` if it is open, there is no room, and the time is over.
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
            // After the look for room, never before it: who gives up must not have been told of any.
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(SubmitTimeoutError::Timeout(job));
            }
            (state, _) = self.shared.room.wait_timeout(state, left).unwrap();
        }
    }

    /// Accepts no more jobs, and waits until all that were accepted have been executed and the workers have
    /// ended. A second call does nothing.
    pub fn drain(&self) {
        self.shared.state.lock().unwrap().open = false;
        self.shared.jobs.notify_all();
        self.shared.room.notify_all();
        let workers = mem::take(&mut *self.workers.lock().unwrap());
        for worker in workers {
            let end = worker.join();
            // To panic while a panic goes through would end the process.
            assert!(
                end.is_ok() || thread::panicking(),
                "a worker must outlive its jobs: one has panicked"
            );
        }
    }

    /// The numbers of this moment, all from one look.
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
    /// Submits a closure as a boxed [`FnJob`]. Sleeps while the queue is full.
    ///
    /// # Errors
    /// If the pool is shut down, the job comes back.
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

    /// Puts a job into the queue, in which there is room, and wakes a worker.
    fn accept(&self, state: &mut State<J>, job: J) {
        state.queue.push_front(job);
        state.counts.accepted += 1;
        self.jobs.notify_one();
    }

    /// What a worker does, until the pool is shut down and the queue is empty.
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

    /// Takes the first job of the queue. Sleeps while there is none; `None` if there never will be one.
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
