//! A context: says when work is no longer wanted, and why.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;

use super::sync::channel::{self, Receiver, Sender};
use super::sync::time::{Duration, Instant};
use super::sync::{Arc, Mutex, OnceLock, Weak};
use crate::ContextError;

/// Says when work is no longer wanted, and why: it was cancelled, or its deadline is over.
///
/// All clones are handles to one and the same context. A context may have children, which are done when it is, or sooner. The first reason
/// stays: a context that was cancelled does not run into its deadline, and to cancel one whose deadline is over does not change the reason.
/// Who is done because another is, by its cancel or at the same deadline, is done for the same reason.
///
/// No thread watches the clock. Whoever looks sees that the deadline is over; whoever waits sleeps until then.
#[derive(Clone)]
pub struct Context {
    node: Arc<Node>,
}

/// Somebody who wants to be told when a context is cancelled: a pool, which has to wake those that wait for room in its queue.
pub(super) trait OnCancel: Send + Sync {
    /// Called at most once, while the context is locked. It may take locks of its own, under which no context is ever locked.
    fn cancelled(&self);
}

/// What all handles to a context share. Children keep their parents; a parent lists its children, but does not keep them.
struct Node {
    /// The nearest deadline of this context and all above it.
    deadline: Option<Instant>,
    /// Nothing is ever sent here. It is closed when the context is cancelled.
    done: Receiver<Infallible>,
    /// Why it is done, set once: a cancellation and the end of the deadline cannot both be the first.
    reason: OnceLock<ContextError>,
    /// `None` once it is cancelled, or if it was born done. Whoever locks a node may lock those below it, never one above.
    live: Mutex<Option<Live>>,
    /// The parent, and the number under which it lists this node.
    parent: Option<(Arc<Node>, u64)>,
}

/// What a context has until it is cancelled.
struct Live {
    /// The only sender: dropped with the rest, it closes `done`.
    _open: Sender<Infallible>,
    children: BTreeMap<u64, Weak<Node>>,
    next: u64,
    told: Option<Weak<dyn OnCancel>>,
}

/// What a cancellation held while it went down the tree. These may be the last handles, and their drop may run anybody's code or lock a
/// context further up: so they are kept until nothing is locked any more.
#[derive(Default)]
struct Spent {
    nodes: Vec<Arc<Node>>,
    told: Vec<Arc<dyn OnCancel>>,
}

impl Context {
    /// A context that is not done, and has neither a parent nor a deadline.
    #[must_use]
    pub fn new() -> Self {
        Context::make(None, None, None, None)
    }

    /// A child without a deadline of its own: it has its parent's, if there is one. A child of a context that is done is born done, for
    /// the same reason.
    #[must_use]
    pub fn child(&self) -> Context {
        self.below(None, None)
    }

