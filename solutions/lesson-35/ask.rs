//! Exercise 2: a job that carries its own reply channel.

use super::channel::{self, Sender};
use super::thread::{self, JoinHandle};
use std::error::Error;
use std::fmt;

/// A question on its way to the worker, and where the answer is to go.
struct Job<Q, A> {
    question: Q,
    reply: Sender<A>,
}

/// Asks a worker. Clones ask the same one, from as many threads as you like.
pub struct Asker<Q, A> {
    jobs: Sender<Job<Q, A>>,
}

/// The error of a question that will not be answered: the worker is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone;

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the worker is gone")
    }
}

impl Error for Gone {}

impl<Q: Send + 'static, A: Send + 'static> Asker<Q, A> {
    /// Starts a worker: one thread, which owns `answer` and whatever that has captured, and calls
    /// it for one question at a time.
    ///
    /// The worker ends when the last asker is dropped, or when `answer` panics: its handle then
    /// returns the panic, as `join` does for any thread.
    pub fn start(mut answer: impl FnMut(Q) -> A + Send + 'static) -> (Self, JoinHandle<()>) {
        // Unbounded, and yet never long: who has asked waits, so each asker has one question in it.
        // A bounded one would keep the questions of a worker that is gone, and their reply channels
        // with them, for as long as an asker lives; this one drops them with its receiver.
        let (jobs, queue) = channel::unbounded();
        let worker = thread::spawn(move || {
            for Job { question, reply } in queue {
                // The asker waits for it, or has been ended by a panic: then nobody minds.
                _ = reply.send(answer(question));
            }
        });
        (Asker { jobs }, worker)
    }

    /// Asks the worker, and blocks until its answer to this question is there.
    ///
    /// # Errors
    /// [`Gone`] if the worker has ended, or ends before it has answered: while the question waits
    /// for its turn, too.
    pub fn ask(&self, question: Q) -> Result<A, Gone> {
        let (reply, answer) = channel::bounded(1);
        let job = Job { question, reply };
        self.jobs.send(job).map_err(|_| Gone)?;
        // The only sender went with the job: when the job is dropped unanswered, this is an error.
        answer.recv().map_err(|_| Gone)
    }
}

impl<Q, A> Clone for Asker<Q, A> {
    fn clone(&self) -> Self {
        let jobs = self.jobs.clone();
        Asker { jobs }
    }
}
