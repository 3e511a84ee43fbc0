//! The worker that hears of the cancel does what is queued before it ends, as if the queue had been
//! closed: a cancel that takes as long as the work.
//! expect: be refused or come back
//! story: in_every_interleaving::a_job_that_cancels_is_the_last_and_no_other_is_lost

use super::channel::{self, Receiver, Sender};
use super::sync::Arc;
use super::thread::{self, JoinHandle};
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
            let job = channel::select! {
                recv(self.queue) -> job => job,
                recv(self.token.done()) -> _ => break,
            };
            let Ok(job) = job else { return outcome };
            // Both may have been ready. The job is in nobody's hands but these: it must not be lost.
            _ = self.permits.send(()); // there is room again, if anybody still wants it
            work(job, &self.token);
            outcome.done += 1;
        }
        for job in self.queue.try_iter() {
            work(job, &self.token);
            outcome.done += 1;
        }
        outcome
    }
}
