//! The clock is read in the scope, when the last job was handed out: the last ones are still being done.
//! expect: the timing says
use super::channel;
use super::thread;
use super::time::{Duration, Instant};
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    pub workers: usize,
    pub elapsed: Duration,
}
pub fn speed_up(jobs: &[u64], counts: &[usize], work: impl Fn(u64) + Sync) -> Vec<Timing> {
    counts
        .iter()
        .map(|&workers| {
            assert!(workers > 0, "a pool needs at least one worker");
            let (jobs_tx, jobs_rx) = channel::bounded(workers);
            let started = Instant::now();
            let work = &work;
            let elapsed = thread::scope(|scope| {
                for _ in 0..workers {
                    let jobs = jobs_rx.clone();
                    scope.spawn(move || jobs.iter().for_each(work));
                }
                for &job in jobs {
                    jobs_tx.send(job).unwrap();
                }
                drop(jobs_tx);
                started.elapsed()
            });
            Timing { workers, elapsed }
        })
        .collect()
}
