//! Results are collected with their numbers and sorted at the end: all of them are in memory before the first is handed on.
//! expect: expected at most

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
    let mut results: Vec<(usize, R)> = thread::scope(|scope| {
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
        results_rx.iter().collect()
    });
    results.sort_by_key(|&(index, _)| index);
    results.into_iter().for_each(|(_, result)| each(result));
}
