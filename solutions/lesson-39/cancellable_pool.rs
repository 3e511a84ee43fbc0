//! Exercise 3: a pool whose workers stop when a token is cancelled, and which gives back what they
//! have not begun.

use super::channel::{self, Receiver, Sender};
use super::sync::Arc;
use super::thread::{self, JoinHandle};
use super::token::Token;

/// Runs jobs on a fixed number of threads, until its token is cancelled.
///
/// Every job that is accepted is begun, or comes back: `done + returned` is the number of jobs that were
/// accepted. Nobody looks at the token again and again: whoever has nothing to do sleeps.
pub struct WorkerPool<J> {
    token: Token,
    jobs: Sender<J>,
    queue: Receiver<J>,
    /// As many permits as there is room in the queue. Whoever submits takes one, and the worker that takes
    /// the job puts it back.
    room: Receiver<()>,
    workers: Vec<JoinHandle<Outcome<J>>>,
}

/// What became of the jobs that were accepted.
#[derive(Debug, PartialEq, Eq)]
pub struct Outcome<J> {
    /// How many were begun, and have ended.
    pub done: usize,
    /// Those that were not begun, in any order.
    pub returned: Vec<J>,
}

/// The token is cancelled: the job comes back.
#[derive(Debug, PartialEq, Eq)]
pub struct Refused<J>(pub J);

impl<J: Send + 'static> WorkerPool<J> {
    /// Starts the workers. `work` is called for each job, and should return soon after the token that it
    /// is given is cancelled.
    ///
    /// When the token is cancelled, the workers end as soon as their jobs do, whether or not anybody
    /// calls [`finish`](Self::finish) or holds the pool, and `work` is dropped with the last of them.
    /// A worker that sleeps because the queue is empty is woken for it. Once `cancel` has returned, a
    /// worker begins no job, except one that it was about to begin.
    ///
    /// What becomes of a panic in `work` is left open here: lesson 38 is about that.
    ///
    /// # Panics
    ///
    /// With "a pool needs at least one worker" if `workers` is 0, and with "a queue needs room for at
    /// least one job" if `capacity` is.
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

    /// Gives a job to the workers. Sleeps while the queue is full, until a worker takes a job from it or
    /// the token is cancelled.
    ///
    /// # Errors
    ///
    /// If the token is cancelled, or is while this waits: the job comes back. (If both happen at once, it
    /// may be accepted, and come back from [`finish`](Self::finish).)
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

    /// Accepts no more jobs, waits until the workers have ended, and says what became of the jobs. Unless
    /// the token is cancelled, they do all that is queued first.
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
    /// Does one job after the other, until the queue is closed and empty or the token is cancelled.
    fn run(self, work: &impl Fn(J, &Token)) -> Outcome<J> {
        let mut outcome = Outcome {
            done: 0,
            returned: Vec::new(),
        };
        loop {
            let job = channel::select! {
                recv(self.queue) -> job => job,
                recv(self.token.done()) -> _ => return outcome,
            };
            let Ok(job) = job else { return outcome };
            // Both may have been ready. The job is in nobody's hands but these: it must not be lost.
            if self.token.is_cancelled() {
                outcome.returned.push(job);
                return outcome;
            }
            _ = self.permits.send(()); // there is room again, if anybody still wants it
            work(job, &self.token);
            outcome.done += 1;
        }
    }
}
