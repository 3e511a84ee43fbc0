//! Each worker counts itself in when it starts, and `run` waits for the count to be zero: it is
//! zero before the first worker has started, too.
//! expect: expected 2 tasks to have ended when `run` returns

use super::channel;
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
        let (queue_tx, queue_rx) = channel::unbounded();
        for task in self.tasks {
            queue_tx.send(task).unwrap();
        }
        drop(queue_tx);
        let shared = Arc::new((Mutex::new((0, Report::default())), Condvar::new()));
        for _ in 0..self.count {
            let (queue, shared) = (queue_rx.clone(), Arc::clone(&shared));
            thread::spawn(move || {
                let (state, ended) = &*shared;
                state.lock().unwrap().0 += 1;
                for task in queue {
                    let outcome = catch_unwind(AssertUnwindSafe(task));
                    let report = &mut state.lock().unwrap().1;
                    match outcome {
                        Ok(()) => report.done += 1,
                        Err(_) => report.panicked += 1,
                    }
                }
                state.lock().unwrap().0 -= 1;
                ended.notify_all();
            });
        }
        let (state, ended) = &*shared;
        let mut state = state.lock().unwrap();
        while state.0 > 0 {
            state = ended.wait(state).unwrap();
        }
        state.1
    }
}
