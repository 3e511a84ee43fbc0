//! A child gets the number of children that the list holds. When one was dropped, that number is another's:
//! the new child takes its place in the list, and no cancel reaches the other.
//! expect: cancel() must reach all children, also if one that was made before them is gone

use std::collections::BTreeMap;
use std::convert::Infallible;

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex, Weak};

#[derive(Clone)]
pub struct Token {
    node: Arc<Node>,
}

struct Node {
    done: Receiver<Infallible>,
    live: Mutex<Option<Live>>,
    parent: Option<(Arc<Node>, u64)>,
}

struct Live {
    _open: Sender<Infallible>,
    children: BTreeMap<u64, Weak<Node>>,
}

impl Token {
    pub fn new() -> Self {
        Token::below(None)
    }

    pub fn child(&self) -> Token {
        let mut live = self.node.live.lock().unwrap();
        let Some(live) = &mut *live else {
            let child = Token::new();
            child.cancel();
            return child;
        };
        let number = live.children.len() as u64;
        let child = Token::below(Some((Arc::clone(&self.node), number)));
        live.children.insert(number, Arc::downgrade(&child.node));
        child
    }

    fn below(parent: Option<(Arc<Node>, u64)>) -> Self {
        let (open, done) = channel::bounded(0);
        let live = Live {
            _open: open,
            children: BTreeMap::new(),
        };
        let live = Mutex::new(Some(live));
        let node = Arc::new(Node { done, live, parent });
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
        let mut live = self.live.lock().unwrap();
        let children: Vec<Arc<Node>> = match live.take() {
            Some(Live { children, .. }) => children.values().filter_map(Weak::upgrade).collect(),
            None => return,
        };
        for child in &children {
            child.cancel();
        }
        drop(live);
        drop(children);
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        if let Some((parent, number)) = &self.parent
            && let Some(live) = &mut *parent.live.lock().unwrap()
        {
            live.children.remove(number);
        }
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
