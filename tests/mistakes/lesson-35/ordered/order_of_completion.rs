//! One channel for all results, and each is handed on as it comes: in the order in which jobs are done.
//! expect: expected three results in the order of the jobs

use super::channel;
use super::thread;

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
    thread::scope(|scope| {
        let (jobs_tx, jobs_rx) = channel::bounded(window);
        let (results_tx, results_rx) = channel::bounded(window);
        for _ in 0..workers {
            let (jobs, results, work) = (jobs_rx.clone(), results_tx.clone(), &work);
            scope.spawn(move || {
                for job in jobs {
                    _ = results.send(work(job));
                }
            });
        }
        drop((jobs_rx, results_tx));
        scope.spawn(move || {
            let mut jobs = jobs;
            while permits_tx.send(()).is_ok() {
                let Some(job) = jobs.next() else { return };
                if jobs_tx.send(job).is_err() {
                    return;
                }
            }
        });
        for result in results_rx {
            _ = permits.recv();
            each(result);
        }
        drop(permits);
    });
}
