//! A thread of its own takes the jobs, and puts the receiver of each reply into a second channel, which is the queue of replies.
//! It takes a job only when it has put a token into a third channel, with room for as many as the window, and the caller takes
//! one out for each result that it has handed over.

use super::channel::{self, Sender};
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
    thread::scope(|scope| {
        let (jobs_tx, jobs_rx) = channel::bounded::<(J, Sender<R>)>(window);
        let (replies_tx, replies_rx) = channel::bounded(window);
        let (under_way_tx, under_way_rx) = channel::bounded(window);
        for _ in 0..workers {
            let (jobs, work) = (jobs_rx.clone(), &work);
            scope.spawn(move || {
                jobs.iter()
                    .for_each(|(job, reply)| _ = reply.send(work(job)))
            });
        }
        drop(jobs_rx);
        scope.spawn(move || {
            let mut jobs = jobs;
            while under_way_tx.send(()).is_ok() {
                let Some(job) = jobs.next() else { return };
                let (reply_tx, reply_rx) = channel::bounded(1);
                if jobs_tx.send((job, reply_tx)).is_err() || replies_tx.send(reply_rx).is_err() {
                    return;
                }
            }
        });
        for reply in replies_rx {
            let Ok(result) = reply.recv() else { return };
            each(result);
            _ = under_way_rx.recv();
        }
    });
}
