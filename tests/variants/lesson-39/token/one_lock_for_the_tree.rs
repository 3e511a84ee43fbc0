//! All tokens of a tree stand in one table under one mutex: a token is a number in it. No order of
//! locks to keep, and a cancel holds up the whole tree for a moment.

use std::collections::BTreeMap;
use std::convert::Infallible;

use super::channel::{self, Receiver, Sender};
use super::sync::{Arc, Mutex};

#[derive(Clone)]
pub struct Token {
    entry: Arc<Entry>,
}

/// The handle that all clones share. A child's keeps its parent's, so a way up is never broken.
struct Entry {
    tree: Arc<Mutex<Tree>>,
    number: u64,
    parent: Option<Arc<Entry>>,
    done: Receiver<Infallible>,
}

#[derive(Default)]
struct Tree {
    /// The tokens that are not cancelled: the sender that keeps each open, and its parent.
    open: BTreeMap<u64, (Sender<Infallible>, Option<u64>)>,
    made: u64,
}

impl Tree {
    fn is_below(&self, number: u64, above: u64) -> bool {
        let mut at = Some(number);
        while let Some(number) = at {
            if number == above {
                return true;
            }
            at = self.open.get(&number).and_then(|(_, parent)| *parent);
        }
        false
    }
}

impl Token {
    pub fn new() -> Self {
        Token::add(Arc::default(), None)
    }

    pub fn child(&self) -> Token {
        Token::add(Arc::clone(&self.entry.tree), Some(Arc::clone(&self.entry)))
    }

    fn add(tree: Arc<Mutex<Tree>>, parent: Option<Arc<Entry>>) -> Token {
        let (sender, done) = channel::bounded(1);
        let above = parent.as_ref().map(|parent| parent.number);
        let mut table = tree.lock().unwrap();
        table.made += 1;
        let number = table.made;
        // Below a cancelled one it is born cancelled: `sender` is dropped here.
        if above.is_none_or(|above| table.open.contains_key(&above)) {
            table.open.insert(number, (sender, above));
        }
        drop(table);
        let entry = Arc::new(Entry {
            tree,
            number,
            parent,
            done,
        });
        Token { entry }
    }

    pub fn cancel(&self) {
        let mut tree = self.entry.tree.lock().unwrap();
        let numbers: Vec<u64> = tree.open.keys().copied().collect();
        let below = numbers
            .into_iter()
            .filter(|number| tree.is_below(*number, self.entry.number));
        for number in Vec::from_iter(below) {
            tree.open.remove(&number);
        }
    }

    pub fn is_cancelled(&self) -> bool {
        let tree = self.entry.tree.lock().unwrap();
        !tree.open.contains_key(&self.entry.number)
    }

    pub fn wait(&self) {
        self.entry.done.recv().expect_err("nothing is ever sent");
    }

    pub fn done(&self) -> &Receiver<Infallible> {
        &self.entry.done
    }

    pub fn guard(&self) -> CancelGuard {
        CancelGuard(Some(self.clone()))
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.tree.lock().unwrap().open.remove(&self.number);
        drop(self.parent.take());
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
