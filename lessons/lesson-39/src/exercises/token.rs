//! Exercise 1: a token that wakes whoever waits for it, and a tree of them.

use std::collections::BTreeMap;
use std::convert::Infallible;

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex, Weak};

/// Says that work is no longer wanted.
///
/// All clones are handles to one and the same token. A token may have children, which have children:
/// to cancel one cancels all below it, and none above or beside it.
///
/// A cancelled token stays cancelled. To drop handles cancels nothing: while a child has a handle left,
/// what is cancelled above it reaches it, though every handle between may be gone. A token without
/// handles leaves nothing behind, in its parent neither.
#[derive(Clone)]
pub struct Token {
    node: Arc<Node>,
}

/// What all handles to a token share. Children keep their parents; a parent lists its children, but
/// does not keep them.
struct Node {
    /// Nothing is ever sent here. It is closed when the token is cancelled.
    done: Receiver<Infallible>,
    /// `None` once the token is cancelled. Whoever locks a node may lock those below it, never one above.
    live: Mutex<Option<Live>>,
    /// The parent, and the number under which it lists this node.
    parent: Option<(Arc<Node>, u64)>,
}

/// What a token has until it is cancelled.
struct Live {
    /// The only sender: dropped with the rest, it closes `done`.
    _open: Sender<Infallible>,
    children: BTreeMap<u64, Weak<Node>>,
    next: u64,
}

impl Token {
    /// A token that is not cancelled and has no parent.
    pub fn new() -> Self {
        Token::below(None)
    }

    /// A child: it is cancelled when this token is, or by itself. A child of a cancelled token is born
    /// cancelled.
    pub fn child(&self) -> Token {
        todo!("a child that is cancelled with this token, or is already")
    }

    /// A token that is not cancelled, with this parent and its number there.
    fn below(parent: Option<(Arc<Node>, u64)>) -> Self {
        let (open, done) = channel::bounded(0);
        let live = Live {
            _open: open,
            children: BTreeMap::new(),
            next: 0,
        };
        let live = Mutex::new(Some(live));
        let node = Arc::new(Node { done, live, parent });
        Token { node }
    }

    /// Cancels this token and all below it, and wakes everybody who waits for one of them.
    ///
    /// When it returns, all of them are cancelled, whoever was the first to ask for it. Whatever the
    /// thread did before is visible to whoever sees the token cancelled because of it. Does not wait until
    /// they have reacted.
    pub fn cancel(&self) {
        todo!("cancel this token and all below it, wake who waits")
    }

    /// Whether it is cancelled: for work that looks up now and then. Never waits.
    pub fn is_cancelled(&self) -> bool {
        todo!("say whether it is cancelled")
    }

    /// Sleeps until it is cancelled; returns at once if it is.
    pub fn wait(&self) {
        todo!("sleep until it is cancelled")
    }

    /// A channel on which nothing ever comes, and which is closed when the token is cancelled: the arm
    /// of a `select!` for those who wait for something else at the same time.
    ///
    /// It is borrowed, because it speaks for the token only as long as there is a handle. A clone of it
    /// may be closed when the last handle is dropped.
    pub fn done(&self) -> &Receiver<Infallible> {
        todo!("lend out the channel that is closed by cancel()")
    }

    /// A guard that cancels this token when it is dropped, also while a panic unwinds.
    pub fn guard(&self) -> CancelGuard {
        CancelGuard(Some(self.clone()))
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // To do: the parent must not remember a child that is gone.
        // (No `todo!` here: a drop that panics while a panic unwinds aborts the process.)
    }
}

impl Default for Token {
    fn default() -> Self {
        Self::new()
    }
}

/// Cancels its token when it is dropped, unless it was [disarmed](Self::disarm).
#[must_use = "dropped at once, it cancels at once"]
pub struct CancelGuard(Option<Token>);

impl CancelGuard {
    /// Gives the guard up without cancelling anything.
    pub fn disarm(mut self) {
        self.0 = None;
    }
}

impl Drop for CancelGuard {
    fn drop(&mut self) {
        if let Some(token) = &self.0 {
            token.cancel();
        }
    }
}
