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

pub fn measure(report: &mut Report) {
    let contenders = vec![
        Contender::new("crossbeam-channel by hand", by_hand),
        Contender::new("threadpool", threadpool),
        Contender::new("worker-pool", ours),
    ];
    let goals = [Goal {
        of: "worker-pool",
        beside: "crossbeam-channel by hand",
        most: 1.0,
    }];
    let title = "From submit to the job's begin, 2 workers asleep, the submitter busy: median";
    report.measure(title, "ns", contenders, 15, &goals);
}

/// The median latency of what is submitted by this function.
fn median(mut submit: impl FnMut(Instant, mpsc::Sender<Duration>)) -> f64 {
    settle();
    let (tell, told) = mpsc::channel();
    for _ in 0..SAMPLES {
        let start = Instant::now();
        submit(start, tell.clone());
        while start.elapsed() < WORK {
            hint::spin_loop();
        }
    }
    let mut samples: Vec<Duration> = told.iter().take(SAMPLES).collect();
    samples.sort_unstable();
    samples[SAMPLES / 2].as_nanos() as f64
}

fn by_hand() -> f64 {
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
        let median = median(|start, tell| _ = jobs_tx.send((start, tell)));
        drop(jobs_tx);
        median
    })
}

fn threadpool() -> f64 {
    let pool = threadpool::ThreadPool::new(2);
    let median = median(|start, tell| pool.execute(move || _ = tell.send(start.elapsed())));
    pool.join();
    median
}

fn ours() -> f64 {
    let pool: WorkerPool = WorkerPool::new(2, 1024);
    median(|start, tell| {
        let work = move |_: &_| {
            _ = tell.send(start.elapsed());
            Ok(())
        };
        pool.submit_fn(work).expect("the pool is open");
    })
}
