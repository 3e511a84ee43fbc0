//! What the builder sets, and what has no race in it.

use std::cell::RefCell;
use std::io;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use interleave::within;
use worker_pool::{
    Builder, Context, ContextError, Failure, FnJob, Job, SubmitError, SubmitTimeoutError,
    TrySubmitError, WorkerPool,
};

const LIMIT: Duration = Duration::from_secs(60);

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
fn workers_that_sleep_end_at_the_deadline() {
    /// Says that its thread has ended.
    struct Last(mpsc::Sender<()>);
    impl Drop for Last {
        fn drop(&mut self) {
            _ = self.0.send(());
        }
    }
    thread_local!(static LAST: RefCell<Option<Last>> = const { RefCell::new(None) });

    within(LIMIT, || {
        let (tell, told) = mpsc::channel();
        let context = Context::new().with_timeout(Duration::from_millis(50));
        let pool = WorkerPool::builder().workers(2).context(&context);
        let pool = pool.build().unwrap();
        let job = FnJob::new(move |_| {
            LAST.set(Some(Last(tell.clone())));
            Ok(())
        });
        if pool.submit(job).is_err() {
            return; // This machine took longer than that.
        }
        // Nobody does anything with the pool.
        _ = told.recv();
        let rest = pool.quit().len() as u64;
        assert_eq!(pool.snapshot().succeeded + rest, 1);
    });
}

#[test]
fn a_name_that_no_thread_can_have_is_an_error() {
    let error = Builder::<Box<dyn Job>>::new().name("a\0b").build();
    let error = error.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    assert_eq!(
        error.to_string(),
        "the name of a thread can't contain a NUL"
    );
}

#[test]
fn a_long_line_of_contexts_can_be_dropped() {
    let mut last = Context::new();
    for _ in 0..200_000 {
        last = last.child();
    }
    drop(last);
}

#[test]
fn a_failure_can_be_looked_at() {
    let job = 1;
    let error = "as expected".into();
    let error = Failure::Error { job, error };
    assert_eq!((error.message().as_ref(), error.job()), ("as expected", &1));
    let said = |payload| {
        let failure = Failure::Panic { job, payload };
        failure.message().into_owned()
    };
    assert_eq!(said(Box::new("a text")), "a text");
    assert_eq!(said(Box::new("a string".to_owned())), "a string");
    assert_eq!(said(Box::new(7)), "a panic without a text");
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
