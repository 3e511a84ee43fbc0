//! The limit is looked at after a job has been taken: one more is under way than was allowed.
//! expect: expected at most

use super::channel::{self, Sender};
use super::thread;
use std::collections::VecDeque;

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
    let mut jobs = jobs.fuse();
    thread::scope(|scope| {
        let (jobs_tx, jobs_rx) = channel::bounded::<(J, Sender<R>)>(window);
        for _ in 0..workers {
            let (jobs, work) = (jobs_rx.clone(), &work);
            scope.spawn(move || {
                for (job, reply) in jobs {
                    _ = reply.send(work(job));
                }
            });
        }
        drop(jobs_rx);

        let mut replies = VecDeque::new();
        loop {
            while replies.len() <= window
                && let Some(job) = jobs.next()
            {
                let (reply_tx, reply_rx) = channel::bounded(1);
                if jobs_tx.send((job, reply_tx)).is_err() {
                    return;
                }
                replies.push_back(reply_rx);
            }
            let Some(reply) = replies.pop_front() else {
                return;
            };
            let Ok(result) = reply.recv() else {
                return;
            };
            each(result);
        }
    });
}
