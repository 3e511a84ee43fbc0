//! `wait` returns the error of the task that was started first of those that failed, and that one
//! may have failed last.
//! expect: must return the error of
//! story: in_every_interleaving::the_first_error_is_returned_and_not_its_echo

use std::panic::resume_unwind;

use super::thread::{self, JoinHandle};
use super::token::Token;

pub struct Group<E> {
    token: Token,
    tasks: Vec<JoinHandle<Result<(), E>>>,
}

impl<E: Send + 'static> Group<E> {
    pub fn new(parent: &Token) -> Self {
        Group {
            token: parent.child(),
            tasks: Vec::new(),
        }
    }

    pub fn spawn(&mut self, task: impl FnOnce(&Token) -> Result<(), E> + Send + 'static) {
        let token = self.token.clone();
        self.tasks.push(thread::spawn(move || {
            let guard = token.guard();
            let result = task(&token);
            if result.is_ok() {
                guard.disarm();
            }
            result
        }));
    }

    pub fn wait(self) -> Result<(), E> {
        let ended: Vec<_> = self.tasks.into_iter().map(JoinHandle::join).collect();
        let unwrap =
            |result: thread::Result<_>| result.unwrap_or_else(|panic| resume_unwind(panic));
        ended.into_iter().map(unwrap).collect()
    }
}
