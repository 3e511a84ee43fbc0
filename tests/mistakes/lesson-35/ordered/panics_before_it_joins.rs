//! Threads without a scope, and an `expect` on the reply of a job: when the job has panicked, so does the caller, before it
//! has joined anybody.
//! expect: expected all threads to have ended when `ordered` panics

use super::channel::{self, Sender};
use super::thread;
use std::collections::VecDeque;
use std::sync::Arc;

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
    let (mut jobs, work) = (jobs.fuse(), Arc::new(work));
    let (jobs_tx, jobs_rx) = channel::bounded::<(J, Sender<R>)>(window);
    let threads: Vec<_> = (0..workers)
        .map(|_| {
            let (jobs, work) = (jobs_rx.clone(), Arc::clone(&work));
            thread::spawn(move || {
                for (job, reply) in jobs {
                    _ = reply.send(work(job));
                }
            })
        })
        .collect();
    drop((jobs_rx, work));

    let mut replies = VecDeque::new();
    loop {
        while replies.len() < window
            && let Some(job) = jobs.next()
        {
            let (reply_tx, reply_rx) = channel::bounded(1);
            jobs_tx
                .send((job, reply_tx))
                .expect("there are workers left");
            replies.push_back(reply_rx);
        }
        let Some(reply) = replies.pop_front() else {
            break;
        };
        each(reply.recv().expect("its worker has not panicked"));
    }
    drop(jobs_tx);
    for thread in threads {
        thread.join().expect("a worker does not panic");
    }
}
