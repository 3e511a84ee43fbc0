//! The queue itself is bounded, and whoever finds it full sleeps on two channels, of which one is
//! closed by the cancel: the workers say there, each time, that they have taken a job.

use super::channel::{self, Receiver, Sender, TrySendError};
use super::sync::{Arc, Mutex};
use super::thread::{self, JoinHandle};
use super::token::Token;

pub struct WorkerPool<J> {
    token: Token,
    jobs: Sender<J>,
    queue: Receiver<J>,
    /// A word for each job that was taken from the queue; no more of them than jobs that it has room for.
    taken: Receiver<()>,
    books: Arc<Mutex<Outcome<J>>>,
    workers: Vec<JoinHandle<()>>,
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
        let (jobs, queue) = channel::bounded(capacity);
        let (says, taken) = channel::bounded(capacity);
        let books = Arc::new(Mutex::new(Outcome {
            done: 0,
            returned: Vec::new(),
        }));
        let work = Arc::new(work);
        let worker = || {
            let (token, queue, says) = (token.clone(), queue.clone(), says.clone());
            let (books, work) = (Arc::clone(&books), Arc::clone(&work));
            thread::spawn(move || {
                loop {
                    channel::select! {
                        recv(token.done()) -> _ => break,
                        recv(queue) -> job => {
                            let Ok(job) = job else { break };
                            if token.is_cancelled() {
                                books.lock().unwrap().returned.push(job);
                                break;
                            }
                            _ = says.try_send(());
                            work(job, &token);
                            books.lock().unwrap().done += 1;
                        }
                    }
                }
            })
        };
        let workers = std::iter::repeat_with(worker).take(workers).collect();
        WorkerPool {
            token,
            jobs,
            queue,
            taken,
            books,
            workers,
        }
    }

    pub fn submit(&self, mut job: J) -> Result<(), Refused<J>> {
        while !self.token.is_cancelled() {
            match self.jobs.try_send(job) {
                Ok(()) => return Ok(()),
                Err(TrySendError::Full(back) | TrySendError::Disconnected(back)) => job = back,
            }
            // A word from before may be there still: then it tries once more than it had to.
            channel::select! {
                recv(self.taken) -> _ => {}
                recv(self.token.done()) -> _ => {}
            }
        }
        Err(Refused(job))
    }

    pub fn finish(self) -> Outcome<J> {
        drop(self.jobs);
        for worker in self.workers {
            worker.join().expect("`work` does not panic");
        }
        let mut books = self.books.lock().unwrap();
        let mut returned = std::mem::take(&mut books.returned);
        returned.extend(self.queue.try_iter());
        Outcome {
            done: books.done,
            returned,
        }
    }
}
