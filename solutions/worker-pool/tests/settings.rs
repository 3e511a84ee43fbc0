//! What the builder sets, and what has no race in it.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use worker_pool::{
    Builder, Context, ContextError, FnJob, SubmitError, SubmitTimeoutError, TrySubmitError,
    WorkerPool,
};

#[test]
fn workers_have_names_and_the_stack_that_was_asked_for() {
    let pool: WorkerPool = WorkerPool::builder()
        .workers(2)
        .name("images")
        .stack_size(16 << 20)
        .build()
        .unwrap();
    let (tell, told) = mpsc::channel();
    let job = move |_: &Context| {
        // More than a thread has if nothing is said.
        let large = std::hint::black_box([1_u8; 4 << 20]);
        let name = thread::current().name().map(str::to_owned);
        Ok(tell.send((name, large.len()))?)
    };
    assert!(pool.submit_fn(job).is_ok());
    let (name, len) = told.recv().unwrap();
    assert!(
        matches!(name.as_deref(), Some("images-0" | "images-1")),
        "{name:?}"
    );
    assert_eq!(len, 4 << 20);
    assert_eq!((pool.workers(), pool.capacity()), (2, 1024));
}

#[test]
fn if_nothing_is_said_there_is_a_worker_for_each_core() {
    let pool: WorkerPool = Builder::new().build().unwrap();
    let cores = thread::available_parallelism().unwrap().get();
    assert_eq!(pool.workers(), cores);
}

#[test]
fn a_pool_under_a_context_that_is_done_accepts_nothing() {
    let cancelled = Context::new();
    cancelled.cancel();
    let overdue = Context::new().with_timeout(Duration::ZERO);
    for context in [cancelled, overdue] {
        let pool: WorkerPool = WorkerPool::builder().context(&context).build().unwrap();
        assert!(pool.submit_fn(|_| Ok(())).is_err());
        assert_eq!(pool.context().error(), context.error());
        assert!(pool.quit().is_empty());
    }
}

#[test]
fn to_cancel_a_pool_leaves_its_parent_alone() {
    let context = Context::new();
    let pool: WorkerPool = WorkerPool::builder().context(&context).build().unwrap();
    pool.context().cancel();
    assert_eq!(pool.context().error(), Some(ContextError::Cancelled));
    assert!(pool.submit_fn(|_| Ok(())).is_err());
    assert_eq!(context.error(), None);
}

#[test]
fn submit_all_gives_back_what_it_has_not_submitted() {
    let pool = WorkerPool::new(1, 10);
    pool.drain();
    let jobs = (0..200).map(|_| FnJob::new(|_| Ok(())));
    let error = pool.submit_all(jobs).unwrap_err();
    assert_eq!(error.accepted(), 0);
    assert_eq!(error.to_string(), "the pool is shut down; accepted were 0");
    assert_eq!(error.into_jobs().count(), 200);
}

#[test]
fn submit_all_calls_the_iterator_with_nothing_locked() {
    let pool = WorkerPool::new(1, 10);
    let jobs = (0..200).map(|_| {
        assert!(pool.snapshot().accepted <= 200);
        FnJob::new(|_| Ok(()))
    });
    assert!(pool.submit_all(jobs).is_ok());
    pool.drain();
    assert_eq!(pool.snapshot().succeeded, 200);
}

#[test]
fn a_pool_is_shown_with_its_numbers() {
    let pool: WorkerPool = WorkerPool::new(2, 3);
    let shown = format!("{pool:?}");
    assert!(
        shown
            .starts_with("WorkerPool { workers: 2, capacity: 3, snapshot: Snapshot { accepted: 0,"),
        "{shown}"
    );
    assert_eq!(
        format!("{:?}", Context::new()),
        "Context { error: None, .. }"
    );
}

#[test]
fn errors_say_what_happened_and_hold_the_job() {
    assert_eq!(SubmitError(1).to_string(), "the pool is shut down");
    assert_eq!(
        TrySubmitError::Full(1).to_string(),
        "the queue of the pool is full"
    );
    assert_eq!(TrySubmitError::Shutdown(1).into_job(), 1);
    let error = SubmitTimeoutError::Timeout(1);
    assert_eq!(
        error.to_string(),
        "the queue of the pool was full for too long"
    );
    assert_eq!(error.into_job(), 1);
}
