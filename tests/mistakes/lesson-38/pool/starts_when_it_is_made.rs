//! The threads are started by `new`, and `run` only waits: a pool that is made and never run does its tasks all the same.
//! expect: threads

use super::sync::{Arc, Mutex};
use super::thread::{self, JoinHandle};
use std::error::Error;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

pub type Task = Box<dyn FnOnce() + Send>;

pub struct WorkerPool {
    workers: Vec<JoinHandle<Report>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub done: usize,
    pub panicked: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZeroWorkers;

impl fmt::Display for ZeroWorkers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a pool needs at least one worker")
    }
}

impl Error for ZeroWorkers {}

impl WorkerPool {
    pub fn new(count: usize, tasks: Vec<Task>) -> Result<Self, ZeroWorkers> {
        if count == 0 {
            return Err(ZeroWorkers);
        }
        let tasks = Arc::new(Mutex::new(tasks.into_iter()));
        let work = |tasks: Arc<Mutex<std::vec::IntoIter<Task>>>| {
            let mut report = Report::default();
            loop {
                let task = tasks.lock().unwrap().next();
                let Some(task) = task else { return report };
                match catch_unwind(AssertUnwindSafe(task)) {
                    Ok(()) => report.done += 1,
                    Err(_) => report.panicked += 1,
                }
            }
        };
        let start = |_| {
            let tasks = Arc::clone(&tasks);
            thread::spawn(move || work(tasks))
        };
        Ok(WorkerPool {
            workers: (0..count).map(start).collect(),
        })
    }

    pub fn run(self) -> Report {
        let mut total = Report::default();
        for worker in self.workers {
            let report = worker.join().unwrap();
            total.done += report.done;
            total.panicked += report.panicked;
        }
        total
    }
}
