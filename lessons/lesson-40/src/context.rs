//! The smallest context that serves this lesson. Lesson 39 builds the whole of it: waiting for the end, deadlines.

use super::sync::Arc;
use super::sync::atomic::{AtomicBool, Ordering::Acquire, Ordering::Release};
use std::error::Error;
use std::fmt;

/// Tells work that nobody wants it any more. Clones are handles to the same context.
///
/// Nothing is stopped by it: whoever works with a context asks it now and then.
#[derive(Clone, Debug, Default)]
pub struct Context {
    node: Arc<Node>,
}

#[derive(Debug, Default)]
struct Node {
    /// False, then true for ever. `Release` in `cancel` pairs with `Acquire` in `error`: whoever sees the cancellation
    /// sees what was done before it.
    cancelled: AtomicBool,
    parent: Option<Context>,
}

/// Why a context has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContextError {
    /// Somebody cancelled it, or one that it descends from.
    Cancelled,
}

impl fmt::Display for ContextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the context was cancelled")
    }
}

impl Error for ContextError {}

impl Context {
    /// A context that nobody has cancelled, and that descends from no other.
    pub fn new() -> Self {
        Context::default()
    }

    /// A context that ends when this one does, or when it is cancelled itself.
    pub fn child(&self) -> Self {
        let (cancelled, parent) = (AtomicBool::new(false), Some(self.clone()));
        let node = Arc::new(Node { cancelled, parent });
        Context { node }
    }

    /// Ends this context and all that descend from it. To cancel it again changes nothing.
    pub fn cancel(&self) {
        self.node.cancelled.store(true, Release);
    }

    /// Why this context has ended, or `None` as long as it has not. Never blocks.
    pub fn error(&self) -> Option<ContextError> {
        match &self.node.parent {
            _ if self.node.cancelled.load(Acquire) => Some(ContextError::Cancelled),
            Some(parent) => parent.error(),
            None => None,
        }
    }
}
