//! A bounded queue, and a second channel that nothing is ever sent through: it is closed when the worker's thread ends, and
//! who waits for a reply listens to both.

use super::channel::{self, Receiver, Sender};
use super::thread::{self, JoinHandle};
use std::error::Error;
use std::fmt;

struct Job<Q, A> {
    question: Q,
    reply: Sender<A>,
}

pub struct Asker<Q, A> {
    jobs: Sender<Job<Q, A>>,
    gone: Receiver<()>,
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
        let (jobs, queue) = channel::bounded(1);
        let (alive, gone) = channel::bounded(0);
        let worker = thread::spawn(move || {
            let _alive: Sender<()> = alive;
            for Job { question, reply } in queue {
                _ = reply.send(answer(question));
            }
        });
        (Asker { jobs, gone }, worker)
    }

    pub fn ask(&self, question: Q) -> Result<A, Gone> {
        let (reply, answer) = channel::bounded(1);
        let job = Job { question, reply };
        self.jobs.send(job).map_err(|_| Gone)?;
        channel::select! {
            recv(answer) -> answer => answer.map_err(|_| Gone),
            recv(self.gone) -> _ => answer.try_recv().map_err(|_| Gone), // it may have been the last
        }
    }
}

impl<Q, A> Clone for Asker<Q, A> {
    fn clone(&self) -> Self {
        let jobs = self.jobs.clone();
        let gone = self.gone.clone();
        Asker { jobs, gone }
    }
}
