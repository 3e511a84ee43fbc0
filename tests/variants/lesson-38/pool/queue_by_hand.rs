//! A queue under a mutex, with a condition variable on which workers wait for tasks; `run` fills
//! it while they work, and closes it.

use super::sync::{Condvar, Mutex};
use super::thread;
use std::collections::VecDeque;
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
        let queue = Queue::default();
        thread::scope(|scope| {
            let workers: Vec<_> = (0..self.count)
                .map(|_| scope.spawn(|| work(&queue)))
                .collect();
            for task in self.tasks {
                queue.state.lock().unwrap().tasks.push_back(task);
                queue.changed.notify_one();
            }
            queue.state.lock().unwrap().closed = true;
            queue.changed.notify_all();
            let mut total = Report::default();
            for worker in workers {
                let report = worker.join().unwrap();
                total.done += report.done;
                total.panicked += report.panicked;
            }
            total
        })
    }
}

#[derive(Default)]
struct Queue {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    tasks: VecDeque<Task>,
    closed: bool,
}

impl Queue {
    /// The next task; waits while there is none, and is `None` when no more can come.
    fn next(&self) -> Option<Task> {
        let mut state = self.state.lock().unwrap();
        while state.tasks.is_empty() && !state.closed {
            state = self.changed.wait(state).unwrap();
        }
        state.tasks.pop_front()
    }
}

/// Runs each task that comes, until no more can come.
fn work(queue: &Queue) -> Report {
    let mut report = Report::default();
    while let Some(task) = queue.next() {
        match catch_unwind(AssertUnwindSafe(task)) {
            Ok(()) => report.done += 1,
            Err(_) => report.panicked += 1,
        }
    }
    report
}
