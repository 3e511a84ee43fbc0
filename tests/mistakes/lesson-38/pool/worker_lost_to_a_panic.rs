//! The panic of a task ends its worker. It is even counted, at the `join`; but the pool has one
//! worker fewer from then on, and when the last is gone nobody runs what is left.
//! expect: expected the task after the one that panics to be done
//! expect: expected 3 tasks under way at once after each of the 3 workers met a panic

use super::channel::{self, Receiver};
use super::sync::Arc;
use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
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
        let done = Arc::new(AtomicUsize::new(0));
        let (queue_tx, queue_rx) = channel::unbounded();
        for task in self.tasks {
            queue_tx.send(task).unwrap();
        }
        drop(queue_tx);
        let workers: Vec<_> = (0..self.count)
            .map(|_| {
                let (queue, done) = (queue_rx.clone(), Arc::clone(&done));
                thread::spawn(move || work(queue, &done))
            })
            .collect();
        let panicked = workers
            .into_iter()
            .filter_map(|worker| worker.join().err())
            .count();
        Report {
            done: done.load(SeqCst),
            panicked,
        }
    }
}

/// Runs each task that comes, until no more can come.
fn work(queue: Receiver<Task>, done: &AtomicUsize) {
    for task in queue {
        task();
        done.fetch_add(1, SeqCst);
    }
}
