//! A linked list instead of a ring buffer: every value is a node on the heap, made before the lock is taken, and a notification wakes all.

use std::sync::mpsc::{RecvError, SendError};

use super::sync::{Arc, Condvar, Mutex};

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new((Mutex::new(Lists::default()), Condvar::new()));
    (Sender(Arc::clone(&shared)), Receiver(shared))
}

pub struct Sender<T>(Arc<(Mutex<Lists<T>>, Condvar)>);

pub struct Receiver<T>(Arc<(Mutex<Lists<T>>, Condvar)>);

struct Node<T> {
    value: T,
    next: Option<Box<Node<T>>>,
}

/// Values that came, the newest first; and values that go, the oldest first.
struct Lists<T> {
    came: Option<Box<Node<T>>>,
    go: Option<Box<Node<T>>>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Lists {
            came: None,
            go: None,
        }
    }
}

impl<T> Lists<T> {
    fn push(&mut self, mut node: Box<Node<T>>) {
        node.next = self.came.take();
        self.came = Some(node);
    }

    fn pop(&mut self) -> Option<T> {
        if self.go.is_none() {
            while let Some(mut node) = self.came.take() {
                self.came = node.next.take();
                node.next = self.go.take();
                self.go = Some(node);
            }
        }
        let Node { value, next } = *self.go.take()?;
        self.go = next;
        Some(value)
    }
}

impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        let node = Box::new(Node { value, next: None });
        let (lists, more) = &*self.0;
        lists.lock().unwrap().push(node);
        more.notify_all();
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        let (lists, more) = &*self.0;
        let mut lists = lists.lock().unwrap();
        let mut value = lists.pop();
        while value.is_none() {
            lists = more.wait(lists).unwrap();
            value = lists.pop();
        }
        value.ok_or(RecvError)
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        Sender(Arc::clone(&self.0))
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        Receiver(Arc::clone(&self.0))
    }
}
