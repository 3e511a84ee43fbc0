//! Each job gets a thread of its own: the window limits them, the number of workers does not.
//! expect: threads

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
        let work = &work;

        let mut replies = VecDeque::new();
        loop {
            while replies.len() < window
                && let Some(job) = jobs.next()
            {
                let (reply_tx, reply_rx): (Sender<R>, _) = channel::bounded(1);
                scope.spawn(move || _ = reply_tx.send(work(job)));
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
