use super::World;
use crate::tape::Place;
use loom::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::mem::ManuallyDrop;
use std::sync::{PoisonError, TryLockError};

/// A point at which other threads may run, and which conflicts with every other step on the same spot.
///
/// It is the read side of a loom lock that nobody ever writes: reading never waits, acquires what was published, and
/// letting go publishes without being a point itself. (A loom mutex would do as well, if its guard could be dropped by a thread that
/// unwinds without poisoning it for good.)
pub(crate) struct Spot {
    lock: RwLock<()>,
    epoch: u64,
}

/// A step taken on a [`Spot`]. Dropped, it publishes nothing; see [`Ticket::publish`].
pub(crate) struct Ticket<'a>(ManuallyDrop<RwLockReadGuard<'a, ()>>);

impl Spot {
    pub(crate) fn new() -> Self {
        Spot {
            lock: World::with_loom(|| RwLock::new(())),
            epoch: World::epoch(),
        }
    }

    /// Lets other threads run, then acquires all that was published here.
    pub(crate) fn step(&self, at: Place) -> Ticket<'_> {
        World::same_epoch(self.epoch, at);
        let guard = World::with_loom(|| self.lock.read());
        Ticket(ManuallyDrop::new(
            guard.unwrap_or_else(PoisonError::into_inner),
        ))
    }
}

/// What a mutex is made of: one thread has it, others wait for it.
///
/// It is held by *reading* a loom lock, because a guard that reads can be dropped by a thread that unwinds, and wanted by *writing*,
/// because that waits for the reader. From writing to reading nobody else runs.
pub(crate) struct Latch {
    lock: RwLock<()>,
    /// Where looking at the latch without waiting meets taking it and letting go of it.
    seen: RwLock<()>,
    epoch: u64,
}

impl Latch {
    pub(crate) fn new() -> Self {
        let (lock, seen) = World::with_loom(|| (RwLock::new(()), RwLock::new(())));
        Latch {
            lock,
            seen,
            epoch: World::epoch(),
        }
    }

    /// Waits until nobody has it, lets other threads run, and takes it. It is had until the ticket is published. Where
    /// somebody may look, they are let `look`.
    pub(crate) fn take(&self, look: bool, at: Place) -> Ticket<'_> {
        World::same_epoch(self.epoch, at);
        Ticket(ManuallyDrop::new(World::with_loom(|| {
            let wanted = self.lock.write().unwrap_or_else(PoisonError::into_inner);
            at_once(|| {
                if look {
                    self.look();
                }
                self.hold(wanted)
            })
        })))
    }

    /// Lets other threads run, and takes it if nobody has it.
    pub(crate) fn try_take(&self, at: Place) -> Option<Ticket<'_>> {
        World::same_epoch(self.epoch, at);
        World::with_loom(|| {
            self.look();
            at_once(|| match self.lock.try_write() {
                Ok(wanted) => Some(Ticket(ManuallyDrop::new(self.hold(wanted)))),
                Err(TryLockError::Poisoned(_) | TryLockError::WouldBlock) => None,
            })
        })
    }

    /// Lets other threads run, and look, before the latch is let go.
    pub(crate) fn about_to_go(&self) {
        World::with_loom(|| self.look());
    }

    /// Lets other threads run, then looks at whatever goes with the latch, without taking it.
    pub(crate) fn meet(&self, at: Place) {
        World::same_epoch(self.epoch, at);
        World::with_loom(|| self.look());
    }

    fn look(&self) {
        // Nobody writes to it, so it need not be given back.
        std::mem::forget(self.seen.read());
    }

    fn hold<'a>(&'a self, wanted: RwLockWriteGuard<'a, ()>) -> RwLockReadGuard<'a, ()> {
        drop(wanted);
        self.lock.read().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Several operations of loom's, at none of which another thread is tried.
pub(crate) fn at_once<R>(operations: impl FnOnce() -> R) -> R {
    loom::stop_exploring();
    let result = operations();
    loom::explore();
    result
}

impl Ticket<'_> {
    /// Publishes all that the thread has done to whoever steps here next. Not a point for other threads.
    ///
    /// At most once for each thread between two of its steps on the spot: loom counts its readers by thread.
    pub(crate) fn publish(self) {
        if World::frozen() {
            return;
        }
        drop(ManuallyDrop::into_inner(self.0));
    }
}
