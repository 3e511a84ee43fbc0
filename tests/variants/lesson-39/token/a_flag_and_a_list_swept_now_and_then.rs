//! A flag beside the channel, so that looking takes no lock; and a parent that does not strike a
//! child off its list when it goes, but sweeps the list whenever it has doubled.

use std::convert::Infallible;

use super::channel::{self, Receiver, Sender};
use super::sync::atomic::{AtomicBool, Ordering::Acquire, Ordering::Release};
use super::sync::{Arc, Mutex, Weak};

#[derive(Clone)]
pub struct Token(Arc<Node>);

struct Node {
    cancelled: AtomicBool,
    done: Receiver<Infallible>,
    inside: Mutex<Inside>,
    _parent: Option<Token>,
}

struct Inside {
    open: Option<Sender<Infallible>>,
    children: Vec<Weak<Node>>,
    sweep_at: usize,
}

impl Token {
    pub fn new() -> Self {
        Token::make(None)
    }

    fn make(parent: Option<Token>) -> Self {
        let (sender, done) = channel::unbounded();
        Token(Arc::new(Node {
            cancelled: AtomicBool::new(false),
            done,
            inside: Mutex::new(Inside {
                open: Some(sender),
                children: Vec::new(),
                sweep_at: 8,
            }),
            _parent: parent,
        }))
    }

    pub fn child(&self) -> Token {
        let child = Token::make(Some(self.clone()));
        let mut inside = self.0.inside.lock().unwrap();
        if inside.open.is_none() {
            drop(inside);
            child.cancel();
            return child;
        }
        inside.children.push(Arc::downgrade(&child.0));
        if inside.children.len() >= inside.sweep_at {
            inside.children.retain(|child| child.strong_count() > 0);
            inside.sweep_at = 8.max(2 * inside.children.len());
        }
        child
    }

    pub fn cancel(&self) {
        let mut inside = self.0.inside.lock().unwrap();
        self.0.cancelled.store(true, Release); // pairs with the load in `is_cancelled`
        let children: Vec<_> = std::mem::take(&mut inside.children)
            .iter()
            .filter_map(Weak::upgrade)
            .map(Token)
            .collect();
        for child in &children {
            child.cancel();
        }
        inside.open = None;
    }

    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Acquire)
    }

    pub fn wait(&self) {
        while self.0.done.recv().is_ok() {}
    }

    pub fn done(&self) -> &Receiver<Infallible> {
        &self.0.done
    }

    pub fn guard(&self) -> CancelGuard {
        CancelGuard(Some(self.clone()))
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
