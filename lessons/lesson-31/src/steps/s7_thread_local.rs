//! Step 7: thread-locals. A `thread_local!` looks like a static, but each thread has one of its
//! own, made when the thread first uses it and dropped when the thread ends. So nothing is
//! shared, and a `Cell`, which is not `Sync`, may stand in it.
//!
//! They suit what should be kept from job to job by whoever happens to do it: a buffer, a
//! connection, the state of a random generator. They carry nothing from one thread to another:
//! a counter in a thread-local counts the jobs of one worker.

use std::cell::Cell;
use std::thread;

use crate::options::Options;

thread_local! {
    /// The jobs that this thread has done.
    static JOBS: Cell<u64> = const { Cell::new(0) };
}

fn job() {
    JOBS.set(JOBS.get() + 1);
}

/// Lets worker 1 do one job, worker 2 do two, and so on, and prints who has counted what.
pub fn run(options: &Options) {
    let handles: Vec<_> = (1..=options.workers)
        .map(|id| {
            thread::spawn(move || {
                (0..id).for_each(|_| job());
                JOBS.get()
            })
        })
        .collect();
    let counted: Vec<u64> = handles
        .into_iter()
        .map(|handle| handle.join().expect("the workers do not panic"))
        .collect();

    println!("  jobs counted by each worker: {counted:?}");
    println!("  jobs counted by main: {}", JOBS.get());
}
