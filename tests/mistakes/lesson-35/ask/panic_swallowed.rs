//! The worker catches the panic and goes on with the next question: with a state that the panic has left half changed, and
//! with nobody told.
//! expect: expected an answer before the panic, and none after it

use super::channel::{self, Sender};
use super::thread::{self, JoinHandle};
use std::error::Error;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

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
                if let Ok(answer) = catch_unwind(AssertUnwindSafe(|| answer(question))) {
                    _ = reply.send(answer);
                }
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
