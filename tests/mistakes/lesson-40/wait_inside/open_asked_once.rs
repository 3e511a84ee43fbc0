//! Whoever waits for room asks before it waits whether the pool is open, and not after: it sleeps through the shutdown.
//! expect: deadlock
//! story: others_who_wait_for_room_get_their_jobs_back_at_the_shutdown

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::sync::{Arc, Condvar, Mutex};
use super::thread::{self, JoinHandle, ThreadId};

pub use super::job::{BoxError, Context, FnJob, Job};
pub use super::outcomes::{Snapshot, SubmitError};

/// Executes jobs on a fixed number of threads, its workers. Made once, used as long as it lives.
///
/// Its jobs may submit further jobs to it: they hold it in an `Arc`.
///
/// Dropped, the pool drains, as [`drain`](Self::drain) does.
pub struct WorkerPool<J: Job = Box<dyn Job>> {
    shared: Arc<Shared<J>>,
    /// The threads of the workers, as long as nobody has waited for them.
    workers: Mutex<Vec<JoinHandle<()>>>,
    /// Who the workers are: this never changes.
    ids: Vec<ThreadId>,
}

/// What the pool and its workers have in common.
struct Shared<J> {
    /// How many jobs may wait.
    capacity: usize,
    /// What every job is executed with.
    context: Context,
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
            context: Context::new(),
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
            thread::spawn(move || shared.work())
        };
        let workers: Vec<_> = (0..workers).map(start).collect();
        WorkerPool {
            shared,
            ids: workers.iter().map(|worker| worker.thread().id()).collect(),
            workers: Mutex::new(workers),
        }
    }

    /// Puts a job at the end of the queue. Sleeps while the queue is full.
    ///
    /// A worker of this pool never sleeps here. If it calls this (in a job) while the queue is full, it
    /// executes the job itself, before this returns, and with all that belongs to it: the job counts as
    /// accepted, as `running`, and as what it comes to; its panic ends neither the worker nor the job that
    /// submitted it. Others who submit wait for room, as ever.
    ///
    /// # Errors
    /// If the pool is shut down, or if that happens while this waits: the job comes back, full or not, whoever
    /// calls.
    pub fn submit(&self, job: J) -> Result<(), SubmitError<J>> {
        let mut state = self.shared.state.lock().unwrap();
        if !state.open {
            return Err(SubmitError(job));
        }
        while state.queue.len() >= self.shared.capacity {
            if self.is_own_worker() {
                state.counts.accepted += 1;
                state.counts.running += 1;
                // Let go of it first: the job may submit further jobs, and others go on meanwhile.
                drop(state);
                self.shared.run(job);
                return Ok(());
            }
            state = self.shared.room.wait(state).unwrap();
        }
        state.queue.push_back(job);
        state.counts.accepted += 1;
        self.shared.jobs.notify_one();
        Ok(())
    }

    /// Accepts no more jobs, and waits until all that were accepted have been executed and the workers have
    /// ended. Called by a worker of this pool (in a job), it waits for nobody.
    pub fn drain(&self) {
        self.shared.state.lock().unwrap().open = false;
        self.shared.jobs.notify_all();
        self.shared.room.notify_all();
        if self.is_own_worker() {
            return;
        }
        let mut workers = self.workers.lock().unwrap();
        for worker in workers.drain(..) {
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

    /// Whether the caller is a worker of this pool. (Who it is never changes, so this locks nothing.)
    fn is_own_worker(&self) -> bool {
        self.ids.contains(&thread::current().id())
    }
}

impl<J: Job> Drop for WorkerPool<J> {
    fn drop(&mut self) {
        self.drain();
    }
}

impl<J: Job> Shared<J> {
    /// What a worker does, until the pool is shut down and the queue is empty.
    fn work(&self) {
        while let Some(job) = self.take() {
            self.run(job);
        }
    }

    /// Takes the first job of the queue, and counts it as `running`. Sleeps while there is none; `None` if
    /// there never will be one.
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

    /// Executes a job that counts as `running`, and then counts what came of it. Never panics.
    fn run(&self, mut job: J) {
        let result = catch_unwind(AssertUnwindSafe(|| job.execute(&self.context)));
        let _ = catch_unwind(AssertUnwindSafe(|| drop(job)));
        let mut state = self.state.lock().unwrap();
        state.counts.running -= 1;
        match result {
            Ok(Ok(())) => state.counts.succeeded += 1,
            Ok(Err(_)) => state.counts.failed += 1,
            Err(_) => state.counts.panicked += 1,
        }
    }
}
