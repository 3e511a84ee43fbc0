//! The simple pool: a queue under a mutex, two condition variables, a box for each job.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};

use worker_pool::{Context, Job};

pub struct WorkerPool {
    shared: Arc<Shared>,
    handles: Vec<JoinHandle<()>>,
}

struct Shared {
    capacity: usize,
    state: Mutex<State>,
    /// Notified for each job that is put into the queue.
    jobs: Condvar,
    /// Notified for each job that is taken out of it.
    room: Condvar,
}

#[derive(Default)]
struct State {
    queue: VecDeque<Box<dyn Job>>,
    closed: bool,
    executed: usize,
}

impl WorkerPool {
    pub fn new(workers: usize, capacity: usize) -> Self {
        let (state, jobs, room) = (Mutex::default(), Condvar::new(), Condvar::new());
        let shared = Arc::new(Shared {
            capacity,
            state,
            jobs,
            room,
        });
        let start = |_| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || shared.work())
        };
        let handles = (0..workers).map(start).collect();
        WorkerPool { shared, handles }
    }

    pub fn submit(&self, job: Box<dyn Job>) {
        let shared = &*self.shared;
        let mut state = shared.state.lock().unwrap();
        while state.queue.len() == shared.capacity {
            state = shared.room.wait(state).unwrap();
        }
        state.queue.push_back(job);
        drop(state);
        shared.jobs.notify_one();
    }
}

impl Shared {
    fn work(&self) {
        let context = Context::new();
        while let Some(mut job) = self.next() {
            // A panic has been counted as an execution, too: this pool has one number only.
            _ = catch_unwind(AssertUnwindSafe(|| job.execute(&context)));
            drop(job);
            self.state.lock().unwrap().executed += 1;
        }
    }

    fn next(&self) -> Option<Box<dyn Job>> {
        let mut state = self.state.lock().unwrap();
        while state.queue.is_empty() && !state.closed {
            state = self.jobs.wait(state).unwrap();
        }
        let job = state.queue.pop_front()?;
        drop(state);
        self.room.notify_one();
        Some(job)
    }
}

impl Drop for WorkerPool {
    fn drop(&mut self) {
        self.shared.state.lock().unwrap().closed = true;
        self.shared.jobs.notify_all();
        for handle in self.handles.drain(..) {
            handle.join().unwrap();
        }
    }
}
