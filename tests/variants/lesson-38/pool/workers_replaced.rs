//! Nobody catches a panic: it ends the worker, whose guard notes it while the thread unwinds, and
//! starts another worker in its place.

use super::channel::{self, Receiver};
use super::sync::{Arc, Mutex};
use super::thread::{self, JoinHandle};
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
        let crew = Arc::new(Crew {
            queue: queue_rx,
            state: Mutex::default(),
        });
        for _ in 0..self.count {
            crew.hire();
        }
        // Whoever dies hires another before it can be joined: when no handle is left, all have ended.
        loop {
            let last = crew.state.lock().unwrap().handles.pop();
            match last {
                Some(handle) => _ = handle.join(),
                None => return crew.state.lock().unwrap().report,
            }
        }
    }
}

/// What the workers share.
struct Crew {
    queue: Receiver<Task>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    report: Report,
    handles: Vec<JoinHandle<()>>,
}

impl Crew {
    /// Starts one more worker.
    fn hire(self: &Arc<Self>) {
        let crew = Arc::clone(self);
        let handle = thread::spawn(move || {
            let mut shift = Shift {
                crew: &crew,
                done: 0,
                unfinished: false,
            };
            for task in &crew.queue {
                shift.unfinished = true;
                task();
                shift.unfinished = false;
                shift.done += 1;
            }
        });
        self.state.lock().unwrap().handles.push(handle);
    }
}

/// What one worker has done; reports it when the worker ends, in whatever way.
struct Shift<'a> {
    crew: &'a Arc<Crew>,
    done: usize,
    unfinished: bool,
}

impl Drop for Shift<'_> {
    fn drop(&mut self) {
        let mut state = self.crew.state.lock().unwrap();
        state.report.done += self.done;
        if self.unfinished {
            state.report.panicked += 1;
            drop(state);
            self.crew.hire();
        }
    }
}
