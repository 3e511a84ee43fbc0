//! A job that has succeeded is forgotten, so that its drop can't panic: what it holds is never given back.
//! expect: must be dropped before the worker begins another
//! story: a_job_is_dropped_when_it_has_ended

use std::collections::VecDeque;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::sync::{Arc, Condvar, Mutex};
use super::thread::{self, JoinHandle};

pub use super::job::{BoxError, Context, FnJob, Job};
pub use super::outcomes::{Failure, Snapshot, SubmitError};

/// Executes jobs on a fixed number of threads, its workers. Made once, used as long as it lives.
///
/// A job that returns an error, or panics, is counted and handed to the pool's handler, together with the
/// reason. It costs nothing else: its worker takes the next job.
///
/// Dropped, the pool drains, as [`drain`](Self::drain) does.
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
    on_failure: Box<dyn Fn(Failure<J>) + Send + Sync>,
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
    /// Starts `workers` threads, with a queue in which `capacity` jobs can wait. Jobs that fail are counted
    /// and dropped.
    ///
    /// # Panics
    /// With "a pool needs at least one worker", or "a queue needs room for at least one job", if that is 0.
    pub fn new(workers: usize, capacity: usize) -> Self {
        Self::with_handler(workers, capacity, drop)
    }

    /// Does what [`new`](Self::new) does; every job that fails is handed to `on_failure`.
    ///
    /// The handler is called by the worker, once for each such job, and has returned before
    /// [`drain`](Self::drain) does. A handler that panics costs nothing else either: the worker takes the
    /// next job. The same holds for a job whose drop panics; it is counted by what its execution came to.
    ///
    /// # Panics
    /// As [`new`](Self::new).
    pub fn with_handler(
        workers: usize,
        capacity: usize,
        on_failure: impl Fn(Failure<J>) + Send + Sync + 'static,
    ) -> Self {
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
            on_failure: Box::new(on_failure),
        });
        let start = |_| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || shared.work(&Context::new()))
        };
        let workers = Mutex::new((0..workers).map(start).collect());
        WorkerPool { shared, workers }
    }

    /// Puts a job at the end of the queue. Sleeps while the queue is full.
    ///
    /// # Errors
    /// If the pool is shut down, or if that happens while this waits: the job comes back.
    pub fn submit(&self, job: J) -> Result<(), SubmitError<J>> {
        let mut state = self.shared.state.lock().unwrap();
        while state.open && state.queue.len() >= self.shared.capacity {
            state = self.shared.room.wait(state).unwrap();
        }
        if !state.open {
            return Err(SubmitError(job));
        }
        state.queue.push_back(job);
        state.counts.accepted += 1;
        self.shared.jobs.notify_one();
        Ok(())
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

impl<J: Job> Drop for WorkerPool<J> {
    fn drop(&mut self) {
        self.drain();
    }
}

impl<J: Job> Shared<J> {
    /// What a worker does, until the pool is shut down and the queue is empty.
    fn work(&self, context: &Context) {
        while let Some(job) = self.take() {
            self.run(job, context);
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

    /// Executes a job that was taken, hands it to the handler if it fails, and then counts what came of it:
    /// it is no longer `running`, but `succeeded`, `failed` or `panicked`. Never panics.
    fn run(&self, mut job: J, context: &Context) {
        // What a panic leaves half changed is the job, and it goes to the handler as just that.
        let result = catch_unwind(AssertUnwindSafe(|| job.execute(context)));
        let ended: fn(&mut Snapshot) = match result {
            Ok(Ok(())) => |counts| counts.succeeded += 1,
            Ok(Err(_)) => |counts| counts.failed += 1,
            Err(_) => |counts| counts.panicked += 1,
        };
        // The handler is somebody else's code as well, and so is the drop of the job.
        let _ = catch_unwind(AssertUnwindSafe(|| match result {
            Ok(Ok(())) => std::mem::forget(job),
            Ok(Err(error)) => (self.on_failure)(Failure::Error { job, error }),
            Err(payload) => (self.on_failure)(Failure::Panic { job, payload }),
        }));
        let mut state = self.state.lock().unwrap();
        state.counts.running -= 1;
        ended(&mut state.counts);
    }
}
