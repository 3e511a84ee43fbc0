//! Each task sends its error before it cancels, so the first that arrives is the first; the channel
//! is closed when the last task has ended, and a panic is sent like an error.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::channel::{self, Receiver, Sender};
use super::thread;
use super::token::Token;

pub struct Group<E> {
    token: Token,
    failures: (Sender<Failure<E>>, Receiver<Failure<E>>),
}

enum Failure<E> {
    Error(E),
    Panic(Box<dyn Any + Send>),
}

impl<E: Send + 'static> Group<E> {
    pub fn new(parent: &Token) -> Self {
        Group {
            token: parent.child(),
            failures: channel::unbounded(),
        }
    }

    pub fn spawn(&mut self, task: impl FnOnce(&Token) -> Result<(), E> + Send + 'static) {
        let (token, failures) = (self.token.clone(), self.failures.0.clone());
        thread::spawn(move || {
            let failure = match catch_unwind(AssertUnwindSafe(|| task(&token))) {
                Ok(Ok(())) => return,
                Ok(Err(error)) => Failure::Error(error),
                Err(panic) => Failure::Panic(panic),
            };
            _ = failures.send(failure);
            token.cancel();
        });
    }

    pub fn wait(self) -> Result<(), E> {
        let (sender, failures) = self.failures;
        drop(sender);
        let (mut result, mut panic) = (Ok(()), None);
        for failure in failures {
            match failure {
                Failure::Error(error) => result = result.and(Err(error)),
                Failure::Panic(payload) => panic = Some(payload),
            }
        }
        match panic {
            Some(payload) => resume_unwind(payload),
            None => result,
        }
    }
}
