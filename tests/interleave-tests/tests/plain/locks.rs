//! Locks, a barrier and their like: what is held is a flag or a number under a mutex, and who waits looks again whenever it changed.

use interleave::sync::atomic::{AtomicBool, Ordering};
use interleave::sync::{Condvar, Mutex as Inner};
use interleave::thread::{self, Thread};
use std::ops::{Deref, DerefMut};

/// A mutex on an atomic flag; who finds it set parks until it is cleared.
pub struct Mutex<T> {
    held: AtomicBool,
    waiting: std::sync::Mutex<Vec<Thread>>,
    data: std::sync::Mutex<T>,
}

pub struct MutexGuard<'a, T> {
    mutex: &'a Mutex<T>,
    data: Option<std::sync::MutexGuard<'a, T>>,
}

impl<T> Mutex<T> {
    pub fn new(value: T) -> Self {
        Mutex {
            held: AtomicBool::new(false),
            waiting: std::sync::Mutex::default(),
            data: std::sync::Mutex::new(value),
        }
    }

    fn guard(&self) -> Option<MutexGuard<'_, T>> {
        let held = self.held.swap(true, Ordering::Acquire);
        (!held).then(|| MutexGuard {
            mutex: self,
            data: Some(self.data.try_lock().expect("the flag was clear")),
        })
    }

    pub fn lock(&self) -> Result<MutexGuard<'_, T>, ()> {
        loop {
            if let Some(guard) = self.guard() {
                return Ok(guard);
            }
            self.waiting.lock().unwrap().push(thread::current());
            if let Some(guard) = self.guard() {
                return Ok(guard);
            }
            thread::park();
        }
    }

    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, ()> {
        self.guard().ok_or(())
    }
}

impl<T> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) {
        self.data = None;
        self.mutex.held.store(false, Ordering::Release);
        let waiting = std::mem::take(&mut *self.mutex.waiting.lock().unwrap());
        waiting.iter().for_each(Thread::unpark);
    }
}

impl<T> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.data.as_ref().unwrap()
    }
}

impl<T> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.data.as_mut().unwrap()
    }
}

/// How many read, or that somebody writes.
pub struct RwLock<T> {
    held: Inner<(usize, bool)>,
    changed: Condvar,
    data: std::sync::RwLock<T>,
}

pub struct ReadGuard<'a, T>(&'a RwLock<T>, Option<std::sync::RwLockReadGuard<'a, T>>);

pub struct WriteGuard<'a, T>(&'a RwLock<T>, Option<std::sync::RwLockWriteGuard<'a, T>>);

impl<T> RwLock<T> {
    pub fn new(value: T) -> Self {
        RwLock {
            held: Inner::new((0, false)),
            changed: Condvar::new(),
            data: std::sync::RwLock::new(value),
        }
    }

    pub fn read(&self) -> Result<ReadGuard<'_, T>, ()> {
        let mut held = self.held.lock().unwrap();
        while held.1 {
            held = self.changed.wait(held).unwrap();
        }
        held.0 += 1;
        Ok(ReadGuard(self, Some(self.data.try_read().unwrap())))
    }

    pub fn write(&self) -> Result<WriteGuard<'_, T>, ()> {
        let mut held = self.held.lock().unwrap();
        while held.1 || held.0 > 0 {
            held = self.changed.wait(held).unwrap();
        }
        held.1 = true;
        Ok(WriteGuard(self, Some(self.data.try_write().unwrap())))
    }
}

impl<T> Drop for ReadGuard<'_, T> {
    fn drop(&mut self) {
        self.1 = None;
        self.0.held.lock().unwrap().0 -= 1;
        self.0.changed.notify_all();
    }
}

impl<T> Drop for WriteGuard<'_, T> {
    fn drop(&mut self) {
        self.1 = None;
        self.0.held.lock().unwrap().1 = false;
        self.0.changed.notify_all();
    }
}

impl<T> Deref for ReadGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.1.as_ref().unwrap()
    }
}

impl<T> Deref for WriteGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.1.as_ref().unwrap()
    }
}

impl<T> DerefMut for WriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.1.as_mut().unwrap()
    }
}

/// How many have arrived, and how often it has opened.
pub struct Barrier {
    arrived: Inner<(usize, usize)>,
    opened: Condvar,
    size: usize,
}

pub struct BarrierWaitResult(bool);

impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool {
        self.0
    }
}

impl Barrier {
    pub fn new(size: usize) -> Self {
        Barrier {
            arrived: Inner::new((0, 0)),
            opened: Condvar::new(),
            size,
        }
    }

    pub fn wait(&self) -> BarrierWaitResult {
        let mut arrived = self.arrived.lock().unwrap();
        arrived.0 += 1;
        if arrived.0 == self.size {
            *arrived = (0, arrived.1 + 1);
            self.opened.notify_all();
            return BarrierWaitResult(true);
        }
        let round = arrived.1;
        while arrived.1 == round {
            arrived = self.opened.wait(arrived).unwrap();
        }
        BarrierWaitResult(false)
    }
}

/// Whether somebody makes the value.
pub struct OnceLock<T> {
    making: Inner<bool>,
    ended: Condvar,
    value: std::sync::OnceLock<T>,
}

impl<T> OnceLock<T> {
    pub fn new() -> Self {
        OnceLock {
            making: Inner::new(false),
            ended: Condvar::new(),
            value: std::sync::OnceLock::new(),
        }
    }

    pub fn get(&self) -> Option<&T> {
        let _making = self.making.lock().unwrap();
        self.value.get()
    }

    pub fn get_or_init(&self, make: impl FnOnce() -> T) -> &T {
        let mut making = self.making.lock().unwrap();
        while *making {
            making = self.ended.wait(making).unwrap();
        }
        if self.value.get().is_none() {
            *making = true;
            drop(making);
            let value = make();
            making = self.making.lock().unwrap();
            *making = false;
            self.value.set(value).ok().expect("nobody else makes it");
            self.ended.notify_all();
        }
        drop(making);
        self.value.get().unwrap()
    }

    pub fn set(&self, value: T) -> Result<(), T> {
        let mut value = Some(value);
        self.get_or_init(|| value.take().unwrap());
        value.map_or(Ok(()), Err)
    }
}

/// The token of a thread, for `park` and `unpark`.
pub struct Token {
    there: Inner<bool>,
    handed: Condvar,
}

impl Token {
    pub fn new() -> Self {
        Token {
            there: Inner::new(false),
            handed: Condvar::new(),
        }
    }

    pub fn park(&self) {
        let mut there = self.there.lock().unwrap();
        while !*there {
            there = self.handed.wait(there).unwrap();
        }
        *there = false;
    }

    pub fn unpark(&self) {
        *self.there.lock().unwrap() = true;
        self.handed.notify_all();
    }
}
