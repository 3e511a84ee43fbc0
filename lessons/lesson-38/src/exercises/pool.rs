//! Exercise 3: the pool as a type.

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex};
use super::thread;
use std::error::Error;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Something to be done once. (In the worked step a task was an ID; here it is whatever you can
/// call.)
pub type Task = Box<dyn FnOnce() + Send>;

/// Runs a list of tasks on a fixed number of threads.
///
/// Dropped without [`run`](Self::run), it drops the tasks and starts nothing.
pub struct WorkerPool {
    // What the pool keeps is yours to choose. The checks only see what it does. The wait group of
    // step 4 is crossbeam's and cannot be imported here: join the workers, or count tasks by hand.
    count: usize,
    tasks: Vec<Task>,
}

/// What became of the tasks of a pool: `done + panicked` is the number of tasks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Tasks that ran to their end.
    pub done: usize,
    /// Tasks that panicked.
    pub panicked: usize,
}

/// The error of a pool that was to have no worker, and so would never have done anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZeroWorkers;

impl fmt::Display for ZeroWorkers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a pool needs at least one worker")
    }
}

impl Error for ZeroWorkers {}

impl WorkerPool {
    /// A pool of `count` workers for these tasks. Nothing is started yet.
    ///
    /// # Errors
    /// [`ZeroWorkers`] if `count` is 0, even if there are no tasks. The tasks are dropped.
    pub fn new(count: usize, tasks: Vec<Task>) -> Result<Self, ZeroWorkers> {
        todo!("{count} workers for {} tasks", tasks.len())
    }

    /// Runs each task once, on `count` workers, and says what became of them.
    ///
    /// At any time at most `count` tasks are under way, and `count` of them are as long as so many
    /// are left: a worker takes a task when it is free. Besides the workers you may start a thread
    /// that hands out the tasks. Blocks until the last task has ended; at once, if there are none.
    ///
    /// A task that panics is counted, and costs nothing else: the pool keeps its `count` workers
    /// (one that was lost may be replaced), the other tasks are done, and `run` returns.
    pub fn run(self) -> Report {
        todo!("run {} tasks on {} workers", self.tasks.len(), self.count)
    }
}
