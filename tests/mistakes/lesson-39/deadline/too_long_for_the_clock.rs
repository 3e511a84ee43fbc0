//! The deadline is computed with `+`, which panics where the clock ends: `Duration::MAX`, which
//! people write for "no timeout", takes the thread down.
//! expect: overflow when adding duration to instant
//! story: in_every_interleaving::deadlines::the_nearer_deadline_wins

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex, Weak};
use super::time::{Duration, Instant};

#[derive(Clone)]
pub struct Context {
    node: Arc<Node>,
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

struct Node {
    deadline: Option<Instant>,
    done: Receiver<Infallible>,
    state: Mutex<State>,
    parent: Option<(Arc<Node>, u64)>,
}

enum State {
    Live(Live),
    Done(ContextError),
}

struct Live {
    _open: Sender<Infallible>,
    children: BTreeMap<u64, Weak<Node>>,
    next: u64,
}

impl Context {
    pub fn new() -> Self {
        Context::make(None, None, None)
    }

    pub fn child(&self) -> Context {
        self.below(None)
    }

    pub fn with_timeout(&self, timeout: Duration) -> Context {
        self.below(Some(Instant::now() + timeout))
    }

    pub fn with_deadline(&self, deadline: Instant) -> Context {
        self.below(Some(deadline))
    }

    fn below(&self, own: Option<Instant>) -> Context {
        let deadline = nearer(self.node.deadline, own);
        let mut state = self.node.state.lock().unwrap();
        let error = self.node.error(&state);
        match &mut *state {
            State::Live(live) if error.is_none() => {
                let number = live.next;
                live.next += 1;
                let parent = (Arc::clone(&self.node), number);
                let child = Context::make(deadline, Some(parent), None);
                live.children.insert(number, Arc::downgrade(&child.node));
                child
            }
            _ => Context::make(deadline, None, error),
        }
    }

    fn make(
        deadline: Option<Instant>,
        parent: Option<(Arc<Node>, u64)>,
        error: Option<ContextError>,
    ) -> Self {
        let (open, done) = channel::bounded(0);
        let state = match error {
            Some(error) => State::Done(error), // and `open` is dropped
            None => State::Live(Live {
                _open: open,
                children: BTreeMap::new(),
                next: 0,
            }),
        };
        let node = Arc::new(Node {
            deadline,
            done,
            state: Mutex::new(state),
            parent,
        });
        Context { node }
    }

    pub fn cancel(&self) {
        self.node.cancel();
    }

    pub fn error(&self) -> Option<ContextError> {
        self.node.error(&self.node.state.lock().unwrap())
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.node.deadline
    }

    pub fn wait(&self) -> ContextError {
        match self.node.deadline {
            Some(deadline) => _ = self.node.done.recv_deadline(deadline),
            None => _ = self.node.done.recv(),
        }
        self.error()
            .expect("it was cancelled, or the deadline is over")
    }

    pub fn done(&self) -> &Receiver<Infallible> {
        &self.node.done
    }

    pub fn expired(&self) -> Receiver<Instant> {
        match self.node.deadline {
            Some(deadline) => channel::after(deadline.saturating_duration_since(Instant::now())),
            None => channel::never(),
        }
    }
}

fn nearer(parents: Option<Instant>, own: Option<Instant>) -> Option<Instant> {
    match (parents, own) {
        (Some(parents), Some(own)) => Some(parents.min(own)),
        (parents, own) => parents.or(own),
    }
}

impl Node {
    fn error(&self, state: &State) -> Option<ContextError> {
        match state {
            State::Done(error) => Some(*error),
            State::Live(_) => {
                let over = self.deadline.is_some_and(|end| end <= Instant::now());
                over.then_some(ContextError::DeadlineExceeded)
            }
        }
    }

    fn cancel(&self) {
        let mut state = self.state.lock().unwrap();
        let error = self.error(&state).unwrap_or(ContextError::Cancelled);
        let State::Live(live) = std::mem::replace(&mut *state, State::Done(error)) else {
            return;
        };
        let children: Vec<Arc<Node>> = live.children.values().filter_map(Weak::upgrade).collect();
        drop(live);
        // Still locked: who finds this context cancelled and asks once more waits until all below are.
        for child in &children {
            child.cancel();
        }
        // In this order: if these are a child's last handles, its drop locks this node.
        drop(state);
        drop(children);
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        if let Some((parent, number)) = &self.parent
            && let State::Live(live) = &mut *parent.state.lock().unwrap()
        {
            live.children.remove(number);
        }
    }
}

impl Default for Context {
    fn default() -> Self {
        Self::new()
    }
}
