//! Step 6: `spawn` on the group itself, as Go has it since version 1.25 (`wg.Go`). The group counts,
//! starts the thread and counts down again: neither count can be forgotten or misplaced, because
//! neither is made by the caller.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// A number of threads, shared by all clones.
#[derive(Clone, Default)]
pub struct WaitGroup {
    shared: Arc<(Mutex<usize>, Condvar)>,
}

impl WaitGroup {
    /// Runs `job` on a thread that the group waits for.
    pub fn spawn(&self, job: impl FnOnce() + Send + 'static) {
        *self.shared.0.lock().unwrap() += 1; // before the thread is there
        let member = Member(self.clone());
        thread::spawn(move || {
            let _member = member;
            job();
        });
    }

    /// Sleeps until all of them have ended.
    pub fn wait(&self) {
        let (count, zero) = &*self.shared;
        let count = count.lock().unwrap();
        drop(zero.wait_while(count, |count| *count > 0).unwrap());
    }
}

/// Counts its thread down, also if the thread could not be started or its job panics.
struct Member(WaitGroup);

impl Drop for Member {
    fn drop(&mut self) {
        let (count, zero) = &*self.0.shared;
        let mut count = count.lock().unwrap();
        *count -= 1;
        if *count == 0 {
            zero.notify_all();
        }
    }
}

/// Starts the workers through the group and says how many jobs were done after `wait`.
pub fn run(workers: usize, job_time: Duration) -> usize {
    let group = WaitGroup::default();
    let done = Arc::new(AtomicUsize::new(0));
    for _ in 0..workers {
        let done = Arc::clone(&done);
        group.spawn(move || {
            thread::sleep(job_time);
            done.fetch_add(1, Relaxed);
        });
    }
    group.wait();
    done.load(Relaxed)
}
