//! Fakes of locks, atomics, channels and threads that note where they are called from, and wait for nothing.

use crate::tape::Place;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::panic::Location;
use std::rc::Rc;

thread_local! {
    static PLACES: RefCell<Vec<Place>> = const { RefCell::new(Vec::new()) };
}

/// The places that a program calls fakes from.
pub(super) fn places(program: fn()) -> Vec<Place> {
    PLACES.with_borrow_mut(Vec::clear);
    program();
    PLACES.take()
}

/// Notes the place of its caller.
#[track_caller]
pub(super) fn note() {
    let place = Location::caller();
    PLACES.with_borrow_mut(|places| places.push(place));
}

/// `panic!` and `assert_eq!`, which only note where they stand.
macro_rules! panic {
    ($($message:tt)*) => {
        $crate::story::samples::fake::note()
    };
}
macro_rules! assert_eq {
    ($left:expr, $right:expr $(, $($message:tt)*)?) => {{
        let _ = ($left, $right);
        $crate::story::samples::fake::note()
    }};
}
pub(super) use {assert_eq, panic};

/// A mutex that keeps nobody out.
pub(super) struct Mutex<T>(Cell<T>);

/// Its guard.
pub(super) struct Guard<'a, T>(&'a Mutex<T>);

impl<T: Copy> Mutex<T> {
    #[track_caller]
    pub(super) fn new(value: T) -> Self {
        note();
        Mutex(Cell::new(value))
    }

    #[track_caller]
    pub(super) fn lock(&self) -> Result<Guard<'_, T>, ()> {
        note();
        Ok(Guard(self))
    }
}

impl<T: Copy> Guard<'_, T> {
    pub(super) fn get(&self) -> T {
        self.0.0.get()
    }

    pub(super) fn set(&self, value: T) {
        self.0.0.set(value);
    }
}

impl<T> Drop for Guard<'_, T> {
    fn drop(&mut self) {}
}

/// A barrier that is open.
pub(super) struct Barrier;

impl Barrier {
    #[track_caller]
    pub(super) fn new(_threads: usize) -> Self {
        note();
        Barrier
    }

    #[track_caller]
    pub(super) fn wait(&self) {
        note();
    }
}

/// A condition variable on which nobody waits.
pub(super) struct Condvar;

impl Condvar {
    #[track_caller]
    pub(super) fn new() -> Self {
        note();
        Condvar
    }

    #[track_caller]
    pub(super) fn wait<'a, T>(&self, guard: Guard<'a, T>) -> Result<Guard<'a, T>, ()> {
        note();
        Ok(guard)
    }

    #[track_caller]
    pub(super) fn wait_while<'a, T: Copy>(
        &self,
        guard: Guard<'a, T>,
        condition: impl FnOnce(T) -> bool,
    ) -> Result<Guard<'a, T>, ()> {
        note();
        condition(guard.get());
        Ok(guard)
    }

    #[track_caller]
    pub(super) fn notify_all(&self) {
        note();
    }
}

/// An atomic number.
pub(super) struct AtomicU32(Cell<u32>);

impl AtomicU32 {
    #[track_caller]
    pub(super) fn new(value: u32) -> Self {
        note();
        AtomicU32(Cell::new(value))
    }

    #[track_caller]
    pub(super) fn load(&self, _order: std::sync::atomic::Ordering) -> u32 {
        note();
        self.0.get()
    }

    #[track_caller]
    pub(super) fn store(&self, value: u32, _order: std::sync::atomic::Ordering) {
        note();
        self.0.set(value);
    }
}

/// `Result::unwrap` as a function, which only notes where it is called.
#[track_caller]
pub(super) fn unwrap<T>(_value: Result<T, ()>) {
    note();
}

/// The sending end of a channel.
#[derive(Clone)]
pub(super) struct Sender<T>(Rc<RefCell<VecDeque<T>>>);

/// The receiving end, which never waits.
pub(super) struct Receiver<T>(Rc<RefCell<VecDeque<T>>>);

#[track_caller]
pub(super) fn bounded<T>(_capacity: usize) -> (Sender<T>, Receiver<T>) {
    note();
    let queue = Rc::default();
    (Sender(Rc::clone(&queue)), Receiver(queue))
}

impl<T> Sender<T> {
    #[track_caller]
    pub(super) fn send(&self, value: T) -> Result<(), ()> {
        note();
        self.0.borrow_mut().push_back(value);
        Ok(())
    }
}

impl<T> Receiver<T> {
    #[track_caller]
    pub(super) fn recv(&self) -> Result<T, ()> {
        note();
        self.0.borrow_mut().pop_front().ok_or(())
    }
}

/// Threads that run when their handle is joined, or dropped.
pub(super) mod thread {
    use super::note;

    /// The handle of a thread.
    pub(crate) struct JoinHandle(Option<Box<dyn FnOnce()>>);

    #[track_caller]
    pub(crate) fn spawn(body: impl FnOnce() + 'static) -> JoinHandle {
        note();
        JoinHandle(Some(Box::new(body)))
    }

    #[track_caller]
    pub(crate) fn sleep(_time: std::time::Duration) {
        note();
    }

    impl JoinHandle {
        #[track_caller]
        pub(crate) fn join(self) -> Result<(), ()> {
            note();
            Ok(())
        }
    }

    impl Drop for JoinHandle {
        fn drop(&mut self) {
            if let Some(body) = self.0.take() {
                body();
            }
        }
    }
}
