//! Each child has a thread that waits for the parent and then cancels the child: it is there as
//! long as the parent is, whatever became of the child.
//! expect: too many threads
//! story: in_every_interleaving::token_tree::a_child_takes_no_thread

use std::convert::Infallible;

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex};
use super::thread;

#[derive(Clone)]
pub struct Token {
    node: Arc<Node>,
}

struct Node {
    done: Receiver<Infallible>,
    live: Mutex<Option<Live>>,
}

struct Live {
    _open: Sender<Infallible>,
}

impl Token {
    pub fn new() -> Self {
        Token::below()
    }

    pub fn child(&self) -> Token {
        let (parent, child) = (self.clone(), Token::new());
        if parent.is_cancelled() {
            child.cancel();
        }
        let theirs = child.clone();
        thread::spawn(move || {
            parent.wait();
            theirs.cancel();
        });
        child
    }

    fn below() -> Self {
        let (open, done) = channel::bounded(0);
        let live = Live { _open: open };
        let live = Mutex::new(Some(live));
        let node = Arc::new(Node { done, live });
        Token { node }
    }

    pub fn cancel(&self) {
        self.node.cancel();
    }

    pub fn is_cancelled(&self) -> bool {
        self.node.live.lock().unwrap().is_none()
    }

    pub fn wait(&self) {
        _ = self.node.done.recv();
    }

    pub fn done(&self) -> &Receiver<Infallible> {
        &self.node.done
    }

    pub fn guard(&self) -> CancelGuard {
        CancelGuard(Some(self.clone()))
    }
}

impl Node {
    fn cancel(&self) {
        self.live.lock().unwrap().take();
    }
}

impl Default for Token {
    fn default() -> Self {
        Self::new()
    }
}

#[must_use = "dropped at once, it cancels at once"]
pub struct CancelGuard(Option<Token>);

impl CancelGuard {
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
