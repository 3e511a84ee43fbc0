//! Step 2: Go's wait group. No handles any more: there is a number of jobs that are not done, under a
//! mutex, and a condition variable on which waiters sleep until it is zero.
//!
//! Anybody who has a handle to the group may add, be done, or wait. The price is that both counts are
//! made by hand: an `add` too late and nobody waits, a `done` too few and everybody waits for ever.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// A number of jobs, shared by all clones.
#[derive(Clone, Default)]
pub struct WaitGroup {
    shared: Arc<(Mutex<usize>, Condvar)>,
}

impl WaitGroup {
    /// Counts `jobs` more jobs.
    pub fn add(&self, jobs: usize) {
        *self.shared.0.lock().unwrap() += jobs;
    }

    /// Counts one job as done; the last one wakes all waiters.
    pub fn done(&self) {
        let (count, zero) = &*self.shared;
        let mut count = count.lock().unwrap();
        *count -= 1;
        if *count == 0 {
            zero.notify_all();
        }
    }

    /// Sleeps until all jobs are done.
    pub fn wait(&self) {
        let (count, zero) = &*self.shared;
        let mut count = count.lock().unwrap();
        while *count > 0 {
            count = zero.wait(count).unwrap();
        }
    }
}

/// One round: starts the workers, waits for them, and says how many jobs were done by then.
pub fn run(group: &WaitGroup, workers: usize, job_time: Duration) -> usize {
    let done = Arc::new(AtomicUsize::new(0));

    group.add(workers); // here, and not in the threads: they may start after `wait`
    for _ in 0..workers {
        let (group, done) = (group.clone(), Arc::clone(&done));
        thread::spawn(move || {
            thread::sleep(job_time);
            done.fetch_add(1, Relaxed); // Relaxed: `done` and `wait` order it
            group.done();
        });
    }
    group.wait();
    done.load(Relaxed)
}
