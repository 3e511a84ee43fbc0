//! The list of tasks is the queue: the workers share it under a lock and end when it is empty,
//! since all the tasks were there before any worker was.

use super::sync::Mutex;
use super::sync::atomic::{AtomicUsize, Ordering::Relaxed};
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
        let (done, panicked) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let tasks = Mutex::new(self.tasks.into_iter());
        thread::scope(|scope| {
            for _ in 0..self.count {
                scope.spawn(|| {
                    loop {
                        let next = tasks.lock().unwrap().next(); // free again after this line
                        let Some(task) = next else { return };
                        let ended = match catch_unwind(AssertUnwindSafe(task)) {
                            Ok(()) => &done,
                            Err(_) => &panicked,
                        };
                        ended.fetch_add(1, Relaxed); // read after the scope has joined everyone
                    }
                });
            }
        });
        Report {
            done: done.into_inner(),
            panicked: panicked.into_inner(),
        }
    }
}
