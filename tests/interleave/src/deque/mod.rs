//! crossbeam-deque's queues for work stealing, on simulated threads.
//!
//! Names, signatures and the order of values are crossbeam's, [`Steal`] is its own type. A [`Worker`] belongs to one thread, which pushes and
//! pops without waiting for anybody; its [`Stealer`]s take from the other end; an [`Injector`] is for all.
//!
//! What is modelled is the contract, not crossbeam's code: each operation is one step on a queue of the checker's.
//! - **`Steal::Retry`** is a choice of the search: in one pass, one steal that would have got something returns it (as soon as a second thread was started). crossbeam
//!   says it where another thread was faster, or for no reason at all; what it means is the same: try again, there may be something.
//! - **A batch** is two steps: half of what is there, rounded up, is taken at once, and later is in the thief's own deque at once. In between it is in
//!   neither: whoever looks at all deques in turn may find them all empty although there is work. At most 32 values are moved, as in
//!   crossbeam, which promises no number; that others interfere and make it fewer is not shown.
//! - **Whoever takes a value knows what its pusher knew**, and nothing else is ordered. A steal that begins when a push is over finds it, even where nothing but a
//!   `Relaxed` flag says that it is over: that it may come too early by crossbeam's own orderings, is not shown.
//! - The queues grow without limit and are never moved.
//!
//! What is left in a deque is dropped with the last of its handles; which thread that is, is decided by the schedule but not searched for (see
//! [`sync::Arc`](crate::sync::Arc)).

mod queue;

use crate::tape::{ObjectKind, Place};
pub use crossbeam_deque::Steal;
use queue::{Queue, Share};
use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::Arc;

/// How many values a batch has at most.
const MOST: usize = 32;

/// The order in which the owner pops.
#[derive(Clone, Copy, PartialEq)]
enum Flavour {
    Fifo,
    Lifo,
}

/// A thread's own deque: only its owner pushes and pops, others steal by a [`Stealer`].
pub struct Worker<T> {
    queue: Arc<Queue<T>>,
    flavour: Flavour,
    /// It can be sent to another thread, but not shared.
    owner: PhantomData<Cell<()>>,
}

impl<T> Worker<T> {
    /// An empty deque whose owner pops what it pushed first.
    #[track_caller]
    #[must_use]
    pub fn new_fifo() -> Self {
        Worker::new(Flavour::Fifo, Location::caller())
    }

    /// An empty deque whose owner pops what it pushed last.
    #[track_caller]
    #[must_use]
    pub fn new_lifo() -> Self {
        Worker::new(Flavour::Lifo, Location::caller())
    }

    fn new(flavour: Flavour, made: Place) -> Self {
        Worker {
            queue: Arc::new(Queue::new(ObjectKind::Deque, made)),
            flavour,
            owner: PhantomData,
        }
    }

    /// A handle with which others steal from this deque.
    #[must_use]
    pub fn stealer(&self) -> Stealer<T> {
        Stealer {
            queue: Arc::clone(&self.queue),
            flavour: self.flavour,
        }
    }

    /// Puts a value in.
    #[track_caller]
    pub fn push(&self, value: T) {
        self.queue.push(value, Location::caller());
    }

    /// Takes a value, if there is one.
    #[track_caller]
    pub fn pop(&self) -> Option<T> {
        self.pop_at(Location::caller())
    }

    fn pop_at(&self, at: Place) -> Option<T> {
        match self.flavour {
            Flavour::Fifo => self.queue.pop_front(at),
            Flavour::Lifo => self.queue.pop_back(at),
        }
    }

    /// Whether there is nothing.
    #[track_caller]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.is_empty_at(Location::caller())
    }

    fn is_empty_at(&self, at: Place) -> bool {
        self.queue.own_len("is_empty", |length| length == 0, at)
    }

    /// How many values there are.
    #[track_caller]
    #[must_use]
    pub fn len(&self) -> usize {
        self.queue
            .own_len("len", |length| length, Location::caller())
    }
}

