//! Each job is counted as running when it begins, and nothing takes that back.
//! expect: so many jobs must be counted as queued, running and succeeded

use std::mem;

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex};
use super::thread::{self, JoinHandle};

pub use super::context::{Context, ContextError};
pub use super::outcomes::{BoxError, Snapshot, SubmitError};

/// A unit of work.
///
/// It is executed through `&mut self`. So a pool can hold jobs of one type by value, jobs of many types can
/// be held as `Box<dyn Job>`, and a job that returned an error can be executed again.
pub trait Job: Send + 'static {
    /// Does the work. `context` says whether anybody still wants it.
    ///
    /// # Errors
    /// Whatever the work fails with. The job can be executed again then.
    fn execute(&mut self, context: &Context) -> Result<(), BoxError>;
}

/// A boxed job is a job: to execute it is to execute the job in the box.
impl<J: Job + ?Sized> Job for Box<J> {
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        // `self.execute(context)` would call this very function.
        (**self).execute(context)
    }
}

/// A closure as a job: each execution is a call.
pub struct FnJob<F>(F);

impl<F> FnJob<F>
where
    F: FnMut(&Context) -> Result<(), BoxError> + Send + 'static,
{
    /// Makes a job of a closure, whose argument needs no type: `FnJob::new(|context| …)`.
    pub fn new(work: F) -> Self {
        FnJob(work)
    }
}

impl<F> Job for FnJob<F>
where
    F: FnMut(&Context) -> Result<(), BoxError> + Send + 'static,
{
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        (self.0)(context)
    }
}

/// Executes jobs on a fixed number of threads, its workers. Made once, used as long as it lives.
///
/// Dropped, it drains, as [`drain`](Self::drain) does.
pub struct WorkerPool<J: Job = Box<dyn Job>> {
    /// `None` when the pool is shut down: without a sender the queue is closed, and the workers end.
    jobs: Mutex<Option<Sender<J>>>,
    counts: Arc<Mutex<Snapshot>>,
    workers: Mutex<Vec<JoinHandle<()>>>,
}

impl<J: Job> WorkerPool<J> {
    /// Starts `workers` threads, with a queue in which `capacity` jobs can wait.
    ///
    /// # Panics
    /// With "a pool needs at least one worker", or "a queue needs room for at least one job", if that is 0.
    pub fn new(workers: usize, capacity: usize) -> Self {
        Self::with_context(workers, capacity, Context::new())
    }

    /// Does what [`new`](Self::new) does; every job is executed with this context.
    ///
    /// Each worker takes a job when it is free, executes it, and counts it as `succeeded` or `failed`, in
    /// this order. It goes on until the queue is closed and empty. While it executes a job it holds up
    /// nobody.
    ///
    /// # Panics
    /// As [`new`](Self::new).
    pub fn with_context(workers: usize, capacity: usize, context: Context) -> Self {
        assert!(workers > 0, "a pool needs at least one worker");
        assert!(capacity > 0, "a queue needs room for at least one job");
        let (jobs_tx, jobs_rx) = channel::bounded(capacity);
        let counts = Arc::new(Mutex::new(Snapshot::default()));
        let start = |_| {
            let (jobs, counts, context) = (jobs_rx.clone(), Arc::clone(&counts), context.clone());
            thread::spawn(move || work(jobs, &counts, &context))
        };
        let workers = (0..workers).map(start).collect();
        WorkerPool {
            jobs: Mutex::new(Some(jobs_tx)),
            counts,
            workers: Mutex::new(workers),
        }
    }

    /// Puts a job at the end of the queue. Sleeps while the queue is full.
    ///
    /// # Errors
    /// If the pool is shut down, the job comes back.
    pub fn submit(&self, job: J) -> Result<(), SubmitError<J>> {
        // A clone, so that nobody waits for the lock while this waits for room.
        let jobs = self.jobs.lock().unwrap().clone();
        let Some(jobs) = jobs else {
            return Err(SubmitError(job));
        };
        jobs.send(job).map_err(|error| SubmitError(error.0))
    }

    /// Accepts no more jobs, and waits until all that were accepted have been executed and the workers have
    /// ended. A second call does nothing.
    pub fn drain(&self) {
        drop(self.jobs.lock().unwrap().take());
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

    /// How many jobs have succeeded and have failed so far. The other numbers are 0: exercise 2 counts them.
    pub fn snapshot(&self) -> Snapshot {
        *self.counts.lock().unwrap()
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

/// What a worker does, until the queue is closed and empty.
fn work<J: Job>(jobs: Receiver<J>, counts: &Mutex<Snapshot>, context: &Context) {
    for mut job in jobs {
        counts.lock().unwrap().running += 1;
        let result = job.execute(context);
        drop(job);
        // Locked when the job has ended, not before: others execute theirs meanwhile.
        let mut counts = counts.lock().unwrap();
        match result {
            Ok(()) => counts.succeeded += 1,
            Err(_) => counts.failed += 1,
        }
    }
}
