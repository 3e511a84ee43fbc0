//! Built on the token of exercise 1, which does the waking and the tree. A context adds the
//! deadline, and a record of what cancelled it that is kept under one lock for the whole tree.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;

use super::channel::{self, Receiver};
use super::sync::{Arc, Mutex};
use super::time::{Duration, Instant};
use super::token::Token;

#[derive(Clone)]
pub struct Context {
    token: Token,
    deadline: Option<Instant>,
    /// When this context or one above it was cancelled: the times from here to the root.
    cancelled: Arc<Times>,
    /// Whoever settles a time of a tree holds this.
    tree: Arc<Mutex<()>>,
}

struct Times {
    own: Mutex<Option<Instant>>,
    above: Option<Arc<Times>>,
}

impl Times {
    fn first(&self) -> Option<Instant> {
        let own = *self.own.lock().unwrap();
        let above = self.above.as_ref().and_then(|above| above.first());
        [own, above].into_iter().flatten().min()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContextError {
    Cancelled,
    DeadlineExceeded,
}

impl fmt::Display for ContextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ContextError::Cancelled => "context cancelled",
            ContextError::DeadlineExceeded => "context deadline exceeded",
        })
    }
}

impl Error for ContextError {}

impl Context {
    pub fn new() -> Self {
        Context {
            token: Token::new(),
            deadline: None,
            cancelled: Arc::new(Times {
                own: Mutex::new(None),
                above: None,
            }),
            tree: Arc::default(),
        }
    }

    pub fn child(&self) -> Context {
        self.below(None)
    }

    pub fn with_timeout(&self, timeout: Duration) -> Context {
        self.below(Instant::now().checked_add(timeout))
    }

    pub fn with_deadline(&self, deadline: Instant) -> Context {
        self.below(Some(deadline))
    }

    fn below(&self, own: Option<Instant>) -> Context {
        let _tree = self.tree.lock().unwrap();
        let mut deadline = [self.deadline, own].into_iter().flatten().min();
        if let Some(reason) = self.reason() {
            // The reason is the parent's: neither an earlier deadline may change it, nor a later one.
            deadline = match reason {
                ContextError::Cancelled => None,
                ContextError::DeadlineExceeded => self.deadline,
            };
        }
        Context {
            token: self.token.child(),
            deadline,
            cancelled: Arc::new(Times {
                own: Mutex::new(None),
                above: Some(Arc::clone(&self.cancelled)),
            }),
            tree: Arc::clone(&self.tree),
        }
    }

    pub fn cancel(&self) {
        let _tree = self.tree.lock().unwrap();
        self.cancelled
            .own
            .lock()
            .unwrap()
            .get_or_insert_with(Instant::now);
        self.token.cancel();
    }

    pub fn error(&self) -> Option<ContextError> {
        let _tree = self.tree.lock().unwrap();
        self.reason()
    }

    /// To be asked while the tree is locked.
    fn reason(&self) -> Option<ContextError> {
        match (self.cancelled.first(), self.deadline) {
            (Some(cancelled), Some(end)) if end <= cancelled => {
                Some(ContextError::DeadlineExceeded)
            }
            (Some(_), _) => Some(ContextError::Cancelled),
            (None, Some(end)) if end <= Instant::now() => Some(ContextError::DeadlineExceeded),
            (None, _) => None,
        }
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    pub fn wait(&self) -> ContextError {
        match self.deadline {
            Some(end) => drop(self.token.done().recv_deadline(end)),
            None => self.token.wait(),
        }
        self.error().expect("cancelled, or over")
    }

    pub fn done(&self) -> &Receiver<Infallible> {
        self.token.done()
    }

    pub fn expired(&self) -> Receiver<Instant> {
        let Some(end) = self.deadline else {
            return channel::never();
        };
        channel::after(end.saturating_duration_since(Instant::now()))
    }
}

impl Default for Context {
    fn default() -> Self {
        Self::new()
    }
}
