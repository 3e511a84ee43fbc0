//! The window is filled up after each result, also when `jobs` has given `None` before: an iterator may go on after that, and
//! then jobs are done that are none.
//! expect: expected the first `None` of `jobs` to be their end

use super::channel::{self, Sender};
use super::thread;
use std::collections::VecDeque;

pub fn ordered<J, R, F>(
    mut jobs: impl Iterator<Item = J> + Send + 'static,
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
        let (jobs_tx, jobs_rx) = channel::bounded::<(J, Sender<R>)>(window);
        for _ in 0..workers {
            let (jobs, work) = (jobs_rx.clone(), &work);
            scope.spawn(move || {
                for (job, reply) in jobs {
                    // Nobody waits for it if an earlier job has panicked.
                    _ = reply.send(work(job));
                }
            });
        }
        drop(jobs_rx); // the workers' own are left: with the last of them, `send` fails

        let mut replies = VecDeque::new();
        loop {
            while replies.len() < window
                && let Some(job) = jobs.next()
            {
                let (reply_tx, reply_rx) = channel::bounded(1);
                if jobs_tx.send((job, reply_tx)).is_err() {
                    return; // all workers have panicked, which the scope passes on
                }
                replies.push_back(reply_rx);
            }
            let Some(reply) = replies.pop_front() else {
                return; // drops `jobs_tx`, and the workers end
            };
            let Ok(result) = reply.recv() else {
                return; // its worker has panicked
            };
            each(result);
        }
    });
}
