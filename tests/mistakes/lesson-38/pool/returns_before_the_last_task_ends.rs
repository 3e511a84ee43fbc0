//! `run` waits until the queue is drained. It is drained when the last task has been taken, and
//! that is not when it has ended.
//! expect: expected 2 tasks to have ended when `run` returns

use super::sync::{Arc, Condvar, Mutex};
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
        if self.tasks.is_empty() {
            return Report::default();
        }
        let expected = Report {
            done: self.tasks.len(),
            panicked: 0,
        };
        let shared = Arc::new((Mutex::new((self.tasks, expected)), Condvar::new()));
        for _ in 0..self.count {
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                let (queue, drained) = &*shared;
                loop {
                    let taken = queue.lock().unwrap().0.pop();
                    let Some(task) = taken else {
                        return drained.notify_all();
                    };
                    if catch_unwind(AssertUnwindSafe(task)).is_err() {
                        let report = &mut queue.lock().unwrap().1;
                        report.done -= 1;
                        report.panicked += 1;
                    }
                }
            });
        }
        let (queue, drained) = &*shared;
        let mut state = queue.lock().unwrap();
        while !state.0.is_empty() {
            state = drained.wait(state).unwrap();
        }
        state.1
    }
}
