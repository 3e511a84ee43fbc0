//! Idle workers cost nothing: they sleep, and nothing wakes them before there is work.

#![cfg(target_os = "linux")]

use std::sync::{Arc, Barrier, mpsc};
use std::time::Duration;
use std::{env, fs, process, thread};

use worker_pool::WorkerPool;

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

/// For each worker, what the system has counted: nanoseconds on a processor, and how often it was given one; where it counts neither, hundredths of a
/// second.
fn used() -> Vec<String> {
    let tasks = fs::read_dir("/proc/self/task").expect("Linux has this folder");
    let tasks = tasks.filter_map(|task| Some(task.ok()?.path()));
    let workers = tasks.filter(|task| {
        let name = fs::read_to_string(task.join("comm"));
        name.is_ok_and(|name| name.starts_with("sleeper-"))
    });
    let used = workers.map(
        |worker| match fs::read_to_string(worker.join("schedstat")) {
            Ok(counts) => {
                // The second number is how long it has waited for a processor.
                let counts: Vec<&str> = counts.split_whitespace().collect();
                format!("{} ns, {} times", counts[0], counts[2])
            }
            Err(_) => {
                let counts = fs::read_to_string(worker.join("stat")).expect("a worker lives");
                let counts = counts.rsplit(')').next().unwrap_or_default().to_owned();
                let counts: Vec<&str> = counts.split_whitespace().collect();
                format!("{} and {}", counts[11], counts[12])
            }
        },
    );
    let mut used: Vec<String> = used.collect();
    used.sort_unstable();
    used
}
