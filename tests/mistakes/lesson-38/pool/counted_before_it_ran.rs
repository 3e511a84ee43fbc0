//! A task is counted as done when it is taken: one that panics is counted twice over, and the
//! report says more than there was.
//! expect: expected a report of 20 tasks done and 4 panics

use super::channel::{self, Receiver};
use super::thread;
use std::error::Error;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

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
        let (queue_tx, queue_rx) = channel::unbounded();
        let workers: Vec<_> = (0..self.count)
            .map(|_| {
                let queue = queue_rx.clone();
                thread::spawn(move || work(queue))
            })
            .collect();
        for task in self.tasks {
            queue_tx.send(task).unwrap();
        }
        drop(queue_tx);
        let mut total = Report::default();
        for worker in workers {
            let report = worker.join().unwrap();
            total.done += report.done;
            total.panicked += report.panicked;
        }
        total
    }
}

/// Runs each task that comes, until no more can come.
fn work(queue: Receiver<Task>) -> Report {
    let mut report = Report::default();
    for task in queue {
        report.done += 1;
        if catch_unwind(AssertUnwindSafe(task)).is_err() {
            report.panicked += 1;
        }
    }
    report
}
