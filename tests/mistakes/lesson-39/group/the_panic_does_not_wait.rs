//! The panic of the first task that is joined goes on at once: the others are still at work when
//! whoever waited is told that it is over.
//! expect: when both have ended
//! story: in_every_interleaving::a_panic_cancels_the_other_and_is_not_lost

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
        for task in self.tasks {
            if let Err(panic) = task.join() {
                resume_unwind(panic);
            }
        }
        match self.first.lock().unwrap().take() {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }
}
