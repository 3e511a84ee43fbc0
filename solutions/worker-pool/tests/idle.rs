//! Who waits costs nothing: idle workers sleep, and nothing wakes them before there is work; who waits for room leaves the cores to the workers.

#![cfg(target_os = "linux")]

use std::path::{Path, PathBuf};
use std::sync::{Arc, Barrier, mpsc};
use std::time::Duration;
use std::{env, fs, hint, process, thread};

use worker_pool::{BoxError, Context, Job, WorkerPool};

/// Set in the child process, which holds nothing but a pool.
const CHILD: &str = "WORKER_POOL_IDLE";
const THIS: &str = "a_pool_that_has_worked_and_is_idle_uses_no_processor";
const WORKERS: usize = 8;

#[test]
fn a_pool_that_has_worked_and_is_idle_uses_no_processor() {
    if env::var_os(CHILD).is_some() {
        return idle();
    }
    let program = env::current_exe().expect("this test is a program");
    let mut child = process::Command::new(program);
    child.args([THIS, "--exact", "--nocapture"]).env(CHILD, "1");
    let output = child.output().expect("a process can be started");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success(), "{said}");
}

/// The child: works, waits until the workers have gone to sleep, and compares what they have used a second later.
fn idle() {
    let pool = WorkerPool::builder()
        .workers(WORKERS)
        .name("sleeper")
        .build();
    let pool: WorkerPool = pool.expect("threads can be started");
    // Each has begun: before that, a thread has no name.
    let all = Arc::new(Barrier::new(WORKERS));
    for _ in 0..WORKERS {
        let all = Arc::clone(&all);
        let meet = move |_: &_| {
            all.wait();
            Ok(())
        };
        assert!(pool.submit_fn(meet).is_ok());
    }
    let (done, was_done) = mpsc::channel();
    for _ in 0..10_000 {
        let done = done.clone();
        assert!(pool.submit_fn(move |_| Ok(done.send(())?)).is_ok());
    }
    assert_eq!(was_done.iter().take(10_000).count(), 10_000);

    // On a busy machine, the last worker may take a while to fall asleep.
    let mut second = (Vec::new(), Vec::new());
    for _ in 0..10 {
        let before = used();
        assert_eq!(before.len(), WORKERS, "each worker has a line");
        thread::sleep(Duration::from_secs(1));
        second = (before, used());
        if second.0 == second.1 {
            break;
        }
    }
    assert_eq!(
        second.0, second.1,
        "what each worker has used of the processor, before and after a second of idleness"
    );
    // And yet they are there.
    let (done, was_done) = mpsc::channel();
    assert!(pool.submit_fn(move |_| Ok(done.send(())?)).is_ok());
    assert_eq!(was_done.recv(), Ok(()));
}

/// For each worker, what the system has counted: how long it was on a processor, and how often it was given one.
fn used() -> Vec<String> {
    let used = tasks("sleeper-").into_iter().map(|task| {
        let times = fs::read_to_string(task.join("schedstat")).unwrap_or_default();
        let times = times.split_whitespace().nth(2).unwrap_or("unknown");
        format!("{:?}, {times} times", processor_time(&task))
    });
    let mut used: Vec<String> = used.collect();
    used.sort_unstable();
    used
}

/// The folders of this process's threads whose names begin like this.
fn tasks(name: &str) -> Vec<PathBuf> {
    let tasks = fs::read_dir("/proc/self/task").expect("Linux has this folder");
    let tasks = tasks.filter_map(|task| Some(task.ok()?.path()));
    let named = tasks.filter(|task| {
        let comm = fs::read_to_string(task.join("comm"));
        comm.is_ok_and(|comm| comm.starts_with(name))
    });
    named.collect()
}

/// How long a thread was on a processor: in nanoseconds, or, where the system does not count these, in hundredths of a second.
fn processor_time(task: &Path) -> Duration {
    if let Ok(counts) = fs::read_to_string(task.join("schedstat")) {
        return Duration::from_nanos(number(&counts, 0));
    }
    let counts = fs::read_to_string(task.join("stat")).expect("the thread lives");
    let counts = counts.rsplit(')').next().unwrap_or_default();
    Duration::from_millis(10 * (number(counts, 11) + number(counts, 12)))
}

fn number(counts: &str, which: usize) -> u64 {
    let number = counts.split_whitespace().nth(which);
    number
        .and_then(|number| number.parse().ok())
        .expect("a number")
}

/// A job of some microseconds.
struct Spin;

impl Job for Spin {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        (0..100).for_each(|_| hint::spin_loop());
        Ok(())
    }
}

/// With jobs of this length the queue is emptied slowly enough that one could ask for room a hundred times before there is much.
#[test]
fn who_waits_for_room_leaves_the_cores_to_the_workers() {
    let pool = WorkerPool::builder().workers(2).capacity(1024).name("busy");
    let pool = pool.build().expect("threads can be started");
    let before = processor_time(Path::new("/proc/thread-self"));
    for _ in 0..200_000 {
        assert!(pool.submit(Spin).is_ok());
    }
    let submitter = processor_time(Path::new("/proc/thread-self")) - before;
    let workers: Duration = tasks("busy-").iter().map(|task| processor_time(task)).sum();
    assert!(
        submitter < workers / 10,
        "the submitter used {submitter:?} of the processors, the workers {workers:?}"
    );
}
