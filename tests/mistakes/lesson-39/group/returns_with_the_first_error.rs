//! `wait` returns as soon as an error is there, and does not join those that are still on their way
//! out.
//! expect: when both have ended
//! story: in_every_interleaving::the_first_error_is_returned_and_not_its_echo

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::channel::{self, Receiver, Sender};
use super::thread;
use super::token::Token;

pub struct Group<E> {
    token: Token,
    tasks: usize,
    results: (
        Sender<thread::Result<Result<(), E>>>,
        Receiver<thread::Result<Result<(), E>>>,
    ),
}

impl<E: Send + 'static> Group<E> {
    pub fn new(parent: &Token) -> Self {
        Group {
            token: parent.child(),
            tasks: 0,
            results: channel::unbounded(),
        }
    }

    pub fn spawn(&mut self, task: impl FnOnce(&Token) -> Result<(), E> + Send + 'static) {
        let (token, results) = (self.token.clone(), self.results.0.clone());
        self.tasks += 1;
        thread::spawn(move || {
            let result = catch_unwind(AssertUnwindSafe(|| task(&token)));
            let failed = !matches!(result, Ok(Ok(())));
            _ = results.send(result);
            if failed {
                token.cancel();
            }
        });
    }

    pub fn wait(self) -> Result<(), E> {
        for result in self.results.1.iter().take(self.tasks) {
            result.unwrap_or_else(|panic| resume_unwind(panic))?;
        }
        Ok(())
    }
}
