//! The group holds a guard of its own, which cancels when it is dropped: whoever drops the group without waiting cancels
//! tasks that were to go on.
//! expect: to drop a group must cancel nothing

use std::panic::resume_unwind;

use super::sync::{Arc, Mutex};
use super::thread::{self, JoinHandle};
use super::token::{CancelGuard, Token};

/// Tasks of which each has a thread of its own, and which share a token: if one fails, the others are
/// cancelled.
///
/// A task fails by returning an error or by panicking. To be dropped without [`wait`](Self::wait) cancels
/// nothing: the tasks go on, and nobody hears of their errors.
pub struct Group<E> {
    token: Token,
    tasks: Vec<JoinHandle<()>>,
    guard: Option<CancelGuard>,
    /// The first error.
    first: Arc<Mutex<Option<E>>>,
}

impl<E: Send + 'static> Group<E> {
    /// A group without tasks. Its token is a child of `parent`: to cancel the parent cancels the tasks,
    /// and a task that fails does not cancel the parent.
    pub fn new(parent: &Token) -> Self {
        let token = parent.child();
        let guard = Some(token.guard());
        Group {
            token,
            guard,
            tasks: Vec::new(),
            first: Arc::new(Mutex::new(None)),
        }
    }

    /// Starts a task on a thread of its own, and hands it the group's token. If the task fails, the token
    /// is cancelled at once, whether or not anybody waits; if it succeeds, nothing is.
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

    /// Waits until all tasks have ended.
    ///
    /// # Errors
    ///
    /// The error of the task that failed first. Those of tasks that failed because they were cancelled
    /// for it come later, and are dropped.
    ///
    /// # Panics
    ///
    /// If a task panicked, with its own payload (one of them, if several did), when all have ended.
    pub fn wait(mut self) -> Result<(), E> {
        if let Some(guard) = self.guard.take() {
            guard.disarm();
        }
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
