//! What becomes of boxed closures: each is dropped by the worker that has executed it, at once; its box goes back to those who submit, and is freed
//! there.

use std::alloc::System;
use std::mem::size_of_val;
use std::sync::{Arc, Mutex, mpsc};
use std::thread::{self, ThreadId};

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use worker_pool::{BoxError, Context, FnJob, Job, WorkerPool};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// One test for all: the allocator counts for the whole process.
#[test]
fn closures_are_dropped_at_once_and_their_boxes_are_freed() {
    a_closure_is_dropped_before_its_worker_executes_another([]);
    a_closure_is_dropped_before_its_worker_executes_another([0; 1000]);
    for submit in [one_by_one, many_at_once] {
        no_box_is_left_behind([], submit);
        no_box_is_left_behind([0; 1000], submit);
    }
}

/// Notes by which thread it is dropped.
struct Noted(Arc<Mutex<Vec<ThreadId>>>);

impl Drop for Noted {
    fn drop(&mut self) {
        self.0.lock().unwrap().push(thread::current().id());
    }
}

fn a_closure_is_dropped_before_its_worker_executes_another<const N: usize>(ballast: [u8; N]) {
    let dropped = Arc::<Mutex<Vec<_>>>::default();
    let pool: WorkerPool = WorkerPool::new(1, 8);
    for _ in 0..2 {
        let noted = Noted(Arc::clone(&dropped));
        let keeps = move |_: &Context| {
            _ = (&noted, &ballast);
            Ok::<(), BoxError>(())
        };
        assert!(size_of_val(&keeps) > N, "it holds both");
        pool.submit_fn(keeps).unwrap();
        let seen = Arc::clone(&dropped);
        let (tells, told) = mpsc::channel();
        pool.submit_fn(move |_| {
            let before = seen.lock().unwrap().last().copied();
            Ok(tells.send((before, thread::current().id()))?)
        })
        .unwrap();
        let (before, worker) = told.recv().unwrap();
        assert_eq!(before, Some(worker), "it is dropped there, and before");
    }
    assert_eq!(dropped.lock().unwrap().len(), 2, "each once");
}

fn no_box_is_left_behind<const N: usize>(ballast: [u8; N], submit: fn(&WorkerPool, Jobs<'_>)) {
    /// In bytes. The boxes alone were a hundred times 16 KiB.
    const MOST: isize = 64 * 1024;
    let region = Region::new(ALLOCATOR);
    let left = || {
        let change = region.change();
        change.bytes_allocated as isize - change.bytes_deallocated as isize
    };
    let pool = WorkerPool::new(2, 16);
    let jobs = |count| {
        (0..count).map(move |number: usize| -> Box<dyn Job> {
            Box::new(FnJob::new(move |_| {
                _ = (number, &ballast);
                Ok(())
            }))
        })
    };
    submit(&pool, &mut jobs(1_000));
    let at_first = left();
    submit(&pool, &mut jobs(100_000));
    let later = left();
    assert!(
        later - at_first < MOST,
        "{later} bytes after many closures, {at_first} after some"
    );
    drop(pool);
    assert!(left() < MOST, "{} bytes are left", left());
}

type Jobs<'a> = &'a mut dyn Iterator<Item = Box<dyn Job>>;

fn one_by_one(pool: &WorkerPool, jobs: Jobs<'_>) {
    jobs.for_each(|job| pool.submit(job).unwrap());
}

fn many_at_once(pool: &WorkerPool, jobs: Jobs<'_>) {
    pool.submit_all(jobs).unwrap();
}
