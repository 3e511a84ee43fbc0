//! The group has a handle to its parent's token, not a child: one task that fails ends everything
//! that the parent's owner does.
//! expect: must not cancel its parent
//! story: in_every_interleaving::a_task_that_fails_leaves_the_parent_alone

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
            token: parent.clone(),
            tasks: Vec::new(),
            first: Arc::new(Mutex::new(None)),
        }
    }

    pub fn spawn(&mut self, task: impl FnOnce(&Token) -> Result<(), E> + Send + 'static) {
        let (token, first) = (self.token.clone(), Arc::clone(&self.first));
        self.tasks.push(thread::spawn(move || {
            // Cancels when it is dropped, also by a panic. In this order: the error is stored before the
            // others hear of it, who may then fail because of that.
            let guard = token.guard();
            match task(&token) {
                Ok(()) => guard.disarm(),
                Err(error) => _ = first.lock().unwrap().get_or_insert(error),
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
