//! All answers go into one channel, from which all askers receive: whoever comes first gets it, whatever he asked.
//! expect: expected each asker to get the answer to its own question

use super::channel::{self, Receiver, Sender};
use super::thread::{self, JoinHandle};
use std::error::Error;
use std::fmt;

pub struct Asker<Q, A> {
    questions: Sender<Q>,
    answers: Receiver<A>,
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
        let (questions, queue) = channel::bounded(1);
        let (answers_tx, answers) = channel::bounded(1);
        let worker = thread::spawn(move || {
            for question in queue {
                _ = answers_tx.send(answer(question));
            }
        });
        (Asker { questions, answers }, worker)
    }

    pub fn ask(&self, question: Q) -> Result<A, Gone> {
        self.questions.send(question).map_err(|_| Gone)?;
        self.answers.recv().map_err(|_| Gone)
    }
}

impl<Q, A> Clone for Asker<Q, A> {
    fn clone(&self) -> Self {
        Asker {
            questions: self.questions.clone(),
            answers: self.answers.clone(),
        }
    }
}
