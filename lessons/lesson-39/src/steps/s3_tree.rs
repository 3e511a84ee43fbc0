//! A tree of tokens. A request is cancelled with everything that was started for it, and a part
//! of it can be given up alone. So a token may have children: a cancel goes down, and never up.
//!
//! A parent must find its children, and must not keep them alive: `Weak`. A child must keep its
//! parent, or the way from the root down to it is lost with the handle in the middle: `Arc`. (The
//! list below keeps a `Weak` of each child that is gone. Exercise 1 does better.)

use crate::options::Options;
use std::sync::{Arc, Mutex, Weak};

/// Says that work is no longer wanted.
#[derive(Clone)]
struct Token {
    node: Arc<Node>,
}

#[derive(Default)]
struct Node {
    state: Mutex<State>,
    _parent: Option<Token>, // new
}

#[derive(Default)]
struct State {
    cancelled: bool,
    children: Vec<Weak<Node>>, // new
}

impl Token {
    fn new(parent: Option<Token>) -> Self {
        let (_parent, state) = (parent, Mutex::default());
        let node = Arc::new(Node { state, _parent });
        Token { node }
    }

    /// New: a token that is cancelled with this one, or alone.
    fn child(&self) -> Token {
        let child = Token::new(Some(self.clone()));
        // Asked and listed under one lock: a cancel comes before, and is seen, or after, and sees.
        let mut state = self.node.state.lock().unwrap();
        child.node.state.lock().unwrap().cancelled = state.cancelled;
        state.children.push(Arc::downgrade(&child.node));
        child
    }

    fn cancel(&self) {
        let mut state = self.node.state.lock().unwrap();
        state.cancelled = true;
        for node in state.children.iter().filter_map(Weak::upgrade) {
            Token { node }.cancel(); // new
        }
    }
}

/// Cancels a branch, and then the root, and says what is cancelled.
pub fn run(_: &Options) {
    let root = Token::new(None);
    let (left, right) = (root.child(), root.child());
    let leaf = left.child();
    let tokens = [
        ("root", &root),
        ("left", &left),
        ("right", &right),
        ("leaf of left", &leaf),
    ];
    for (name, token) in [tokens[1], tokens[0]] {
        token.cancel();
        let cancelled = tokens
            .iter()
            .filter(|(_, token)| token.node.state.lock().unwrap().cancelled);
        let names: Vec<&str> = cancelled.map(|(name, _)| *name).collect();
        println!(
            "  {name} is cancelled: {} of 4 tokens, {}",
            names.len(),
            names.join(", ")
        );
    }
    let late = root.child();
    let born = late.node.state.lock().unwrap().cancelled;
    println!("  a child made after that is born cancelled: {born}");
}
