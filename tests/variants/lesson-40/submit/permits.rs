//! A permit for each place in the queue, in a channel: to submit is to take one, to take a job is to put it back.
//! The jobs themselves go through an unbounded channel, behind a lock that is never held for long. A channel
//! that nobody sends to is the bell of the shutdown: it rings by being closed.

use std::mem;

use super::channel::{self, Receiver, RecvTimeoutError, Sender, select};
use super::sync::{Arc, Mutex};
use super::thread::{self, JoinHandle};
use super::time::Duration;

pub use super::job::{BoxError, Context, FnJob, Job};
pub use super::outcomes::{Snapshot, SubmitError, SubmitTimeoutError, TrySubmitError};

/// Executes jobs on a fixed number of threads, its workers.
pub struct WorkerPool<J: Job = Box<dyn Job>> {
    entry: Arc<Mutex<Entry<J>>>,
    /// A permit for each place in the queue that is free.
    permits: Receiver<()>,
    /// Closed by the shutdown.
    end: Receiver<()>,
    workers: Mutex<Vec<JoinHandle<()>>>,
}

/// What is looked at under the lock.
struct Entry<J> {
    /// The queue and the bell, until the shutdown.
    open: Option<(Sender<J>, Sender<()>)>,
    counts: Snapshot,
}

impl<J: Job> WorkerPool<J> {
    /// Starts `workers` threads, with a queue in which `capacity` jobs can wait.
    pub fn new(workers: usize, capacity: usize) -> Self {
        assert!(workers > 0, "a pool needs at least one worker");
        assert!(capacity > 0, "a queue needs room for at least one job");
        let (jobs_tx, jobs_rx) = channel::unbounded();
        let (end_tx, end_rx) = channel::bounded(1);
        let (permits_tx, permits_rx) = channel::bounded(capacity);
        for _ in 0..capacity {
            permits_tx.send(()).expect("the receiver is there");
        }
        let entry = Arc::new(Mutex::new(Entry {
            open: Some((jobs_tx, end_tx)),
            counts: Snapshot::default(),
        }));
        let start = |_| {
            let (jobs, permits, entry) = (jobs_rx.clone(), permits_tx.clone(), Arc::clone(&entry));
            thread::spawn(move || work(&jobs, &permits, &entry))
        };
        let workers = Mutex::new((0..workers).map(start).collect());
        WorkerPool {
            entry,
            permits: permits_rx,
            end: end_rx,
            workers,
        }
    }

    /// Puts a job into the queue for which there is a permit, unless the pool is shut down.
    fn enter(&self, job: J) -> Result<(), J> {
        let mut entry = self.entry.lock().unwrap();
        let Some((jobs, _)) = &entry.open else {
            return Err(job);
        };
        jobs.send(job).map_err(|error| error.0)?;
        entry.counts.accepted += 1;
        entry.counts.queued += 1;
        Ok(())
    }

    fn is_open(&self) -> bool {
        self.entry.lock().unwrap().open.is_some()
    }

    /// Puts a job at the end of the queue.
    pub fn submit(&self, job: J) -> Result<(), SubmitError<J>> {
        select! {
            recv(self.permits) -> _ => self.enter(job).map_err(SubmitError),
            recv(self.end) -> _ => Err(SubmitError(job)),
        }
    }

    /// Does what `submit` does, if it can without waiting for room.
    pub fn try_submit(&self, job: J) -> Result<(), TrySubmitError<J>> {
        match self.permits.try_recv() {
            Ok(()) => self.enter(job).map_err(TrySubmitError::Shutdown),
            Err(_) if self.is_open() => Err(TrySubmitError::Full(job)),
            Err(_) => Err(TrySubmitError::Shutdown(job)),
        }
    }

    /// Does what `submit` does, but waits no longer than `limit`.
    pub fn submit_timeout(&self, job: J, limit: Duration) -> Result<(), SubmitTimeoutError<J>> {
        let limit = limit.min(Duration::from_secs(365 * 24 * 60 * 60));
        let permit = select! {
            recv(self.permits) -> permit => permit.map_err(RecvTimeoutError::from),
            recv(self.end) -> end => end.map_err(RecvTimeoutError::from),
            default(limit) => Err(RecvTimeoutError::Timeout),
        };
        match permit {
            Ok(()) => self.enter(job).map_err(SubmitTimeoutError::Shutdown),
            Err(RecvTimeoutError::Timeout) if self.is_open() => {
                Err(SubmitTimeoutError::Timeout(job))
            }
            Err(_) => Err(SubmitTimeoutError::Shutdown(job)),
        }
    }

    /// Accepts no more jobs, and waits until all that were accepted have been executed and the workers have ended.
    pub fn drain(&self) {
        let open = self.entry.lock().unwrap().open.take();
        drop(open);
        let workers = mem::take(&mut *self.workers.lock().unwrap());
        for worker in workers {
            let end = worker.join();
            assert!(
                end.is_ok() || thread::panicking(),
                "a worker must outlive its jobs: one has panicked"
            );
        }
    }

    /// The numbers of this moment, all from one look.
    pub fn snapshot(&self) -> Snapshot {
        self.entry.lock().unwrap().counts
    }
}

impl WorkerPool {
    /// Submits a closure as a boxed [`FnJob`].
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
fn work<J: Job>(jobs: &Receiver<J>, permits: &Sender<()>, entry: &Mutex<Entry<J>>) {
    let context = Context::new();
    for mut job in jobs {
        let mut at_begin = entry.lock().unwrap();
        at_begin.counts.queued -= 1;
        at_begin.counts.running += 1;
        drop(at_begin);
        let _ = permits.try_send(()); // there is a place for it: it was taken
        let result = job.execute(&context);
        drop(job);
        let mut at_end = entry.lock().unwrap();
        at_end.counts.running -= 1;
        match result {
            Ok(()) => at_end.counts.succeeded += 1,
            Err(_) => at_end.counts.failed += 1,
        }
    }
}
