//! How long a job waits for a worker that sleeps, while its submitter goes on working.

use std::hint;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel as channel;
use worker_pool::WorkerPool;

use super::common::{Contender, Goal, Report, settle};

const SAMPLES: usize = 300;
/// So long the submitter works between two jobs: all workers are asleep when the next one comes.
const WORK: Duration = Duration::from_micros(500);

/// The median, and what nine of ten jobs need not exceed: where the worker wakes up on the submitter's core, it may have to wait for it.
pub fn measure(report: &mut Report) {
    let goals = [Goal {
        of: "worker-pool",
        beside: "crossbeam-channel by hand",
        most: 1.0,
    }];
    let title = "From submit to begin, 2 workers asleep";
    for (which, percent, goals) in [
        ("median", 50, &goals[..]),
        ("nine of ten take less", 90, &[]),
    ] {
        let contenders = vec![
            Contender::new("crossbeam-channel by hand", move || by_hand(percent)),
            Contender::new("threadpool", move || threadpool(percent)),
            Contender::new("worker-pool", move || ours(percent)),
        ];
        report.measure(&format!("{title}: {which}"), "ns", contenders, 15, goals);
    }
}

/// The latency of what is submitted by this function that so many percent of the jobs do not exceed.
fn latency(percent: usize, mut submit: impl FnMut(Instant, mpsc::Sender<Duration>)) -> f64 {
    settle();
    let (tell, told) = mpsc::channel();
    let sample = |_| {
        let work = Instant::now();
        while work.elapsed() < WORK {
            hint::spin_loop();
        }
        submit(Instant::now(), tell.clone());
        // Still busy; and the next job is not submitted before this one has begun, or it would not find all workers asleep.
        loop {
            match told.try_recv() {
                Ok(latency) => return latency,
                Err(_) => hint::spin_loop(),
            }
        }
    };
    let mut samples: Vec<Duration> = (0..SAMPLES).map(sample).collect();
    samples.sort_unstable();
    samples[SAMPLES * percent / 100].as_nanos() as f64
}

fn by_hand(percent: usize) -> f64 {
    let (jobs_tx, jobs_rx) = channel::bounded::<(Instant, mpsc::Sender<Duration>)>(1024);
    thread::scope(|scope| {
        for _ in 0..2 {
            let jobs = jobs_rx.clone();
            scope.spawn(move || {
                for (start, tell) in jobs {
                    _ = tell.send(start.elapsed());
                }
            });
        }
        let latency = latency(percent, |start, tell| _ = jobs_tx.send((start, tell)));
        drop(jobs_tx);
        latency
    })
}

fn threadpool(percent: usize) -> f64 {
    let pool = threadpool::ThreadPool::new(2);
    let latency = latency(percent, |start, tell| {
        pool.execute(move || _ = tell.send(start.elapsed()));
    });
    pool.join();
    latency
}

fn ours(percent: usize) -> f64 {
    let pool: WorkerPool = WorkerPool::new(2, 1024);
    latency(percent, |start, tell| {
        let work = move |_: &_| {
            _ = tell.send(start.elapsed());
            Ok(())
        };
        pool.submit_fn(work).expect("the pool is open");
    })
}
