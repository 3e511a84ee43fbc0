//! The workers end at the first panic, and the queue holds no more than there are workers: when
//! all the receivers are gone, `send` gives the task back, and `unwrap` makes that a panic of
//! `run`.
//! expect: a_task_that_panics_is_counted_and_the_others_are_done

use super::channel;
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
        let (queue_tx, queue_rx) = channel::bounded::<Task>(self.count);
        let workers: Vec<_> = (0..self.count)
            .map(|_| {
                let queue = queue_rx.clone();
                thread::spawn(move || queue.iter().map(|task| task()).count())
            })
            .collect();
        drop(queue_rx);
        for task in self.tasks {
            queue_tx.send(task).unwrap();
        }
        drop(queue_tx);
        let mut report = Report::default();
        for worker in workers {
            match worker.join() {
                Ok(done) => report.done += done,
                Err(_) => report.panicked += 1,
            }
        }
        report
    }
}