/// A handle with which others steal from a [`Worker`]'s deque: what was pushed first.
pub struct Stealer<T> {
    queue: Arc<Queue<T>>,
    flavour: Flavour,
}

impl<T> Stealer<T> {
    /// Takes the value that was pushed first.
    #[track_caller]
    pub fn steal(&self) -> Steal<T> {
        one(self
            .queue
            .steal("steal", Share::One, false, Location::caller()))
    }

    /// Takes half of what is there into the thief's own deque.
    #[track_caller]
    pub fn steal_batch(&self, dest: &Worker<T>) -> Steal<()> {
        self.batch("steal_batch", dest, MOST, Location::caller())
    }

    /// Takes half of what is there into the thief's own deque, at most so many.
    ///
    /// # Panics
    /// If the limit is 0.
    #[track_caller]
    pub fn steal_batch_with_limit(&self, dest: &Worker<T>, limit: usize) -> Steal<()> {
        self.batch("steal_batch_with_limit", dest, limit, Location::caller())
    }

    fn batch(&self, name: &'static str, dest: &Worker<T>, limit: usize, at: Place) -> Steal<()> {
        assert!(limit > 0, "a batch of at most 0 values");
        if Arc::ptr_eq(&self.queue, &dest.queue) {
            return match dest.is_empty_at(at) {
                true => Steal::Empty,
                false => Steal::Success(()),
            };
        }
        batch(&self.queue, name, self.flavour, dest, limit, at)
    }

    /// Takes half of what is there into the thief's own deque, and one value of it at once.
    #[track_caller]
    pub fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T> {
        self.batch_and_pop("steal_batch_and_pop", dest, MOST, Location::caller())
    }

    /// Takes half of what is there into the thief's own deque, at most so many, and one value of it at once.
    ///
    /// # Panics
    /// If the limit is 0.
    #[track_caller]
    pub fn steal_batch_with_limit_and_pop(&self, dest: &Worker<T>, limit: usize) -> Steal<T> {
        let name = "steal_batch_with_limit_and_pop";
        self.batch_and_pop(name, dest, limit, Location::caller())
    }

    fn batch_and_pop(
        &self,
        name: &'static str,
        dest: &Worker<T>,
        limit: usize,
        at: Place,
    ) -> Steal<T> {
        assert!(limit > 0, "a batch of at most 0 values");
        if Arc::ptr_eq(&self.queue, &dest.queue) {
            return dest.pop_at(at).map_or(Steal::Empty, Steal::Success);
        }
        batch_and_pop(&self.queue, name, self.flavour, dest, limit, at)
    }

    /// Whether there is nothing.
    #[track_caller]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.queue.is_empty(Location::caller())
    }

    /// How many values there are.
    #[track_caller]
    #[must_use]
    pub fn len(&self) -> usize {
        self.queue.len(Location::caller())
    }
}

/// A queue into which any thread puts values and from which any thread steals: what was pushed first.
pub struct Injector<T> {
    queue: Queue<T>,
}

impl<T> Injector<T> {
    /// An empty queue.
    #[track_caller]
    #[must_use]
    pub fn new() -> Self {
        Injector {
            queue: Queue::new(ObjectKind::Injector, Location::caller()),
        }
    }

    /// Puts a value in.
    #[track_caller]
    pub fn push(&self, value: T) {
        self.queue.push(value, Location::caller());
    }

    /// Takes the value that was pushed first.
    #[track_caller]
    pub fn steal(&self) -> Steal<T> {
        one(self
            .queue
            .steal("steal", Share::One, false, Location::caller()))
    }

    /// Takes half of what is there into the thief's deque.
    #[track_caller]
    pub fn steal_batch(&self, dest: &Worker<T>) -> Steal<()> {
        let at = Location::caller();
        batch(&self.queue, "steal_batch", Flavour::Fifo, dest, MOST, at)
    }

