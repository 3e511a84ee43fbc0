//! The workers keep no books: each sends what happens to each job, and `finish` reads the reports
//! until the last worker is gone. Nobody is joined.

use super::channel::{self, Receiver, Sender};
use super::sync::Arc;
use super::thread;
use super::token::Token;

pub struct WorkerPool<J> {
    token: Token,
    jobs: Sender<J>,
    queue: Receiver<J>,
    room: Receiver<()>,
    reports: Receiver<Report<J>>,
}

enum Report<J> {
    Done,
    Back(J),
}

#[derive(Debug, PartialEq, Eq)]
pub struct Outcome<J> {
    pub done: usize,
    pub returned: Vec<J>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Refused<J>(pub J);

impl<J: Send + 'static> WorkerPool<J> {
    pub fn new(
        workers: usize,
        capacity: usize,
        token: Token,
        work: impl Fn(J, &Token) + Send + Sync + 'static,
    ) -> Self {
        assert!(workers > 0, "a pool needs at least one worker");
        assert!(capacity > 0, "a queue needs room for at least one job");
        let (jobs, queue) = channel::unbounded();
        let (permits, room) = channel::unbounded();
        (0..capacity).for_each(|_| _ = permits.send(()));
        let (report, reports) = channel::unbounded();
        let work = Arc::new(work);
        for _ in 0..workers {
            let (queue, token) = (queue.clone(), token.clone());
            let (permits, report) = (permits.clone(), report.clone());
            let work = Arc::clone(&work);
            thread::spawn(move || {
                while let Some(job) = next(&queue, &token) {
                    _ = permits.send(());
                    if token.is_cancelled() {
                        _ = report.send(Report::Back(job));
                    } else {
                        work(job, &token);
                        _ = report.send(Report::Done);
                    }
                }
            });
        }
        WorkerPool {
            token,
            jobs,
            queue,
            room,
            reports,
        }
    }

    pub fn submit(&self, job: J) -> Result<(), Refused<J>> {
        let has_room = channel::select! {
            recv(self.token.done()) -> _ => false,
            recv(self.room) -> permit => permit.is_ok(),
        };
        if !has_room || self.token.is_cancelled() {
            return Err(Refused(job));
        }
        self.jobs.send(job).map_err(|unsent| Refused(unsent.0))
    }

    pub fn finish(self) -> Outcome<J> {
        drop(self.jobs);
        let (mut done, mut returned) = (0, Vec::new());
        for report in &self.reports {
            match report {
                Report::Done => done += 1,
                Report::Back(job) => returned.push(job),
            }
        }
        returned.extend(self.queue.try_iter());
        Outcome { done, returned }
    }
}

/// The next job, unless there is none any more or the token is cancelled.
fn next<J>(queue: &Receiver<J>, token: &Token) -> Option<J> {
    if token.is_cancelled() {
        return None;
    }
    channel::select! {
        recv(queue) -> job => job.ok(),
        recv(token.done()) -> _ => None,
    }
}
