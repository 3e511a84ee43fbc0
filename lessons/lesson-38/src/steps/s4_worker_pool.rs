//! The pool as a type: it holds its tasks, a queue, a count of workers and a wait group.

use crate::options::Options;
use crossbeam::channel::{self, Receiver, Sender};
use crossbeam::sync::WaitGroup;
use std::thread;
use std::time::{Duration, Instant};

/// Something to be done once.
struct Task {
    id: u64,
    time: Duration,
}

impl Task {
    fn execute(self, worker: usize) {
        println!("  worker {worker} executes task {}", self.id);
        thread::sleep(self.time);
    }
}

/// A task with its clone of the wait group: to clone is Go's `Add(1)`, and the drop is `Done()`.
type Queued = (Task, WaitGroup);

/// Executes a list of tasks on `count` threads.
struct WorkerPool {
    tasks: Vec<Task>,
    queue: (Sender<Queued>, Receiver<Queued>),
    count: usize,
    unfinished: WaitGroup,
}

impl WorkerPool {
    fn new(count: usize, tasks: Vec<Task>) -> Self {
        let queue = channel::bounded(tasks.len()); // room for all: to send never waits
        let unfinished = WaitGroup::new();
        WorkerPool {
            tasks,
            queue,
            count,
            unfinished,
        }
    }

    /// Starts the workers, queues the tasks, closes the queue, and waits for the last task.
    fn run(self) {
        // By value: a sender that stays in the struct would keep the queue open.
        let (queue_tx, queue_rx) = self.queue;
        for id in 1..=self.count {
            let queue = queue_rx.clone();
            thread::spawn(move || queue.iter().for_each(|(task, _done)| task.execute(id)));
        }
        for task in self.tasks {
            // The first tasks are under way by now: the queue is drained while it is filled.
            queue_tx
                .send((task, self.unfinished.clone()))
                .expect("`queue_rx` is alive");
        }
        drop(queue_tx);
        self.unfinished.wait();
    }
}

/// Runs 23 tasks, and says how long they should take.
pub fn run(options: &Options) {
    let (count, workers, time) = (options.jobs_or(23), options.workers, options.job_time);
    let started = Instant::now();
    let tasks = (1..=count).map(|id| Task { id, time }).collect();
    WorkerPool::new(workers, tasks).run();
    let (rounds, measured) = (count.div_ceil(workers as u64), started.elapsed());
    let expected = time * rounds as u32;
    println!("  workers: {workers}, tasks: {count}, of {time:?} each");
    println!("  rounds: {count} / {workers}, rounded up = {rounds}");
    println!("  {rounds} × {time:?} = {expected:?}; measured: {measured:.0?}");
}