    /// Takes half of what is there into the thief's deque, at most so many.
    ///
    /// # Panics
    /// If the limit is 0.
    #[track_caller]
    pub fn steal_batch_with_limit(&self, dest: &Worker<T>, limit: usize) -> Steal<()> {
        assert!(limit > 0, "a batch of at most 0 values");
        let (name, at) = ("steal_batch_with_limit", Location::caller());
        batch(&self.queue, name, Flavour::Fifo, dest, limit, at)
    }

    /// Takes half of what is there into the thief's deque, and one value of it at once.
    #[track_caller]
    pub fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T> {
        let (name, at) = ("steal_batch_and_pop", Location::caller());
        batch_and_pop(&self.queue, name, Flavour::Fifo, dest, MOST + 1, at)
    }

    /// Takes half of what is there into the thief's deque, at most so many, and one value of it at once.
    ///
    /// # Panics
    /// If the limit is 0.
    #[track_caller]
    pub fn steal_batch_with_limit_and_pop(&self, dest: &Worker<T>, limit: usize) -> Steal<T> {
        assert!(limit > 0, "a batch of at most 0 values");
        let (name, at) = ("steal_batch_with_limit_and_pop", Location::caller());
        batch_and_pop(&self.queue, name, Flavour::Fifo, dest, limit, at)
    }

    /// Whether there is nothing.
    #[track_caller]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.queue.is_empty(Location::caller())
    }

    /// How many values there are.
    #[track_caller]
    #[must_use]
    pub fn len(&self) -> usize {
        self.queue.len(Location::caller())
    }
}

/// The value of a steal that takes only one.
fn one<T>(stolen: Steal<Vec<T>>) -> Steal<T> {
    map(stolen, |mut values| values.pop().expect("one was stolen"))
}

fn map<A, B>(stolen: Steal<A>, then: impl FnOnce(A) -> B) -> Steal<B> {
    match stolen {
        Steal::Success(value) => Steal::Success(then(value)),
        Steal::Empty => Steal::Empty,
        Steal::Retry => Steal::Retry,
    }
}

fn batch<T>(
    from: &Queue<T>,
    name: &'static str,
    flavour: Flavour,
    dest: &Worker<T>,
    limit: usize,
    at: Place,
) -> Steal<()> {
    let share = Share::Half { limit, pop: false };
    let stolen = from.steal(name, share, false, at);
    map(stolen, |values| put(values, flavour, dest, at))
}

fn batch_and_pop<T>(
    from: &Queue<T>,
    name: &'static str,
    flavour: Flavour,
    dest: &Worker<T>,
    limit: usize,
    at: Place,
) -> Steal<T> {
    let share = Share::Half { limit, pop: true };
    let newest = flavour == Flavour::Lifo;
    map(from.steal(name, share, newest, at), |mut values| {
        let index = if newest { values.len() - 1 } else { 0 };
        let value = values.remove(index);
        put(values, flavour, dest, at);
        value
    })
}

/// Puts what was stolen into the thief's own deque, so that it pops it in the order of the deque that it was in.
fn put<T>(mut values: Vec<T>, flavour: Flavour, dest: &Worker<T>, at: Place) {
    if flavour != dest.flavour {
        values.reverse();
    }
    dest.queue.put(values, at);
}

impl<T> Clone for Stealer<T> {
    fn clone(&self) -> Self {
        Stealer {
            queue: Arc::clone(&self.queue),
            flavour: self.flavour,
        }
    }
}

impl<T> Default for Injector<T> {
    #[track_caller]
    fn default() -> Self {
        Injector::new()
    }
}

impl<T> fmt::Debug for Worker<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("Worker { .. }")
    }
}

impl<T> fmt::Debug for Stealer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("Stealer { .. }")
    }
}

impl<T> fmt::Debug for Injector<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("Injector { .. }")
    }
}
