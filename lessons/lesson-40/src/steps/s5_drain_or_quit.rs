//! Drain or quit: two ways to shut a pool down, and nothing is lost in either.
//!
//! A channel can be closed, but what is queued cannot be taken back from its workers. So from
//! here on the queue is our own, under a lock, together with whether it is open. (How a submitter
//! waits for room is exercise 2.)

use super::s1_job::{BoxError, Job};
use super::s4_failures::execute;
use crate::context::Context;
use crate::options::Options;
use std::collections::VecDeque;
use std::mem;
use std::sync::{Arc, Barrier, Condvar, Mutex};
use std::thread::{self, JoinHandle};

struct WorkerPool<J> {
    shared: Arc<Shared<J>>,
    worker: JoinHandle<()>,
}

struct Shared<J> {
    state: Mutex<State<J>>,
    changed: Condvar,
}

/// Looked at and changed under one lock: a job comes before the shutdown, or after it.
struct State<J> {
    queue: VecDeque<J>,
    open: bool,
    executed: usize,
}

impl<J: Job> WorkerPool<J> {
    fn submit(&self, job: J) -> Result<(), J> {
        let mut state = self.shared.state.lock().unwrap();
        if !state.open {
            return Err(job);
        }
        state.queue.push_back(job);
        self.shared.changed.notify_one();
        Ok(())
    }

    /// Accepts no more jobs. To drain is to close, and then to wait.
    fn close(&self) {
        self.shared.state.lock().unwrap().open = false;
        self.shared.changed.notify_all(); // nobody has anything to wait for
    }

    /// Accepts no more jobs and returns those that have not begun, in one step: no job comes in
    /// between.
    fn quit(&self) -> Vec<J> {
        let mut state = self.shared.state.lock().unwrap();
        state.open = false;
        self.shared.changed.notify_all();
        mem::take(&mut state.queue).into()
    }

    /// Waits for what is left to do, and says how many jobs were executed.
    fn wait(self) -> usize {
        self.worker.join().expect("a worker outlives its jobs");
        self.shared.state.lock().unwrap().executed
    }
}

fn work<J: Job>(shared: &Shared<J>) {
    let is_idle = |state: &mut State<J>| state.open && state.queue.is_empty();
    loop {
        let state = shared.state.lock().unwrap();
        let mut state = shared.changed.wait_while(state, is_idle).unwrap();
        let Some(mut job) = state.queue.pop_front() else {
            return; // closed, and nothing left
        };
        drop(state); // nobody is held up while a job runs
        execute(&mut job, &Context::new());
        shared.state.lock().unwrap().executed += 1;
    }
}

/// A pool with one worker.
fn start<J: Job>() -> WorkerPool<J> {
    let state = Mutex::new(State {
        queue: VecDeque::new(),
        open: true,
        executed: 0,
    });
    let changed = Condvar::new();
    let shared = Arc::new(Shared { state, changed });
    let theirs = Arc::clone(&shared);
    let worker = thread::spawn(move || work(&theirs));
    WorkerPool { shared, worker }
}

/// A job with a number. The first says that it has begun, and goes on when it is told to.
struct Numbered(u32, Arc<Barrier>);

impl Job for Numbered {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        if self.0 == 1 {
            self.1.wait();
            self.1.wait();
        }
        Ok(())
    }
}

/// Ten jobs: once all of them are executed, once those that have not begun come back.
pub fn run(_: &Options) {
    for quits in [false, true] {
        let (pool, first) = (start(), Arc::new(Barrier::new(2)));
        let submit = |number| pool.submit(Numbered(number, Arc::clone(&first)));
        let accepted = (1..=10).filter(|number| submit(*number).is_ok()).count();
        first.wait(); // it has begun
        let returned = match quits {
            true => pool.quit(),
            false => {
                pool.close();
                Vec::new()
            }
        };
        let late = submit(11).is_err();
        first.wait(); // it may end
        let (name, executed) = (if quits { "quit" } else { "drain" }, pool.wait());
        let numbers: Vec<_> = returned.iter().map(|job| job.0).collect();
        println!(
            "  {name}: {accepted} accepted = {executed} executed + {} returned",
            numbers.len()
        );
        println!("    returned: {numbers:?}; job 11 was too late, and came back: {late}");
    }
}
