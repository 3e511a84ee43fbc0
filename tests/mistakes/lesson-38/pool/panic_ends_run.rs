//! Nobody catches the panic of a task: it ends the worker, and `unwrap` at the `join` ends `run`
//! as well, so the caller has a panic in place of a report.
//! expect: a task that panics, on purpose
//! expect: one_worker_lives_on_after_a_panic

use super::channel::{self, Receiver};
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
        let (queue_tx, queue_rx) = channel::unbounded();
        for task in self.tasks {
            queue_tx.send(task).unwrap();
        }
        drop(queue_tx);
        let workers: Vec<_> = (0..self.count)
            .map(|_| {
                let queue = queue_rx.clone();
                thread::spawn(move || work(queue))
            })
            .collect();
        let done = workers
            .into_iter()
            .map(|worker| worker.join().unwrap())
            .sum();
        Report { done, panicked: 0 }
    }
}

/// Runs each task that comes, until no more can come; returns how many that were.
fn work(queue: Receiver<Task>) -> usize {
    let mut done = 0;
    for task in queue {
        task();
        done += 1;
    }
    done
}
