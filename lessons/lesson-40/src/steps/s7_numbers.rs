//! The numbers a pool should tell.
//!
//! Of a pool in service one sees what it counts and nothing else: whether it keeps up, whether
//! jobs fail, whether something is stuck. All numbers are read in one look, so that they
//! belong together.

use super::s1_job::Job;
use super::s4_failures::{FnJob, execute};
use crate::context::Context;
use crate::options::Options;
use crossbeam::channel;
use std::sync::{Arc, Barrier, Mutex};
use std::thread;
use std::time::{Duration, Instant};

#[derive(Default)]
struct Snapshot {
    accepted: u64,
    queued: u64,
    running: u64,
    succeeded: u64,
    failed: u64,
    /// The longest that a job has waited for a worker: what rises first when a pool no longer
    /// keeps up.
    longest_wait: Duration,
}

impl Snapshot {
    fn print(&self, when: &str) {
        let (queued, running, ended) = (self.queued, self.running, self.succeeded + self.failed);
        assert_eq!(queued + running + ended, self.accepted, "no job is lost");
        println!(
            "  {when}: {queued} queued + {running} running + {ended} ended = {} accepted",
            self.accepted
        );
    }
}

/// A job, and since when it waits.
type Queued = (Box<dyn Job>, Instant);

/// Executes a job. It moves from one number to the next in one step each time.
fn execute_counted((mut job, since): Queued, numbers: &Mutex<Snapshot>) {
    let mut now = numbers.lock().unwrap();
    now.queued -= 1;
    now.running += 1;
    now.longest_wait = now.longest_wait.max(since.elapsed());
    drop(now);
    let outcome = execute(&mut job, &Context::new());
    let mut now = numbers.lock().unwrap();
    now.running -= 1;
    match outcome.as_str() {
        "succeeded" => now.succeeded += 1,
        _ => now.failed += 1,
    }
}

/// Two workers and six jobs, of which two fail: the numbers at three moments.
pub fn run(options: &Options) {
    let (jobs_tx, jobs_rx) = channel::bounded::<Queued>(6);
    let numbers = Arc::new(Mutex::new(Snapshot::default()));
    let workers = [(); 2].map(|()| {
        let (jobs, numbers) = (jobs_rx.clone(), Arc::clone(&numbers));
        thread::spawn(move || jobs.iter().for_each(|job| execute_counted(job, &numbers)))
    });
    numbers.lock().unwrap().print("at first");
    let (begun, go_on) = (Arc::new(Barrier::new(3)), Arc::new(Barrier::new(3)));
    for number in 1..=6 {
        let (begun, go_on, time) = (Arc::clone(&begun), Arc::clone(&go_on), options.job_time);
        let job = FnJob::new(move |_| {
            if number <= 2 {
                begun.wait();
                go_on.wait();
            }
            thread::sleep(time);
            (number % 3 > 0)
                .then_some(())
                .ok_or("every third one fails".into())
        });
        let mut now = numbers.lock().unwrap();
        (now.accepted, now.queued) = (now.accepted + 1, now.queued + 1);
        jobs_tx
            .send((Box::new(job), Instant::now()))
            .expect("there is room for all");
    }
    begun.wait(); // both workers have begun
    numbers.lock().unwrap().print("both workers busy");
    go_on.wait();
    drop(jobs_tx);
    for worker in workers {
        worker.join().expect("a worker outlives its jobs");
    }
    let end = numbers.lock().unwrap();
    end.print("drained");
    println!(
        "  ended: {} succeeded, {} failed",
        end.succeeded, end.failed
    );
    let expected = options.job_time * 2;
    println!(
        "  the last jobs wait for two rounds, {expected:?}; measured: {:.0?}",
        end.longest_wait
    );
}
