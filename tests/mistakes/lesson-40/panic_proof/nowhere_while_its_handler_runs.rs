//! A job is no longer running once it has been executed, and counted as what came of it after the handler: in
//! between the numbers do not add up.
//! expect: every job that was accepted must be counted as exactly one other thing

use std::collections::VecDeque;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::sync::{Arc, Condvar, Mutex};
use super::thread::{self, JoinHandle};

pub use super::job::{BoxError, Context, FnJob, Job};
pub use super::outcomes::{Failure, Snapshot, SubmitError};

pub struct WorkerPool<J: Job = Box<dyn Job>> {
    shared: Arc<Shared<J>>,
    workers: Mutex<Vec<JoinHandle<()>>>,
}

struct Shared<J> {
    capacity: usize,
    state: Mutex<State<J>>,
    jobs: Condvar,
    room: Condvar,
    on_failure: Box<dyn Fn(Failure<J>) + Send + Sync>,
}

struct State<J> {
    queue: VecDeque<J>,
    open: bool,
    counts: Snapshot,
}

impl<J: Job> WorkerPool<J> {
    pub fn new(workers: usize, capacity: usize) -> Self {
        Self::with_handler(workers, capacity, drop)
    }

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

impl<J: Job> Drop for WorkerPool<J> {
    fn drop(&mut self) {
        self.drain();
    }
}

impl<J: Job> Shared<J> {
    fn work(&self, context: &Context) {
        while let Some(job) = self.take() {
            self.run(job, context);
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

    fn run(&self, mut job: J, context: &Context) {
        let result = catch_unwind(AssertUnwindSafe(|| job.execute(context)));
        self.state.lock().unwrap().counts.running -= 1;
        let ended: fn(&mut Snapshot) = match result {
            Ok(Ok(())) => |counts| counts.succeeded += 1,
            Ok(Err(_)) => |counts| counts.failed += 1,
            Err(_) => |counts| counts.panicked += 1,
        };
        let _ = catch_unwind(AssertUnwindSafe(|| match result {
            Ok(Ok(())) => drop(job),
            Ok(Err(error)) => (self.on_failure)(Failure::Error { job, error }),
            Err(payload) => (self.on_failure)(Failure::Panic { job, payload }),
        }));
        ended(&mut self.state.lock().unwrap().counts);
    }
}
