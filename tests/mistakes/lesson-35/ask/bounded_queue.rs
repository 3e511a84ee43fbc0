//! The queue of questions is bounded. When the worker panics, a bounded channel keeps the questions that are in it, and with them
//! their reply channels, until its last sender is gone: and that is held by the asker, who waits for the reply.
//! expect: deadlock

use super::channel::{self, Sender};
use super::thread::{self, JoinHandle};
use std::error::Error;
use std::fmt;

struct Job<Q, A> {
    question: Q,
    reply: Sender<A>,
}

pub struct Asker<Q, A> {
    jobs: Sender<Job<Q, A>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone;

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the worker is gone")
    }
}

impl Error for Gone {}

impl<Q: Send + 'static, A: Send + 'static> Asker<Q, A> {
    pub fn start(mut answer: impl FnMut(Q) -> A + Send + 'static) -> (Self, JoinHandle<()>) {
        let (jobs, queue) = channel::bounded(8);
        let worker = thread::spawn(move || {
            for Job { question, reply } in queue {
                _ = reply.send(answer(question));
            }
        });
        (Asker { jobs }, worker)
    }

    pub fn ask(&self, question: Q) -> Result<A, Gone> {
        let (reply, answer) = channel::bounded(1);
        let job = Job { question, reply };
        self.jobs.send(job).map_err(|_| Gone)?;
        answer.recv().map_err(|_| Gone)
    }
}

impl<Q, A> Clone for Asker<Q, A> {
    fn clone(&self) -> Self {
        let jobs = self.jobs.clone();
        Asker { jobs }
    }
}