    /// A child whose deadline is so far from now, or its parent's, whichever is nearer. A time that is too long for any clock
    /// (`Duration::MAX`) adds no deadline.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Context {
        self.below(Instant::now().checked_add(timeout), None)
    }

    /// A child with this deadline, or its parent's, whichever is nearer.
    #[must_use]
    pub fn with_deadline(&self, deadline: Instant) -> Context {
        self.below(Some(deadline), None)
    }

    /// A child whose cancellation somebody is told of. Nobody is told of a child that is born done.
    pub(super) fn telling(&self, told: Weak<dyn OnCancel>) -> Context {
        self.below(None, Some(told))
    }

    /// A child with the nearer of this deadline and the parent's.
    fn below(&self, own: Option<Instant>, told: Option<Weak<dyn OnCancel>>) -> Context {
        let deadline = match (self.node.deadline, own) {
            (Some(parents), Some(own)) => Some(parents.min(own)),
            (parents, own) => parents.or(own),
        };
        _ = self.node.error();
        let mut state = self.node.live.lock();
        let reason = self.node.reason.get().copied();
        match &mut *state {
            Some(live) if reason.is_none() => {
                let number = live.next;
                live.next += 1;
                let parent = (Arc::clone(&self.node), number);
                let child = Context::make(deadline, Some(parent), None, told);
                live.children.insert(number, Arc::downgrade(&child.node));
                child
            }
            _ => Context::make(deadline, None, reason, None),
        }
    }

    fn make(
        deadline: Option<Instant>,
        parent: Option<(Arc<Node>, u64)>,
        done_for: Option<ContextError>,
        told: Option<Weak<dyn OnCancel>>,
    ) -> Self {
        let (open, done) = channel::bounded(0);
        let reason = OnceLock::new();
        let reason = done_for.map_or(reason, OnceLock::from);
        // If it is done, `open` is dropped.
        let live = done_for.is_none().then(|| Live {
            _open: open,
            children: BTreeMap::new(),
            next: 0,
            told,
        });
        let node = Arc::new(Node {
            deadline,
            done,
            reason,
            live: Mutex::new(live),
            parent,
        });
        Context { node }
    }

    /// Cancels this context and all below it, and wakes everybody who waits for one of them. When it returns, all of them are done. Waits
    /// for nobody.
    pub fn cancel(&self) {
        let mut spent = Spent::default();
        self.node.cancel(&mut spent);
        // Nothing is locked any more.
        drop(spent);
    }

    /// Why it is done, or `None` while it is not: for work that looks up now and then. Costs one load, and a look at the clock if there is
    /// a deadline. The first answer that is not `None` is the answer for ever.
    #[must_use]
    pub fn error(&self) -> Option<ContextError> {
        self.node.error()
    }

    /// When it will be done at the latest: the nearest deadline of this context and all above it.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        self.node.deadline
    }

    /// Sleeps until it is done, and says why; returns at once if it is.
    pub fn wait(&self) -> ContextError {
        match self.node.deadline {
            Some(deadline) => _ = self.node.done.recv_deadline(deadline),
            None => _ = self.node.done.recv(),
        }
        self.error()
            .expect("it was cancelled, or the deadline is over")
    }

    /// A channel on which nothing ever comes, and which is closed when the context is cancelled: an arm of a `select!` for those who wait
    /// for something else at the same time.
    ///
    /// The end of the deadline does not close it, since nobody is there to do so. Where there may be a deadline, give the `select!` a second
    /// arm, on [`expired`](Self::expired).
    ///
    /// It is borrowed, because it speaks for the context only as long as there is a handle. A clone of it may be closed when the last
    /// handle is dropped.
    #[must_use]
    pub fn done(&self) -> &Receiver<Infallible> {
        &self.node.done
    }

    /// A channel on which the time comes, once, when the deadline is over; without a deadline, never.
    #[must_use]
    pub fn expired(&self) -> Receiver<Instant> {
        match self.node.deadline {
            Some(deadline) => channel::after(deadline.saturating_duration_since(Instant::now())),
            None => channel::never(),
        }
    }
}

impl Node {
    /// Why it is done. If its deadline is over, that is the reason from now on. But where the deadline is that of those above as well, they
    /// are asked first: one may have been cancelled before that, by somebody who has not come down to this one yet. Locks nothing, and does
    /// not call itself, however deep the tree.
    fn error(&self) -> Option<ContextError> {
        let known = self.reason.get().copied();
        if known.is_some() || self.deadline.is_none_or(|end| Instant::now() < end) {
            return known;
        }
        let mut reason = ContextError::DeadlineExceeded;
        let mut open = vec![self];
        let mut next = &self.parent;
        while let Some((parent, _)) = next
            && parent.deadline == self.deadline
        {
            if let Some(settled) = parent.reason.get() {
                reason = *settled;
                break;
            }
            open.push(parent);
            next = &parent.parent;
        }
        // From above, this one last.
        for node in open.into_iter().rev() {
            reason = *node.reason.get_or_init(|| reason); // somebody may be quicker
        }
        Some(reason)
    }

    fn cancel(&self, spent: &mut Spent) {
        _ = self.error(); // if the deadline is over, that is the reason
        let mut live = self.live.lock();
        let Some(ending) = live.take() else {
            return;
        };
        _ = self.reason.set(ContextError::Cancelled); // unless it has one
        // Still locked: who finds this context cancelled and asks once more waits until all below are.
        for child in ending.children.values().filter_map(Weak::upgrade) {
            child.cancel(spent);
            spent.nodes.push(child);
        }
        if let Some(told) = ending.told.as_ref().and_then(Weak::upgrade) {
            told.cancelled();
            spent.told.push(told);
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let mut above = self.parent.take();
        // One after the other, not each inside the one before: the line of parents may be longer than the stack.
        while let Some((parent, number)) = above {
            if let Some(live) = &mut *parent.live.lock() {
                live.children.remove(&number);
            }
            above = Arc::into_inner(parent).and_then(|mut parent| parent.parent.take());
        }
    }
}

impl Default for Context {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("error", &self.error())
            .finish_non_exhaustive()
    }
}
