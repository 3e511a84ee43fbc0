//! Step 4: a scope. Its threads cannot outlive it, so they may borrow: no `Arc`, no clones, and the
//! waiting is the closing brace. Nothing is counted, so nothing can be miscounted.
//!
//! All the threads must be started in one place, and waited for in that place. If one of them panics
//! and nobody joins it, the scope panics as well when all have ended.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::Duration;

/// Starts the workers in a scope and says how many jobs were done at its end.
pub fn run(workers: usize, job_time: Duration) -> usize {
    let done = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                thread::sleep(job_time);
                done.fetch_add(1, Relaxed); // new: borrowed
            });
        }
    }); // new: all of them are joined here
    done.into_inner()
}
