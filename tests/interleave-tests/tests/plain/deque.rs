//! Deques: a list under a mutex, locked once for each operation; a batch locks two, one after the other.

pub use interleave::deque::Steal;
use interleave::sync::{Arc, Mutex, MutexGuard};
use std::collections::VecDeque;

type List<T> = Mutex<VecDeque<T>>;

pub struct Worker<T> {
    list: Arc<List<T>>,
    lifo: bool,
}

impl<T> Worker<T> {
    pub fn new_fifo() -> Self {
        let (list, lifo) = (Arc::new(list()), false);
        Worker { list, lifo }
    }

    pub fn new_lifo() -> Self {
        let (list, lifo) = (Arc::new(list()), true);
        Worker { list, lifo }
    }

    pub fn stealer(&self) -> Stealer<T> {
        let (list, lifo) = (Arc::clone(&self.list), self.lifo);
        Stealer { list, lifo }
    }

    pub fn push(&self, value: T) {
        locked(&self.list).push_back(value);
    }

    pub fn pop(&self) -> Option<T> {
        let mut list = locked(&self.list);
        if self.lifo {
            list.pop_back()
        } else {
            list.pop_front()
        }
    }

    pub fn is_empty(&self) -> bool {
        locked(&self.list).is_empty()
    }

    pub fn len(&self) -> usize {
        locked(&self.list).len()
    }
}

pub struct Stealer<T> {
    list: Arc<List<T>>,
    lifo: bool,
}

impl<T> Stealer<T> {
    pub fn steal(&self) -> Steal<T> {
        steal(&self.list)
    }

    pub fn steal_batch(&self, dest: &Worker<T>) -> Steal<()> {
        steal_batch(&self.list, self.lifo, dest)
    }

    pub fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T> {
        steal_batch_and_pop(&self.list, self.lifo, dest)
    }

    pub fn is_empty(&self) -> bool {
        locked(&self.list).is_empty()
    }

    pub fn len(&self) -> usize {
        locked(&self.list).len()
    }
}

impl<T> Clone for Stealer<T> {
    fn clone(&self) -> Self {
        let (list, lifo) = (Arc::clone(&self.list), self.lifo);
        Stealer { list, lifo }
    }
}

pub struct Injector<T>(List<T>);

impl<T> Injector<T> {
    pub fn new() -> Self {
        Injector(list())
    }

    pub fn push(&self, value: T) {
        locked(&self.0).push_back(value);
    }

    pub fn steal(&self) -> Steal<T> {
        steal(&self.0)
    }

    pub fn steal_batch(&self, dest: &Worker<T>) -> Steal<()> {
        steal_batch(&self.0, false, dest)
    }

    pub fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T> {
        steal_batch_and_pop(&self.0, false, dest)
    }

    pub fn is_empty(&self) -> bool {
        locked(&self.0).is_empty()
    }

    pub fn len(&self) -> usize {
        locked(&self.0).len()
    }
}

fn list<T>() -> List<T> {
    Mutex::new(VecDeque::new())
}

fn locked<T>(list: &List<T>) -> MutexGuard<'_, VecDeque<T>> {
    list.lock().unwrap()
}

fn steal<T>(list: &List<T>) -> Steal<T> {
    let stolen = locked(list).pop_front();
    stolen.map_or(Steal::Empty, Steal::Success)
}

/// The first half, rounded up.
fn half<T>(list: &List<T>) -> Vec<T> {
    let mut list = locked(list);
    let count = list.len().div_ceil(2);
    list.drain(..count).collect()
}

fn steal_batch<T>(list: &List<T>, lifo: bool, dest: &Worker<T>) -> Steal<()> {
    let stolen = half(list);
    if stolen.is_empty() {
        return Steal::Empty;
    }
    put(stolen, lifo, dest);
    Steal::Success(())
}

fn steal_batch_and_pop<T>(list: &List<T>, lifo: bool, dest: &Worker<T>) -> Steal<T> {
    let mut stolen = half(list);
    if stolen.is_empty() {
        return Steal::Empty;
    }
    let value = stolen.remove(if lifo { stolen.len() - 1 } else { 0 });
    put(stolen, lifo, dest);
    Steal::Success(value)
}

fn put<T>(mut stolen: Vec<T>, lifo: bool, dest: &Worker<T>) {
    if lifo != dest.lifo {
        stolen.reverse();
    }
    if !stolen.is_empty() {
        locked(&dest.list).extend(stolen);
    }
}
