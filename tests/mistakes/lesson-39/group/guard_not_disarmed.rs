//! The guard cancels however the task ends, also if it ends well: the first success stops the
//! others.
//! expect: a task that succeeds must not cancel the others
//! story: in_every_interleaving::a_task_that_succeeds_leaves_the_other_alone

use std::panic::resume_unwind;

use super::sync::{Arc, Mutex};
use super::thread::{self, JoinHandle};
use super::token::Token;

pub struct Group<E> {
    token: Token,
    tasks: Vec<JoinHandle<()>>,
    first: Arc<Mutex<Option<E>>>,
}

impl<E: Send + 'static> Group<E> {
    pub fn new(parent: &Token) -> Self {
        Group {
            token: parent.child(),
            tasks: Vec::new(),
            first: Arc::new(Mutex::new(None)),
        }
    }

    pub fn spawn(&mut self, task: impl FnOnce(&Token) -> Result<(), E> + Send + 'static) {
        let (token, first) = (self.token.clone(), Arc::clone(&self.first));
        self.tasks.push(thread::spawn(move || {
            let _guard = token.guard();
            if let Err(error) = task(&token) {
                _ = first.lock().unwrap().get_or_insert(error);
            }
        }));
    }

    pub fn wait(self) -> Result<(), E> {
        let ended: Vec<_> = self.tasks.into_iter().map(JoinHandle::join).collect();
        if let Some(panic) = ended.into_iter().find_map(Result::err) {
            resume_unwind(panic);
        }
        match self.first.lock().unwrap().take() {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }
}
