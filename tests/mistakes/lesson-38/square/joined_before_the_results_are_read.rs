//! Each result is to be handed over in person (a rendezvous), but the one who should take it
//! waits at `join` for the workers to end first.
//! expect: deadlock

use super::channel;
use super::sync::Arc;
use super::thread;

/// Squares the jobs on `workers` threads, and returns the squares in any order.
pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    assert!(workers > 0, "a pool needs at least one worker");
    let (jobs_tx, jobs_rx) = channel::unbounded();
    let (results_tx, results_rx) = channel::bounded(0);
    let taken = Arc::new(taken);
    let mut handles = Vec::new();
    for id in 1..=workers {
        let (jobs, results, taken) = (jobs_rx.clone(), results_tx.clone(), Arc::clone(&taken));
        handles.push(thread::spawn(move || {
            for job in jobs {
                taken(id, job);
                results.send(u64::from(job).pow(2)).unwrap();
            }
        }));
    }
    drop(results_tx);
    for job in jobs {
        jobs_tx.send(job).unwrap();
    }
    drop(jobs_tx);
    for handle in handles {
        handle.join().unwrap();
    }
    results_rx.iter().collect()
}
