//! The worker waits for a job for ten milliseconds, looks at the token, and waits again: an idle
//! pool is awake a hundred times in a second.
//! expect: time must not pass
//! story: in_every_interleaving::nobody_sets_an_alarm_to_look_again

use super::channel::{self, Receiver, RecvTimeoutError, Sender};
use super::sync::Arc;
use super::thread::{self, JoinHandle};
use super::time::Duration;
use super::token::Token;

pub struct WorkerPool<J> {
    token: Token,
    jobs: Sender<J>,
    queue: Receiver<J>,
    room: Receiver<()>,
    workers: Vec<JoinHandle<Outcome<J>>>,
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
        let (jobs, queue) = channel::unbounded(); // but not without bound: see `room`
        let (permits, room) = channel::bounded(capacity);
        for _ in 0..capacity {
            permits.send(()).expect("`room` is alive");
        }
        let work = Arc::new(work);
        let workers = (0..workers).map(|_| {
            let worker = Worker {
                token: token.clone(),
                queue: queue.clone(),
                permits: permits.clone(),
            };
            let work = Arc::clone(&work);
            thread::spawn(move || worker.run(&*work))
        });
        let workers = workers.collect();
        WorkerPool {
            token,
            jobs,
            queue,
            room,
            workers,
        }
    }

    pub fn submit(&self, job: J) -> Result<(), Refused<J>> {
        channel::select! {
            recv(self.room) -> _permit => {}
            recv(self.token.done()) -> _ => {}
        }
        // Not only in its own arm: if both are ready, any is taken.
        if self.token.is_cancelled() {
            return Err(Refused(job));
        }
        self.jobs.send(job).expect("`queue` is alive");
        Ok(())
    }

    pub fn finish(self) -> Outcome<J> {
        drop(self.jobs);
        let mut all = Outcome {
            done: 0,
            returned: Vec::new(),
        };
        for worker in self.workers {
            let outcome = worker.join().expect("`work` does not panic");
            all.done += outcome.done;
            all.returned.extend(outcome.returned);
        }
        all.returned.extend(self.queue.try_iter());
        all
    }
}

struct Worker<J> {
    token: Token,
    queue: Receiver<J>,
    permits: Sender<()>,
}

impl<J> Worker<J> {
    fn run(self, work: &impl Fn(J, &Token)) -> Outcome<J> {
        let mut outcome = Outcome {
            done: 0,
            returned: Vec::new(),
        };
        loop {
            let job = match self.queue.recv_timeout(Duration::from_millis(10)) {
                Ok(job) => job,
                Err(RecvTimeoutError::Timeout) if self.token.is_cancelled() => return outcome,
                Err(RecvTimeoutError::Timeout) => continue,
                Err(RecvTimeoutError::Disconnected) => return outcome,
            };
            if self.token.is_cancelled() {
                outcome.returned.push(job);
                return outcome;
            }
            _ = self.permits.send(());
            work(job, &self.token);
            outcome.done += 1;
        }
    }
}
