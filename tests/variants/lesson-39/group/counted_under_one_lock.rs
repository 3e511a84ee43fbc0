//! What the group knows stands under one mutex: how many tasks run, the first error, a panic. Who
//! waits sleeps on a condition variable until the count is zero.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::sync::{Arc, Condvar, Mutex};
use super::thread;
use super::token::Token;

pub struct Group<E> {
    token: Token,
    shared: Arc<Shared<E>>,
}

struct Shared<E> {
    state: Mutex<State<E>>,
    idle: Condvar,
}

struct State<E> {
    running: usize,
    error: Option<E>,
    panic: Option<Box<dyn Any + Send>>,
}

impl<E: Send + 'static> Group<E> {
    pub fn new(parent: &Token) -> Self {
        let state = Mutex::new(State {
            running: 0,
            error: None,
            panic: None,
        });
        Group {
            token: Token::child(parent),
            shared: Arc::new(Shared {
                state,
                idle: Condvar::new(),
            }),
        }
    }

    pub fn spawn(&mut self, task: impl FnOnce(&Token) -> Result<(), E> + Send + 'static) {
        self.shared.state.lock().unwrap().running += 1;
        let (shared, token) = (Arc::clone(&self.shared), self.token.clone());
        thread::spawn(move || {
            let result = catch_unwind(AssertUnwindSafe(|| task(&token)));
            let mut state = shared.state.lock().unwrap();
            if !matches!(result, Ok(Ok(()))) {
                token.cancel(); // who hears of it and fails waits for the lock
            }
            match result {
                Ok(Ok(())) => {}
                Ok(Err(error)) if state.error.is_none() => state.error = Some(error),
                Ok(Err(_)) => {}
                Err(panic) => state.panic = Some(panic),
            }
            state.running -= 1;
            if state.running == 0 {
                shared.idle.notify_all();
            }
        });
    }

    pub fn wait(self) -> Result<(), E> {
        let mut state = self.shared.state.lock().unwrap();
        while state.running > 0 {
            state = self.shared.idle.wait(state).unwrap();
        }
        let (error, panic) = (state.error.take(), state.panic.take());
        drop(state);
        if let Some(panic) = panic {
            resume_unwind(panic);
        }
        error.map_or(Ok(()), Err)
    }
}
