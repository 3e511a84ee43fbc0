//! Results that are early are put aside until their turn comes. The channels are bounded, and what is put aside is not: one slow
//! job, and everything after it piles up.
//! expect: expected at most

use super::channel;
use super::thread;
use std::collections::BTreeMap;

pub fn ordered<J, R, F>(
    jobs: impl Iterator<Item = J> + Send + 'static,
    workers: usize,
    window: usize,
    work: F,
    mut each: impl FnMut(R),
) where
    J: Send + 'static,
    R: Send + 'static,
    F: Fn(J) -> R + Send + Sync + 'static,
{
    assert!(
        workers > 0 && window > 0,
        "expected at least one worker and a window of at least one job"
    );
    thread::scope(|scope| {
        let (jobs_tx, jobs_rx) = channel::bounded(window);
        let (results_tx, results_rx) = channel::bounded(window);
        for _ in 0..workers {
            let (jobs, results, work) = (jobs_rx.clone(), results_tx.clone(), &work);
            scope.spawn(move || {
                for (index, job) in jobs {
                    _ = results.send((index, work(job)));
                }
            });
        }
        drop((jobs_rx, results_tx));
        scope.spawn(move || jobs.enumerate().all(|job| jobs_tx.send(job).is_ok()));
        let (mut early, mut next) = (BTreeMap::new(), 0);
        for (index, result) in results_rx {
            early.insert(index, result);
            while let Some(result) = early.remove(&next) {
                each(result);
                next += 1;
            }
        }
    });
}
