//! As in the worked step: the workers are not joined, each task takes a guard along that counts
//! it down when it is dropped, and `run` waits for zero.

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
        let unfinished = Arc::new(WaitGroup {
            state: Mutex::new((self.tasks.len(), Report::default())),
            zero: Condvar::new(),
        });
        let (queue_tx, queue_rx) = channel::bounded::<(Task, Guard)>(self.count);
        for _ in 0..self.count {
            let queue = queue_rx.clone();
            thread::spawn(move || {
                for (task, mut guard) in queue {
                    guard.panicked = catch_unwind(AssertUnwindSafe(task)).is_err();
                }
            });
        }
        for task in self.tasks {
            let guard = Guard {
                group: Arc::clone(&unfinished),
                panicked: true,
            };
            assert!(queue_tx.send((task, guard)).is_ok(), "`queue_rx` is alive");
        }
        drop(queue_tx);
        let mut state = unfinished.state.lock().unwrap();
        while state.0 > 0 {
            state = unfinished.zero.wait(state).unwrap();
        }
        state.1
    }
}

/// Counts the tasks that have not ended, and those that have.
struct WaitGroup {
    state: Mutex<(usize, Report)>,
    zero: Condvar,
}

/// Counts one task down when it is dropped.
struct Guard {
    group: Arc<WaitGroup>,
    panicked: bool,
}

impl Drop for Guard {
    fn drop(&mut self) {
        let mut state = self.group.state.lock().unwrap();
        state.0 -= 1;
        match self.panicked {
            true => state.1.panicked += 1,
            false => state.1.done += 1,
        }
        if state.0 == 0 {
            self.group.zero.notify_all();
        }
    }
}
