//! How a pool is made.

use std::fmt;
use std::io;

use super::context::Context;
use super::job::Job;
use super::pool::WorkerPool;
use super::shared::{Handler, Shared};
use super::sync::{Arc, Mutex, Weak, deque, thread};
use super::worker::Worker;
use crate::Failure;

/// How many jobs can wait, if nothing else is said.
const CAPACITY: usize = 1024;

/// The settings of a pool. Each has a default.
#[must_use = "a builder starts nothing until `build`"]
pub struct Builder<J: Job = Box<dyn Job>> {
    workers: Option<usize>,
    capacity: usize,
    name: Option<String>,
    stack_size: Option<usize>,
    context: Context,
    handler: Option<Handler<J>>,
}

impl<J: Job> Builder<J> {
    /// A worker for each core, a queue of 1024 jobs, a context of its own.
    pub fn new() -> Self {
        Builder {
            workers: None,
            capacity: CAPACITY,
            name: None,
            stack_size: None,
            context: Context::new(),
            handler: None,
        }
    }

    /// How many workers; if nothing is said, one for each core.
    pub fn workers(mut self, workers: usize) -> Self {
        self.workers = Some(workers);
        self
    }

    /// How many jobs can wait; if nothing is said, 1024.
    pub fn capacity(mut self, capacity: usize) -> Self {
        self.capacity = capacity;
        self
    }

    /// What the threads are called, before their number; if nothing is said, `worker`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How many bytes of stack a worker has; if nothing is said, what std gives a thread.
    pub fn stack_size(mut self, bytes: usize) -> Self {
        self.stack_size = Some(bytes);
        self
    }

    /// The context of the pool. Once it is done, no job is accepted, and none begun but what a worker had just taken; running jobs see it; those
    /// who wait for room in the queue get their jobs back; the workers end. What is queued comes back from [`quit`](WorkerPool::quit).
    ///
    /// The pool takes a child of it, which is what its jobs get: who cancels that stops this pool alone.
    pub fn context(mut self, context: &Context) -> Self {
        self.context = context.clone();
        self
    }

    /// Called with every job that returned an error or panicked, on the worker that executed it, after it was counted. It may submit the job once
    /// more; it should count how often it does, and for that must hold the pool by a [`Weak`](std::sync::Weak) reference, or the pool
    /// would never be dropped. A handler that panics costs nobody else anything.
    pub fn on_failure(mut self, handler: impl Fn(Failure<J>) + Send + Sync + 'static) -> Self {
        self.handler = Some(Box::new(handler));
        self
    }

    /// Starts the workers.
    ///
    /// # Errors
    /// If the system refuses a thread; those that were started have ended then. With [`InvalidInput`](io::ErrorKind::InvalidInput), if there is a
    /// NUL in the name, which no thread can have.
    ///
    /// # Panics
    /// With "a pool needs at least one worker", or "a queue needs room for at least one job", if that is 0.
    pub fn build(self) -> io::Result<WorkerPool<J>> {
        let workers = match self.workers {
            Some(workers) => workers,
            None => thread::available_parallelism().map_or(1, usize::from),
        };
        assert!(workers > 0, "a pool needs at least one worker");
        assert!(self.capacity > 0, "a queue needs room for at least one job");
        let name = self.name.as_deref().unwrap_or("worker");
        if name.contains('\0') {
            let what = "the name of a thread can't contain a NUL";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
        }
        let deques: Vec<deque::Worker<J>> =
            (0..workers).map(|_| deque::Worker::new_fifo()).collect();
        let stealers = deques.iter().map(deque::Worker::stealer).collect();
        let deadline = self.context.deadline();
        let shared = Arc::new(Shared::new(stealers, self.capacity, deadline, self.handler));
        let told: Weak<Shared<J>> = Arc::downgrade(&shared);
        let context = self.context.telling(told);
        if context.error().is_some() {
            // A context that is born done tells nobody.
            shared.halt(&mut shared.lock());
        }

        let mut handles = Vec::with_capacity(workers);
        for (number, own) in deques.into_iter().enumerate() {
            let worker = Worker::new(number, own, context.clone());
            let mut thread = thread::Builder::new().name(format!("{name}-{number}"));
            if let Some(bytes) = self.stack_size {
                thread = thread.stack_size(bytes);
            }
            let shared_with = Arc::clone(&shared);
            match thread.spawn(move || worker.work(&shared_with)) {
                Ok(handle) => handles.push(handle),
                Err(error) => {
                    shared.halt(&mut shared.lock());
                    handles.into_iter().for_each(|handle| _ = handle.join());
                    return Err(error);
                }
            }
        }
        Ok(WorkerPool {
            shared,
            context,
            ids: handles.iter().map(|handle| handle.thread().id()).collect(),
            handles: Mutex::new(handles),
        })
    }
}

impl<J: Job> Default for Builder<J> {
    fn default() -> Self {
        Builder::new()
    }
}

impl<J: Job> fmt::Debug for Builder<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("workers", &self.workers)
            .field("capacity", &self.capacity)
            .field("name", &self.name)
            .field("stack_size", &self.stack_size)
            .finish_non_exhaustive()
    }
}
