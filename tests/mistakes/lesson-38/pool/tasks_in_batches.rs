//! The tasks are run in batches of `count`, a thread for each, and a batch begins when the one
//! before has ended: behind a slow task a whole batch waits, and there are as many threads as
//! tasks.
//! expect: expected one worker to run the 19 other tasks while the first takes its time
//! expect: it took 50 threads

use super::thread;
use std::error::Error;
use std::fmt;

/// Something to be done once.
pub type Task = Box<dyn FnOnce() + Send>;

/// Runs a list of tasks on a fixed number of threads.
pub struct WorkerPool {
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
    /// A pool of `count` workers for these tasks.
    pub fn new(count: usize, tasks: Vec<Task>) -> Result<Self, ZeroWorkers> {
        if count == 0 {
            return Err(ZeroWorkers);
        }
        Ok(WorkerPool { count, tasks })
    }

    /// Runs each task once, on `count` workers, and says what became of them.
    pub fn run(self) -> Report {
        let mut report = Report::default();
        let mut tasks = self.tasks.into_iter().peekable();
        while tasks.peek().is_some() {
            let batch: Vec<_> = tasks.by_ref().take(self.count).map(thread::spawn).collect();
            for thread in batch {
                match thread.join() {
                    Ok(()) => report.done += 1,
                    Err(_) => report.panicked += 1,
                }
            }
        }
        report
    }
}
