//! What the benches share: the jobs, taking turns, and what is printed.

#![allow(dead_code, unused_imports, reason = "each bench uses some of it")]

mod report;
mod turns;

pub use report::{Goal, Report};
pub use turns::Contender;

use std::hint::black_box;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::AcqRel, Ordering::Relaxed};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use worker_pool::{BoxError, Context, Job};

/// How many small jobs are dispatched.
pub const MANY: usize = 1_000_000;
/// How many jobs can wait.
pub const CAPACITY: usize = 1024;

/// Nanoseconds for each of so many.
pub fn each(many: usize, time: Duration) -> f64 {
    time.as_nanos() as f64 / many as f64
}

/// Waits until all threads of a new pool have started and gone to sleep, more or less.
pub fn settle() {
    thread::sleep(Duration::from_millis(5));
}

/// How many jobs are left, and who waits for the last of them.
pub struct Countdown {
    left: AtomicUsize,
    waits: Mutex<Option<Thread>>,
}

/// The jobs of all contenders count down the same number: it is what a small job does.
pub static JOBS: Countdown = Countdown {
    left: AtomicUsize::new(0),
    waits: Mutex::new(None),
};

impl Countdown {
    /// Submits so many jobs and waits until the last has been executed. How long that takes.
    pub fn time(&self, jobs: usize, submit: impl FnOnce()) -> Duration {
        self.left.store(jobs, Relaxed);
        *self.waits.lock().unwrap() = Some(thread::current());
        let start = Instant::now();
        submit();
        while self.left.load(Relaxed) > 0 {
            thread::park();
        }
        start.elapsed()
    }

    /// A job has been executed.
    #[inline]
    pub fn one(&self) {
        if self.left.fetch_sub(1, AcqRel) == 1
            && let Some(thread) = self.waits.lock().unwrap().take()
        {
            thread.unpark();
        }
    }
}

/// A small job: a number, and what it counts down.
#[derive(Clone, Copy)]
pub struct Small {
    pub number: u64,
    pub countdown: &'static Countdown,
}

impl Small {
    pub fn new(number: usize) -> Self {
        Small {
            number: number as u64,
            countdown: &JOBS,
        }
    }

    #[inline]
    pub fn run(self) {
        black_box(self.number);
        self.countdown.one();
    }
}

impl Job for Small {
    #[inline]
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        self.run();
        Ok(())
    }
}

/// A job of a good two microseconds.
#[derive(Clone, Copy)]
pub struct Medium(Small);

impl Medium {
    pub fn new(number: usize) -> Self {
        Medium(Small::new(number))
    }

    #[inline]
    pub fn run(self) {
        compute(self.0.number);
        self.0.run();
    }
}

impl Job for Medium {
    #[inline]
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        self.run();
        Ok(())
    }
}

/// Computes for a good two microseconds: the steps of a congruential generator.
pub fn compute(seed: u64) {
    let step = |x: u64, _| {
        x.wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(black_box(1))
    };
    black_box((0..1_800).fold(seed, step));
}
