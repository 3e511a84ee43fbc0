//! Step 5: a barrier. With a wait group one side works and another waits; at a barrier the workers wait
//! for *each other*, and then all go on: work in phases.
//!
//! Their number is fixed when it is made. It can be used for phase after phase. A worker that panics
//! never arrives, and the others wait for ever.

use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::Duration;

/// Works in two phases: each worker makes its part, then each looks at the parts of all. Says how many
/// of them found all parts made.
pub fn run(workers: usize, job_time: Duration) -> usize {
    let made = AtomicUsize::new(0);
    let complete = AtomicUsize::new(0);
    let phase = Barrier::new(workers);

    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                thread::sleep(job_time);
                made.fetch_add(1, Relaxed); // phase 1
                phase.wait(); // new: nobody passes before all have come
                if made.load(Relaxed) == workers {
                    complete.fetch_add(1, Relaxed); // phase 2
                }
            });
        }
    });
    complete.into_inner()
}
