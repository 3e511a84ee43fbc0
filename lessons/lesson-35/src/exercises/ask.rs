//! Exercise 2: a job that carries its own reply channel.

use super::channel::{self, Receiver, Sender};
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
    // What an asker keeps is yours to choose. The checks only see what it does.
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
        todo!(
            "start a worker that answers with {}",
            std::any::type_name_of_val(&answer)
        )
    }

    /// Asks the worker, and blocks until its answer to this question is there.
    ///
    /// # Errors
    /// [`Gone`] if the worker has ended, or ends before it has answered: while the question waits
    /// for its turn, too.
    pub fn ask(&self, question: Q) -> Result<A, Gone> {
        todo!(
            "ask a question of the type {}",
            std::any::type_name_of_val(&question)
        )
    }
}

impl<Q, A> Clone for Asker<Q, A> {
    fn clone(&self) -> Self {
        todo!("one more asker of the same worker")
    }
}
