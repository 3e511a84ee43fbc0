//! Each worker has a queue of its own, and jobs are dealt out in turn: behind a slow job others wait, though another worker is
//! free.
//! expect: deadlock

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
        let mut queues = VecDeque::new();
        for _ in 0..workers {
            let (jobs_tx, jobs) = channel::bounded::<(J, Sender<R>)>(window);
            let work = &work;
            queues.push_back(jobs_tx);
            scope.spawn(move || {
                for (job, reply) in jobs {
                    _ = reply.send(work(job));
                }
            });
        }

        let mut replies = VecDeque::new();
        loop {
            while replies.len() < window
                && let Some(job) = jobs.next()
            {
                let (reply_tx, reply_rx) = channel::bounded(1);
                queues.rotate_left(1);
                if queues[0].send((job, reply_tx)).is_err() {
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
