//! One line to the worker, with one channel each way, and a lock on it: who asks holds the line until the answer is there, so
//! that answers cannot be mixed up. Askers wait for the lock instead of for their turn in a queue.

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex};
use super::thread::{self, JoinHandle};
use std::error::Error;
use std::fmt;

pub struct Asker<Q, A> {
    line: Arc<Mutex<(Sender<Q>, Receiver<A>)>>,
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
        let line = Arc::new(Mutex::new((questions, answers)));
        (Asker { line }, worker)
    }

    pub fn ask(&self, question: Q) -> Result<A, Gone> {
        let line = self.line.lock().expect("nobody panics while asking");
        line.0.send(question).map_err(|_| Gone)?;
        line.1.recv().map_err(|_| Gone)
    }
}

impl<Q, A> Clone for Asker<Q, A> {
    fn clone(&self) -> Self {
        let line = Arc::clone(&self.line);
        Asker { line }
    }
}
