//! The tasks are run where they are waited for, one after the other: those that need each other
//! never meet, and an error cancels those that have not begun.
//! expect: deadlock
//! story: in_every_interleaving::two_tasks_run_at_once

use super::token::Token;

pub struct Group<E> {
    token: Token,
    tasks: Vec<Task<E>>,
}

type Task<E> = Box<dyn FnOnce(&Token) -> Result<(), E> + Send>;

impl<E: Send + 'static> Group<E> {
    pub fn new(parent: &Token) -> Self {
        Group {
            token: parent.child(),
            tasks: Vec::new(),
        }
    }

    pub fn spawn(&mut self, task: impl FnOnce(&Token) -> Result<(), E> + Send + 'static) {
        self.tasks.push(Box::new(task));
    }

    pub fn wait(self) -> Result<(), E> {
        let mut first = Ok(());
        for task in self.tasks {
            let guard = self.token.guard();
            let result = task(&self.token);
            if result.is_ok() {
                guard.disarm();
            }
            first = first.and(result);
        }
        first
    }
}
