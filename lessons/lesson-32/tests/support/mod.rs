//! What the checks of this lesson share: instruments that a callback carries into the exercise.
#![allow(dead_code, reason = "each check uses some of them")]

use interleave::Builder;
use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::any::Any;
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, ThreadId};
use std::time::Duration;

/// How long callbacks wait for one another before they give up, so that the check can say what is wrong.
/// It decides how soon a wrong answer hears of it, never whether an answer is right.
const PATIENCE: Duration = Duration::from_secs(3);

/// How long a check on real threads may take before it counts as hung.
const LIMIT: Duration = Duration::from_secs(10);

/// Runs a check on real threads. One that hangs fails when its time is over; the checks of the same
/// file that have not begun by then are not tried, since most of them would hang as long again.
pub fn in_time(check: impl FnOnce() + Send + 'static) {
    interleave::in_time(LIMIT, check);
}

/// Tries every interleaving of a model. An answer that takes many more steps than it needs may have
/// hundreds of thousands: of these, every one with at most one preemption and many with two, so that
/// the verdict does not take minutes.
#[track_caller]
pub fn check(model: impl Fn() + Send + Sync + 'static) {
    Builder::new()
        .interleavings(5_000)
        .else_up_to(1)
        .check(model);
}

/// To be called in a callback of a model: takes many rounds, and lets the others run in each. Who sleeps
/// meanwhile has nothing to run. Who asks again and again whether it is over is given up: the checker takes
/// a loop for endless that has asked in vain 60 times, or an execution that has taken 1,000 steps.
pub fn take_long() {
    let rounds = AtomicUsize::new(0);
    for _ in 0..150 {
        for _ in 0..3 {
            interleave::thread::yield_now(); // from the third on, the others really run first
        }
        rounds.fetch_add(1, Relaxed);
    }
}

/// Sees how many calls are under way at once, and on how many threads.
pub struct Meeting {
    wanted: usize,
    state: Mutex<Attendance>,
    changed: Condvar,
}

#[derive(Default)]
struct Attendance {
    present: usize,
    most: usize,
    threads: HashSet<ThreadId>,
    given_up: bool,
}

impl Meeting {
    /// A meeting that holds those who attend until `wanted` are there at once.
    pub fn of(wanted: usize) -> Arc<Self> {
        let (state, changed) = (Mutex::default(), Condvar::new());
        Arc::new(Meeting {
            wanted,
            state,
            changed,
        })
    }

    /// To be called in a callback. Once the meeting has taken place, nobody is held any more.
    pub fn attend(&self) {
        let mut state = self.state.lock().unwrap();
        state.threads.insert(thread::current().id());
        state.present += 1;
        state.most = state.most.max(state.present);
        self.changed.notify_all();
        let (mut state, result) = self
            .changed
            .wait_timeout_while(state, PATIENCE, |state| {
                state.most < self.wanted && !state.given_up
            })
            .unwrap();
        state.given_up |= result.timed_out();
        state.present -= 1;
        self.changed.notify_all();
    }

    /// The most that were ever there at once.
    pub fn most(&self) -> usize {
        self.state.lock().unwrap().most
    }

    /// The number of threads that ever attended.
    pub fn threads(&self) -> usize {
        self.state.lock().unwrap().threads.len()
    }
}

/// Counts, and lets others wait for the count.
#[derive(Default)]
pub struct Tally {
    count: Mutex<usize>,
    changed: Condvar,
}

impl Tally {
    /// Counts one more.
    pub fn add(&self) {
        *self.count.lock().unwrap() += 1;
        self.changed.notify_all();
    }

    /// The count so far.
    pub fn count(&self) -> usize {
        *self.count.lock().unwrap()
    }

    /// Waits until `wanted` are counted; returns how many were when it gave up or was content.
    pub fn wait_for(&self, wanted: usize) -> usize {
        let count = self.count.lock().unwrap();
        let waited = self
            .changed
            .wait_timeout_while(count, PATIENCE, |count| *count < wanted);
        *waited.unwrap().0
    }
}

/// The message that `body` panics with, if it does.
pub fn panic_of<T>(body: impl FnOnce() -> T) -> Option<String> {
    let payload: Box<dyn Any + Send> = catch_unwind(AssertUnwindSafe(body)).err()?;
    let text = payload.downcast_ref::<&str>().map(|text| text.to_string());
    text.or_else(|| payload.downcast_ref::<String>().cloned())
}
