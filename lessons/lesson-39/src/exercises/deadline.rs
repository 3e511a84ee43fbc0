//! Exercise 2: a context, which is a token that has a deadline and says why it is done.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex, Weak};
use super::time::{Duration, Instant};

/// Says when work is no longer wanted, and why: it was cancelled, or its deadline is over.
///
/// All clones are handles to one and the same context. A context may have children, which are done when
/// it is, or sooner. The first reason stays: a context that was cancelled does not run into its deadline,
/// and to cancel one whose deadline is over changes nothing.
/// Each settles its own reason: where a cancel and the end of a deadline meet, a child may give the other
/// one than its parent.
///
/// No thread watches the clock. Whoever looks sees that the deadline is over; whoever waits sleeps until then.
#[derive(Clone)]
pub struct Context {
    node: Arc<Node>,
}

/// Why a context is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContextError {
    /// Somebody called [`cancel`](Context::cancel) on it or on one above it, before the deadline.
    Cancelled,
    /// Its deadline is over.
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

/// What all handles to a context share. Children keep their parents; a parent lists its children, but
/// does not keep them.
struct Node {
    /// The nearest deadline of this context and all above it.
    deadline: Option<Instant>,
    /// Nothing is ever sent here. It is closed when the context is cancelled.
    done: Receiver<Infallible>,
    /// Whoever locks a node may lock those below it, never one above.
    state: Mutex<State>,
    /// The parent, and the number under which it lists this node.
    parent: Option<(Arc<Node>, u64)>,
}

enum State {
    /// Not cancelled. Whether the deadline is over is the clock's to say.
    Live(Live),
    /// Cancelled, or made below a context that was done; the reason is settled.
    Done(ContextError),
}

struct Live {
    /// The only sender: dropped with the rest, it closes `done`.
    _open: Sender<Infallible>,
    children: BTreeMap<u64, Weak<Node>>,
    next: u64,
}

impl Context {
    /// A context that is not done, and has neither a parent nor a deadline.
    pub fn new() -> Self {
        Context::make(None, None, None)
    }

    /// A child without a deadline of its own: it has its parent's, if there is one. A child of a context
    /// that is done is born done, for the same reason.
    pub fn child(&self) -> Context {
        self.below(None)
    }

    /// A child whose deadline is so far from now, or its parent's, whichever is nearer. A time that is
    /// too long for any clock (`Duration::MAX`) adds no deadline.
    pub fn with_timeout(&self, timeout: Duration) -> Context {
        todo!("a child whose deadline is {timeout:?} from now, or its parent's")
    }

    /// A child with this deadline, or its parent's, whichever is nearer.
    pub fn with_deadline(&self, deadline: Instant) -> Context {
        todo!("a child whose deadline is {deadline:?}, or its parent's")
    }

    /// A child with the nearer of this deadline and its parent's.
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

    /// A context with this deadline and parent, which is done if there is an error.
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

    /// Cancels this context and all below it, and wakes everybody who waits for one of them. When it
    /// returns, all of them are done. It leaves alone what is done already.
    pub fn cancel(&self) {
        self.node.cancel();
    }

    /// Why it is done, or `None` while it is not: for work that looks up now and then. Never waits. The
    /// first answer that is not `None` is the answer for ever.
    pub fn error(&self) -> Option<ContextError> {
        self.node.error(&self.node.state.lock().unwrap())
    }

    /// When it will be done at the latest: the nearest deadline of this context and all above it.
    pub fn deadline(&self) -> Option<Instant> {
        self.node.deadline
    }

    /// Sleeps until it is done, and says why; returns at once if it is.
    pub fn wait(&self) -> ContextError {
        todo!("sleep until it is cancelled or the deadline is over, and say which")
    }

    /// A channel on which nothing ever comes, and which is closed when the context is cancelled: an arm
    /// of a `select!` for those who wait for something else at the same time.
    ///
    /// The end of the deadline does not close it, since nobody is there to do so. Where there may be a
    /// deadline, give the `select!` a second arm, on [`expired`](Self::expired).
    ///
    /// It is borrowed, because it speaks for the context only as long as there is a handle. A clone of
    /// it may be closed when the last handle is dropped.
    pub fn done(&self) -> &Receiver<Infallible> {
        &self.node.done
    }

    /// A channel on which the time comes, once, when the deadline is over; without a deadline, never.
    pub fn expired(&self) -> Receiver<Instant> {
        todo!("a channel that has the time at the deadline, or never")
    }
}

/// The nearer of two deadlines, of which there may be one or none.
fn nearer(parents: Option<Instant>, own: Option<Instant>) -> Option<Instant> {
    todo!("the nearer of {parents:?} and {own:?}")
}

impl Node {
    /// Why it is done. The clock is read while the state is locked: between the two nobody can cancel.
    fn error(&self, state: &State) -> Option<ContextError> {
        todo!("the reason that is settled, or what the clock says")
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
