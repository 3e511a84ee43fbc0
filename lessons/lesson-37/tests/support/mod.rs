//! What the checks of this lesson share: instruments that a message carries with it.
#![allow(dead_code, reason = "each check uses some of them")]

use interleave::Builder;
use std::any::Any;
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, ThreadId};
use std::time::Duration;

/// How long messages wait for one another before they give up, so that the check can say what is
/// wrong. It decides how soon a wrong answer hears of it, never whether an answer is right.
const PATIENCE: Duration = Duration::from_secs(3);

/// How long a check on real threads may take before it counts as hung.
const LIMIT: Duration = Duration::from_secs(10);

/// Runs a check on real threads. One that hangs fails when its time is over; the checks of the same
/// file that have not begun by then are not tried, since most of them would hang as long again.
pub fn in_time(check: impl FnOnce() + Send + 'static) {
    interleave::in_time(LIMIT, check);
}

/// Tries every interleaving of a model if they are few. A semaphore that takes many steps for what a
/// mutex and a condition variable do in few has hundreds of thousands: of these, every one with at
/// most two preemptions, and many with three.
#[track_caller]
pub fn check(model: impl Fn() + Send + Sync + 'static) {
    Builder::new()
        .interleavings(1_000)
        .else_up_to(2)
        .check(model);
}

/// Sees how many calls are under way at once, and on how many threads.
pub struct Meeting {
    wanted: usize,
    state: Mutex<Attendance>,
    changed: Condvar,
}

#[derive(Default)]
struct Attendance {
    arrived: usize,
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

    /// To be called by each. Once the meeting has taken place, nobody is held any more.
    pub fn attend(&self) {
        self.attend_until(|state, _| state.most >= self.wanted);
    }

    /// To be called by each, if they are a multiple of `wanted`. The first `wanted` are held until all
    /// of these have come, then the next, and so on. So somebody is held most of the time, and whoever
    /// is there besides is counted.
    pub fn attend_in_groups(&self) {
        self.attend_until(|state, ticket| state.arrived / self.wanted > ticket / self.wanted);
    }

    /// Holds the caller, who has drawn a ticket (from 0), until it may go.
    fn attend_until(&self, may_go: impl Fn(&Attendance, usize) -> bool) {
        let mut state = self.state.lock().unwrap();
        let ticket = state.arrived;
        state.arrived += 1;
        state.threads.insert(thread::current().id());
        state.present += 1;
        state.most = state.most.max(state.present);
        self.changed.notify_all();
        let (mut state, result) = self
            .changed
            .wait_timeout_while(state, PATIENCE, |state| {
                !may_go(state, ticket) && !state.given_up
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

/// Counts what is under way, and keeps the most that ever was.
#[derive(Default)]
pub struct Gauge {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Gauge {
    /// One more is under way.
    pub fn up(&self) {
        self.most
            .fetch_max(self.now.fetch_add(1, SeqCst) + 1, SeqCst);
    }

    /// One is done.
    pub fn down(&self) {
        self.now.fetch_sub(1, SeqCst);
    }

    /// The most that were ever under way.
    pub fn most(&self) -> usize {
        self.most.load(SeqCst)
    }
}

/// Panics without printing anything.
pub fn panic_quietly() -> ! {
    resume_unwind(Box::new("a panic on purpose"))
}

/// What `body` panics with, if it does. An exercise that has not been begun panics for another
/// reason, and goes on to do so.
fn payload_of<T>(body: impl FnOnce() -> T) -> Option<Box<dyn Any + Send>> {
    let payload = catch_unwind(AssertUnwindSafe(body)).err()?;
    match text_of(&*payload) {
        Some(text) if text.starts_with("not yet implemented") => resume_unwind(payload),
        _ => Some(payload),
    }
}

fn text_of(payload: &(dyn Any + Send)) -> Option<String> {
    let text = payload.downcast_ref::<&str>().map(|text| text.to_string());
    text.or_else(|| payload.downcast_ref::<String>().cloned())
}

/// Whether `body` panics.
pub fn panics<T>(body: impl FnOnce() -> T) -> bool {
    payload_of(body).is_some()
}

/// The message that `body` panics with, if it does.
pub fn panic_of<T>(body: impl FnOnce() -> T) -> Option<String> {
    text_of(&*payload_of(body)?)
}
