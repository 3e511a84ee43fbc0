//! A job that drains its pool closes it, and leaves before it has woken those who wait for room: they sleep on.
//! expect: deadlock
//! story: all_who_wait_for_room_get_their_jobs_back_when_a_job_shuts_the_pool_down

use std::collections::VecDeque;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::sync::{Arc, Condvar, Mutex};
use super::thread::{self, JoinHandle, ThreadId};

pub use super::job::{BoxError, Context, FnJob, Job};
pub use super::outcomes::{Snapshot, SubmitError};

/// Executes jobs on a fixed number of threads, its workers. Made once, used as long as it lives.
///
/// Every job that was accepted is executed, or returned by [`quit`](Self::quit): none is lost, and none is
/// both. That holds also for a job that is submitted while somebody else shuts the pool down.
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
        let workers: Vec<_> = (0..workers).map(start).collect();
        WorkerPool {
            shared,
            ids: workers.iter().map(|worker| worker.thread().id()).collect(),
            workers: Mutex::new(workers),
        }
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
    /// ended. Whoever waits in [`submit`](Self::submit) gets the job back.
    ///
    /// May be called again, and by several threads at once: each returns when the workers have ended. Called
    /// by a worker of this pool (in a job), it waits for nobody: the workers end by themselves when the queue
    /// is empty.
    pub fn drain(&self) {
        self.shared.state.lock().unwrap().open = false;
        if self.is_own_worker() {
            return;
        }
        self.shared.close();
        self.wait_for_workers();
    }

    /// Accepts no more jobs and takes back those that no worker has begun, in one step. Returns them, in order
    /// of submission, when the others have ended and the workers, too. Whoever waits in
    /// [`submit`](Self::submit) gets the job back.
    ///
    /// May be called again, then nothing is left to return, and at any time, also while another thread
    /// drains. Called by a worker of this pool (in a job), it waits for nobody.
    pub fn quit(&self) -> Vec<J> {
        let returned = self.shared.close_and_empty();
        self.wait_for_workers();
        returned
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

    /// Waits until the workers have ended, unless the caller is one of them.
    fn wait_for_workers(&self) {
        // Before the lock: somebody may hold it who waits for this very worker.
        if self.is_own_worker() {
            return;
        }
        // Locked until the last has ended: who comes second waits as long.
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

    /// Whether the caller is a worker of this pool.
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
    /// Shuts the pool down, and wakes all who sleep: none of them has anything to wait for.
    fn close(&self) {
        self.state.lock().unwrap().open = false;
        self.jobs.notify_all();
        self.room.notify_all();
    }

    /// The same, and takes what is in the queue.
    fn close_and_empty(&self) -> Vec<J> {
        let mut state = self.state.lock().unwrap();
        let returned = Vec::from(mem::take(&mut state.queue));
        state.counts.returned += returned.len() as u64;
        state.open = false;
        self.jobs.notify_all();
        self.room.notify_all();
        returned
    }

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

    /// Executes a job that was taken, and counts what came of it. Never panics.
    fn run(&self, mut job: J, context: &Context) {
        let result = catch_unwind(AssertUnwindSafe(|| job.execute(context)));
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
