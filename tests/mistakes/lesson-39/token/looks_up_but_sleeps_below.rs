//! `is_cancelled` asks the parents as well, and `cancel` closes one channel only: who looks hears
//! of a cancel above, and who sleeps does not.
//! expect: deadlock
//! story: in_every_interleaving::token_tree::who_waits_two_levels_down_is_woken

use std::convert::Infallible;

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex};

#[derive(Clone)]
pub struct Token {
    node: Arc<Node>,
}

struct Node {
    done: Receiver<Infallible>,
    live: Mutex<Option<Live>>,
    parent: Option<Arc<Node>>,
}

struct Live {
    _open: Sender<Infallible>,
}

impl Token {
    pub fn new() -> Self {
        Token::below(None)
    }

    pub fn child(&self) -> Token {
        Token::below(Some(Arc::clone(&self.node)))
    }

    fn below(parent: Option<Arc<Node>>) -> Self {
        let (open, done) = channel::bounded(0);
        let live = Live { _open: open };
        let live = Mutex::new(Some(live));
        let node = Arc::new(Node { done, live, parent });
        Token { node }
    }

    pub fn cancel(&self) {
        self.node.live.lock().unwrap().take();
    }

    pub fn is_cancelled(&self) -> bool {
        self.node.is_cancelled()
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
    fn is_cancelled(&self) -> bool {
        self.live.lock().unwrap().is_none()
            || self
                .parent
                .as_ref()
                .is_some_and(|parent| parent.is_cancelled())
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
