//! The job gets a clone of the reply's sender, and the original lives on in `ask`: when the worker is gone, the asker waits for
//! itself.
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
        let (jobs, queue) = channel::unbounded();
        let worker = thread::spawn(move || {
            for Job { question, reply } in queue {
                _ = reply.send(answer(question));
            }
        });
        (Asker { jobs }, worker)
    }

    pub fn ask(&self, question: Q) -> Result<A, Gone> {
        let (reply, answer) = channel::bounded(1);
        let job = Job {
            question,
            reply: reply.clone(),
        };
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
