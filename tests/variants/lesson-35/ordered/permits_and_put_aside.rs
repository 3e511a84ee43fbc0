//! Results come through one channel with their numbers, and early ones are put aside. What bounds it all is a channel of
//! permits: a job is taken for a permit, and handing over its result gives the permit back.

use super::channel;
use super::thread;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

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
    let (permits_tx, permits) = channel::bounded(window);
    (0..window).for_each(|_| permits_tx.send(()).expect("there is room for them"));
    let panic = thread::scope(|scope| {
        let (jobs_tx, jobs_rx) = channel::bounded(window);
        let (results_tx, results_rx) = channel::bounded(window);
        for _ in 0..workers {
            let (jobs, results, work) = (jobs_rx.clone(), results_tx.clone(), &work);
            scope.spawn(move || {
                for (index, job) in jobs {
                    _ = results.send((index, catch_unwind(AssertUnwindSafe(|| work(job)))));
                }
            });
        }
        drop((jobs_rx, results_tx));
        scope.spawn(move || {
            let mut jobs = jobs.enumerate();
            while permits.recv().is_ok() {
                let Some(job) = jobs.next() else { return };
                if jobs_tx.send(job).is_err() {
                    return;
                }
            }
        });
        let permits_tx = permits_tx; // gone at the end of this closure, whatever ends it
        let (mut early, mut next) = (BTreeMap::new(), 0);
        for (index, result) in results_rx {
            early.insert(index, result);
            while let Some(result) = early.remove(&next) {
                match result {
                    Ok(result) => each(result),
                    Err(panic) => return Some(panic),
                }
                next += 1;
                _ = permits_tx.send(());
            }
        }
        None
    });
    if let Some(panic) = panic {
        resume_unwind(panic);
    }
}
