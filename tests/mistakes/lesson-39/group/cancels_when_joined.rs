//! The tasks are joined one after the other, and the one that is found to have failed cancels the
//! rest: if an earlier one waits for that, nobody ever gets so far.
//! expect: deadlock
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
        self.tasks.push(thread::spawn(move || task(&token)));
    }

    pub fn wait(self) -> Result<(), E> {
        let mut first = Ok(());
        let mut panicked = None;
        for task in self.tasks {
            let result = task.join();
            if !matches!(result, Ok(Ok(()))) {
                self.token.cancel();
            }
            match result {
                Ok(result) => first = first.and(result),
                Err(panic) => panicked = Some(panic),
            }
        }
        match panicked {
            Some(panic) => resume_unwind(panic),
            None => first,
        }
    }
}
