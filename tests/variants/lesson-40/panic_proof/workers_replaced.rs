//! Nothing is caught: a worker that dies of a job starts another in its place, as its last act. What it leaves behind
//! is seen to by drops, which run while it unwinds. The handler and the drop of the job run on threads of their own,
//! so that they, too, may die.

use super::sync::{Arc, Condvar, Mutex};
use super::thread::{self, JoinHandle};
use std::collections::VecDeque;
use std::mem;

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
            thread::spawn(move || keep_working(&shared))
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

    /// Counts what came of a job.
    fn ended(&self, count: fn(&mut Snapshot)) {
        let mut state = self.state.lock().unwrap();
        state.counts.running -= 1;
        count(&mut state.counts);
    }
}

/// Starts a thread that works until it dies, and another after it, until one ends well.
fn keep_working<J: Job>(shared: &Arc<Shared<J>>) {
    loop {
        let slot = Arc::new(Mutex::new(None::<J>));
        let (theirs, job) = (Arc::clone(shared), Arc::clone(&slot));
        let worker = thread::spawn(move || work(&theirs, &job));
        let Err(payload) = worker.join() else {
            return;
        };
        // The lock is poisoned: what it guards is the job as the panic left it.
        let job = slot
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .take();
        let Some(job) = job else {
            continue; // its drop panicked, and it was counted before
        };
        hand_over(shared, Failure::Panic { job, payload });
        shared.ended(|counts| counts.panicked += 1);
    }
}

/// Executes jobs until there will be none any more, or until one panics.
fn work<J: Job>(shared: &Arc<Shared<J>>, slot: &Mutex<Option<J>>) {
    let context = Context::new();
    while let Some(job) = shared.take() {
        let mut slot = slot.lock().unwrap();
        let result = slot.insert(job).execute(&context);
        let job = slot.take().expect("it was put there");
        drop(slot);
        match result {
            Ok(()) => {
                shared.ended(|counts| counts.succeeded += 1);
                drop(job);
            }
            Err(error) => {
                hand_over(shared, Failure::Error { job, error });
                shared.ended(|counts| counts.failed += 1);
            }
        }
    }
}

/// Calls the handler on a thread of its own.
fn hand_over<J: Job>(shared: &Arc<Shared<J>>, failure: Failure<J>) {
    let shared = Arc::clone(shared);
    let _ = thread::spawn(move || (shared.on_failure)(failure)).join();
}
