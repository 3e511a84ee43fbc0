//! Several at a time: a worker takes its share of the queue at once, and locks again when it has executed all of it. Everything else is as before.
//!
//! This is a trap. What a worker has taken, nobody else can execute: a small job may wait behind a long one while other workers are idle, and
//! more jobs than the capacity are in the pool.

use std::collections::VecDeque;
use std::hint;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use parking_lot::{Condvar, Mutex, MutexGuard};
use worker_pool::{Context, Job};

pub struct WorkerPool<J: Job> {
    shared: Arc<Shared<J>>,
    handles: Vec<JoinHandle<()>>,
}

struct Shared<J> {
    workers: usize,
    capacity: usize,
    state: Mutex<State<J>>,
    jobs: Condvar,
    room: Condvar,
}

struct State<J> {
    queue: VecDeque<J>,
    closed: bool,
    executed: usize,
    /// How many workers sleep, and whether one is on its way: it looks for work, or has been called.
    asleep: usize,
    looking: bool,
    called: bool,
    /// How many submitters sleep.
    waiting: usize,
}

impl<J: Job> WorkerPool<J> {
    pub fn new(workers: usize, capacity: usize) -> Self {
        let state = State {
            queue: VecDeque::new(),
            closed: false,
            executed: 0,
            asleep: 0,
            looking: false,
            called: false,
            waiting: 0,
        };
        let shared = Arc::new(Shared {
            workers,
            capacity,
            state: Mutex::new(state),
            jobs: Condvar::new(),
            room: Condvar::new(),
        });
        let start = |_| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || shared.work())
        };
        let handles = (0..workers).map(start).collect();
        WorkerPool { shared, handles }
    }

    pub fn submit(&self, job: J) {
        let shared = &*self.shared;
        let mut state = shared.state.lock();
        if state.queue.len() == shared.capacity {
            state = shared.look(state, |state| state.queue.len() <= shared.capacity / 2);
            while state.queue.len() == shared.capacity {
                state.waiting += 1;
                shared.room.wait(&mut state);
                state.waiting -= 1;
            }
        }
        state.queue.push_back(job);
        shared.call(state);
    }
}

impl<J: Job> Shared<J> {
    /// Looks for a while, then returns in any case.
    fn look<'a>(
        &'a self,
        mut state: MutexGuard<'a, State<J>>,
        found: impl Fn(&State<J>) -> bool,
    ) -> MutexGuard<'a, State<J>> {
        for _ in 0..32 {
            if found(&state) {
                break;
            }
            drop(state);
            (0..64).for_each(|_| hint::spin_loop());
            thread::yield_now();
            state = self.state.lock();
        }
        state
    }

    /// Calls a sleeping worker if there is work and nobody is on the way, and unlocks.
    fn call(&self, mut state: MutexGuard<'_, State<J>>) {
        if state.asleep > 0 && !state.looking && !state.queue.is_empty() {
            state.looking = true;
            state.called = true;
            drop(state);
            self.jobs.notify_one();
        }
    }

    fn work(&self) {
        let context = Context::new();
        let mut taken = Vec::new();
        while self.take(&mut taken) {
            for mut job in taken.drain(..) {
                _ = catch_unwind(AssertUnwindSafe(|| job.execute(&context)));
            }
        }
    }

    /// Takes up to 64 jobs. Whether there were any.
    fn take(&self, taken: &mut Vec<J>) -> bool {
        let mut state = self.state.lock();
        let mut looks = false;
        while state.queue.is_empty() && !state.closed {
            if looks || !state.looking {
                (looks, state.looking) = (true, true);
                state = self.look(state, |state| !state.queue.is_empty());
                if !state.queue.is_empty() || state.closed {
                    break;
                }
                state.looking = false;
            }
            state.asleep += 1;
            while !state.called && !state.closed {
                self.jobs.wait(&mut state);
            }
            state.asleep -= 1;
            looks = state.called;
            state.called = false;
        }
        if looks {
            state.looking = false;
        }
        let share = state.queue.len().div_ceil(self.workers).min(64);
        taken.extend(state.queue.drain(..share));
        state.executed += share;
        let wake = state.waiting > 0;
        self.call(state);
        if wake {
            self.room.notify_all();
        }
        share > 0
    }
}

impl<J: Job> Drop for WorkerPool<J> {
    fn drop(&mut self) {
        self.shared.state.lock().closed = true;
        self.shared.jobs.notify_all();
        for handle in self.handles.drain(..) {
            handle.join().unwrap();
        }
    }
}
