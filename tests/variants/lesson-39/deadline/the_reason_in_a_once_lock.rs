//! The reason is settled by whoever is first to put it into a `OnceLock`: to look at it takes no
//! lock, and a mutex guards the list of children only.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex, OnceLock, Weak};
use super::time::{Duration, Instant};

#[derive(Clone)]
pub struct Context(Arc<Node>);

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

struct Node {
    deadline: Option<Instant>,
    reason: OnceLock<ContextError>,
    done: Receiver<Infallible>,
    below: Mutex<Below>,
    parent: Option<Context>,
}

struct Below {
    /// `None` once it is cancelled.
    open: Option<Sender<Infallible>>,
    /// A slot for each child; those of children that are gone are used again.
    slots: Vec<Weak<Node>>,
}

impl Context {
    pub fn new() -> Self {
        Context::make(None, None)
    }

    fn make(deadline: Option<Instant>, parent: Option<Context>) -> Self {
        let (open, done) = channel::bounded(0);
        let below = Below {
            open: Some(open),
            slots: Vec::new(),
        };
        Context(Arc::new(Node {
            deadline,
            reason: OnceLock::new(),
            done,
            below: Mutex::new(below),
            parent,
        }))
    }

    pub fn child(&self) -> Context {
        self.add(self.0.deadline)
    }

    pub fn with_timeout(&self, timeout: Duration) -> Context {
        match Instant::now().checked_add(timeout) {
            Some(deadline) => self.with_deadline(deadline),
            None => self.child(),
        }
    }

    pub fn with_deadline(&self, deadline: Instant) -> Context {
        let parents = self.0.deadline.unwrap_or(deadline);
        self.add(Some(deadline.min(parents)))
    }

    fn add(&self, deadline: Option<Instant>) -> Context {
        let child = Context::make(deadline, Some(self.clone()));
        let mut below = self.0.below.lock().unwrap();
        if let Some(reason) = self.error() {
            _ = child.0.reason.set(reason);
            child.0.below.lock().unwrap().open = None;
            return child;
        }
        let child_of = Arc::downgrade(&child.0);
        match below.slots.iter_mut().find(|slot| slot.strong_count() == 0) {
            Some(slot) => *slot = child_of,
            None => below.slots.push(child_of),
        }
        child
    }

    pub fn cancel(&self) {
        let mut below = self.0.below.lock().unwrap();
        if below.open.is_none() {
            return;
        }
        let over = self.is_over();
        self.0.reason.get_or_init(|| match over {
            true => ContextError::DeadlineExceeded,
            false => ContextError::Cancelled,
        });
        for child in below.slots.drain(..).filter_map(|slot| slot.upgrade()) {
            Context(child).cancel();
        }
        below.open = None;
    }

    fn is_over(&self) -> bool {
        self.0
            .deadline
            .is_some_and(|deadline| Instant::now() >= deadline)
    }

    pub fn error(&self) -> Option<ContextError> {
        if let Some(reason) = self.0.reason.get() {
            return Some(*reason);
        }
        // If somebody cancelled between the two, that is the reason, for everybody.
        self.is_over()
            .then(|| *self.0.reason.get_or_init(|| ContextError::DeadlineExceeded))
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.0.deadline
    }

    pub fn wait(&self) -> ContextError {
        loop {
            if let Some(reason) = self.error() {
                return reason;
            }
            channel::select! {
                recv(self.0.done) -> _ => {}
                recv(self.expired()) -> _ => {}
            }
        }
    }

    pub fn done(&self) -> &Receiver<Infallible> {
        &self.0.done
    }

    pub fn expired(&self) -> Receiver<Instant> {
        let left = |end: Instant| end.saturating_duration_since(Instant::now());
        self.0
            .deadline
            .map_or_else(channel::never, |end| channel::after(left(end)))
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        drop(self.parent.take()); // it is kept for this: while a child is there, its parent hears
    }
}

impl Default for Context {
    fn default() -> Self {
        Self::new()
    }
}
