//! Step 3: the guard. Each value of the type is a member of the group: its clone counts up, its drop
//! counts down. A worker that panics drops what it owns, so nobody waits for it in vain.
//!
//! This is the form that the crossbeam crate has, as `crossbeam::sync::WaitGroup`.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// A member of the group.
pub struct WaitGroup(Arc<(Mutex<usize>, Condvar)>);

impl WaitGroup {
    /// Gives up this member and sleeps until the others are gone.
    pub fn wait(self) {
        let shared = Arc::clone(&self.0);
        drop(self); // new: or it would wait for itself
        let (members, gone) = &*shared;
        let members = members.lock().unwrap();
        drop(gone.wait_while(members, |members| *members > 0).unwrap());
    }
}

impl Clone for WaitGroup {
    fn clone(&self) -> Self {
        *self.0.0.lock().unwrap() += 1; // new: this was `add`
        WaitGroup(Arc::clone(&self.0))
    }
}

impl Drop for WaitGroup {
    fn drop(&mut self) {
        let (members, gone) = &*self.0;
        let mut members = members.lock().unwrap();
        *members -= 1; // new: this was `done`
        if *members == 0 {
            gone.notify_all();
        }
    }
}

/// Starts the workers, of which the first panics, and says how many jobs were done after `wait`.
pub fn run(workers: usize, job_time: Duration) -> usize {
    let group = WaitGroup(Arc::new((Mutex::new(1), Condvar::new())));
    let done = Arc::new(AtomicUsize::new(0));
    for id in 1..=workers {
        let (member, done) = (group.clone(), Arc::clone(&done));
        thread::spawn(move || {
            let _member = member; // dropped however the job ends
            thread::sleep(job_time);
            if id == 1 {
                resume_unwind(Box::new("worker 1 fails")); // a panic, but a silent one
            }
            done.fetch_add(1, Relaxed);
        });
    }
    group.wait();
    done.load(Relaxed)
}
