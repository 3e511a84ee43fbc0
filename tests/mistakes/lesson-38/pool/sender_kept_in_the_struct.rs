//! The pool keeps both ends of its queue, and `run` lends its sender to the loop instead of
//! giving it away: it is dropped when `run` returns, and `run` waits for workers who wait for
//! that.
//! expect: deadlock

use super::channel::{self, Receiver, Sender};
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
    queue_tx: Sender<Task>,
    queue_rx: Receiver<Task>,
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
        let (queue_tx, queue_rx) = channel::unbounded();
        Ok(WorkerPool {
            count,
            tasks,
            queue_tx,
            queue_rx,
        })
    }

    /// Runs each task once, on `count` workers, and says what became of them.
    pub fn run(self) -> Report {
        let workers: Vec<_> = (0..self.count)
            .map(|_| {
                let queue = self.queue_rx.clone();
                thread::spawn(move || work(queue))
            })
            .collect();
        for task in self.tasks {
            self.queue_tx.send(task).unwrap();
        }
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
        match catch_unwind(AssertUnwindSafe(task)) {
            Ok(()) => report.done += 1,
            Err(_) => report.panicked += 1,
        }
    }
    report
}
