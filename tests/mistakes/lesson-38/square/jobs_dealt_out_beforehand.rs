//! Each worker is given its share of the jobs before it starts: behind a slow job a whole share
//! waits, while the other workers have nothing to do.
//! expect: expected one worker to do the 19 other jobs while job 0 takes its time

use super::channel;
use super::thread;

/// Squares the jobs on `workers` threads, and returns the squares in any order.
pub fn square(
    jobs: Vec<u32>,
    workers: usize,
    taken: impl Fn(usize, u32) + Send + Sync + 'static,
) -> Vec<u64> {
    assert!(workers > 0, "a pool needs at least one worker");
    let mut squares = Vec::new();
    thread::scope(|scope| {
        let mut handles = Vec::new();
        for id in 1..=workers {
            let (share, taken) = (jobs.iter().skip(id - 1).step_by(workers), &taken);
            handles.push(scope.spawn(move || {
                let square = |&job: &u32| {
                    taken(id, job);
                    u64::from(job).pow(2)
                };
                share.map(square).collect::<Vec<_>>()
            }));
        }
        for handle in handles {
            squares.extend(handle.join().unwrap());
        }
    });
    squares
}
