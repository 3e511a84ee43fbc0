//! `cancel` sends a message: one of those who wait takes it, and the others sleep on. To close a
//! channel tells all of them.
//! expect: deadlock
//! story: in_every_interleaving::token_tree::cancel_wakes_everybody_who_waits

use std::collections::BTreeMap;

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex, Weak};

#[derive(Clone)]
pub struct Token {
    node: Arc<Node>,
}

struct Node {
    done: Receiver<()>,
    live: Mutex<Option<Live>>,
    parent: Option<(Arc<Node>, u64)>,
}

struct Live {
    open: Sender<()>,
    is_cancelled: bool,
    children: BTreeMap<u64, Weak<Node>>,
    next: u64,
}

impl Token {
    pub fn new() -> Self {
        Token::below(None)
    }

    pub fn child(&self) -> Token {
        let mut live = self.node.live.lock().unwrap();
        // Under the lock that `cancel` takes: it finds the child listed, or this finds it cancelled.
        let Some(live) = live.as_mut().filter(|live| !live.is_cancelled) else {
            let child = Token::new();
            child.cancel();
            return child;
        };
        let number = live.next;
        live.next += 1;
        let child = Token::below(Some((Arc::clone(&self.node), number)));
        live.children.insert(number, Arc::downgrade(&child.node));
        child
    }

    fn below(parent: Option<(Arc<Node>, u64)>) -> Self {
        let (open, done) = channel::bounded(1);
        let live = Live {
            open,
            is_cancelled: false,
            children: BTreeMap::new(),
            next: 0,
        };
        let live = Mutex::new(Some(live));
        let node = Arc::new(Node { done, live, parent });
        Token { node }
    }

    pub fn cancel(&self) {
        self.node.cancel();
    }

    pub fn is_cancelled(&self) -> bool {
        self.node
            .live
            .lock()
            .unwrap()
            .as_ref()
            .is_some_and(|live| live.is_cancelled)
    }

    pub fn wait(&self) {
        _ = self.node.done.recv();
    }

    pub fn done(&self) -> &Receiver<()> {
        &self.node.done
    }

    pub fn guard(&self) -> CancelGuard {
        CancelGuard(Some(self.clone()))
    }
}

impl Node {
    fn cancel(&self) {
        let mut live = self.live.lock().unwrap();
        let children: Vec<Arc<Node>> = match &mut *live {
            Some(Live {
                children,
                open,
                is_cancelled,
                ..
            }) => {
                *is_cancelled = true;
                _ = open.try_send(());
                children.values().filter_map(Weak::upgrade).collect()
            }
            None => return,
        };
        // Still locked: who finds this token cancelled and asks once more waits until all below are.
        for child in &children {
            child.cancel();
        }
        // In this order: if these are a child's last handles, its drop locks this node.
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
