//! parking_lot's mutex and condition variable, on simulated threads.
//!
//! Names and signatures are parking_lot's. What differs from [`sync`] is its contract:
//! - Nothing is poisoned: a holder that panics unlocks, and the next one sees what it left half done. `lock` returns the guard.
//! - A wait takes the guard by `&mut`, and never ends for no reason: so no pass of the search tries that. Which waiter a `notify_one` wakes is left open, so
//!   another than the one that waits longest is tried.
//! - To wait with one mutex while another thread waits with another one is a panic.
//! - `notify_one` says whether it woke somebody, `notify_all` how many.
//!
//! The steps of a story have the same names as those of std's, because they are the same.
//!
//! Missing are `RwLock`, `Once`, `ReentrantMutex`, `FairMutex` and their guards; of [`Mutex`] `try_lock_for` and `try_lock_until`, guards that own an `Arc` or
//! are mapped, `const` constructors (a `static` would outlive an execution); of its guard `unlocked` and `bump`. Fairness is not modelled: whoever waits
//! may be the next, so `unlock_fair` merely unlocks.

use crate::engine::World;
use crate::sync;
use crate::sync::Patience;
use crate::tape::{Place, Wake};
use crate::time::Instant;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::Location;
use std::sync::{PoisonError, TryLockError};
use std::time::Duration;

/// `parking_lot::Mutex` on simulated threads: it is never poisoned.
pub struct Mutex<T: ?Sized>(sync::Mutex<T>);

/// The right to the data, until it is dropped.
#[must_use = "if unused the Mutex will immediately unlock"]
pub struct MutexGuard<'a, T: ?Sized> {
    mutex: &'a Mutex<T>,
    /// Empty only while its thread waits on a condition variable.
    guard: Option<sync::MutexGuard<'a, T>>,
}

impl<T> Mutex<T> {
    /// An unlocked mutex. (Not `const`, as parking_lot's is.)
    #[track_caller]
    pub fn new(value: T) -> Self {
        Mutex(sync::Mutex::made(value, false, Location::caller()))
    }

    /// The data, without locking: nobody else can have the mutex.
    pub fn into_inner(self) -> T {
        let data = self.0.into_inner();
        data.unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: ?Sized> Mutex<T> {
    /// Waits until the mutex is free and takes it.
    #[track_caller]
    pub fn lock(&self) -> MutexGuard<'_, T> {
        let guard = self.0.lock_at(Location::caller());
        self.guard(guard.unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes the mutex if it is free.
    #[track_caller]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {
        match self.0.try_lock_at(Location::caller()) {
            Ok(guard) => Some(self.guard(guard)),
            Err(TryLockError::Poisoned(guard)) => Some(self.guard(guard.into_inner())),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    /// Whether somebody holds the mutex.
    #[track_caller]
    pub fn is_locked(&self) -> bool {
        self.0.is_locked_at(Location::caller())
    }

    /// The data, without locking: the borrow shows that nobody else has the mutex.
    pub fn get_mut(&mut self) -> &mut T {
        let data = self.0.get_mut();
        data.unwrap_or_else(PoisonError::into_inner)
    }

    fn guard<'a>(&'a self, guard: sync::MutexGuard<'a, T>) -> MutexGuard<'a, T> {
        MutexGuard {
            mutex: self,
            guard: Some(guard),
        }
    }
}

/// What is said if a guard is used while its thread waits, which nobody can do.
const AWAY: &str = "a guard has its lock, unless its thread waits";

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    /// The mutex that it has locked.
    pub fn mutex(guard: &Self) -> &'a Mutex<T> {
        guard.mutex
    }

    /// Unlocks; here as a drop does, for whoever waits may be the next in either case.
    pub fn unlock_fair(guard: Self) {
        drop(guard);
    }
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.guard.as_ref().expect(AWAY)
    }
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.guard.as_mut().expect(AWAY)
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// Does not say what is inside: to look would be a step.
impl<T: ?Sized> fmt::Debug for Mutex<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mutex").finish_non_exhaustive()
    }
}

impl<T: Default> Default for Mutex<T> {
    #[track_caller]
    fn default() -> Self {
        Mutex::new(T::default())
    }
}

impl<T> From<T> for Mutex<T> {
    #[track_caller]
    fn from(value: T) -> Self {
        Mutex::new(value)
    }
}

// ----- Condvar -----

/// `parking_lot::Condvar` on simulated threads: a wait ends only when it is notified, or its time is up.
///
/// A timeout may fire whenever the schedule likes, and moves the clock to its deadline.
pub struct Condvar(sync::Condvar);

/// Whether a timed wait ended because of its timeout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult(bool);

impl WaitTimeoutResult {
    /// Whether the wait ended because of its timeout.
    #[must_use]
    pub fn timed_out(self) -> bool {
        self.0
    }
}

impl Condvar {
    /// A condition variable on which nobody waits. (Not `const`, as parking_lot's is.)
    #[track_caller]
    #[must_use]
    pub fn new() -> Self {
        Condvar(sync::Condvar::made(Location::caller()))
    }

    /// Wakes one waiter, and says whether there was one. What is notified when nobody waits is lost.
    #[track_caller]
    pub fn notify_one(&self) -> bool {
        self.0.wake_one(Location::caller())
    }

    /// Wakes all waiters, and says how many there were. What is notified when nobody waits is lost.
    #[track_caller]
    pub fn notify_all(&self) -> usize {
        self.0.wake_all(Location::caller())
    }

    /// Gives the mutex up and sleeps until it is notified, then takes the mutex again.
    ///
    /// # Panics
    /// If another thread waits here with another mutex; the guard still has its lock then.
    #[track_caller]
    pub fn wait<T: ?Sized>(&self, guard: &mut MutexGuard<'_, T>) {
        let _ = self.sleep(guard, Patience::Forever, Location::caller());
    }

    /// As [`wait`](Condvar::wait), but at most so long.
    ///
    /// # Panics
    /// As [`wait`](Condvar::wait).
    #[track_caller]
    pub fn wait_for<T: ?Sized>(
        &self,
        guard: &mut MutexGuard<'_, T>,
        timeout: Duration,
    ) -> WaitTimeoutResult {
        self.sleep(guard, Patience::For(timeout), Location::caller())
    }

    /// As [`wait`](Condvar::wait), but until the deadline at most.
    ///
    /// # Panics
    /// As [`wait`](Condvar::wait).
    #[track_caller]
    pub fn wait_until<T: ?Sized>(
        &self,
        guard: &mut MutexGuard<'_, T>,
        deadline: Instant,
    ) -> WaitTimeoutResult {
        let patience = Patience::Until(deadline.since_start());
        self.sleep(guard, patience, Location::caller())
    }

    /// [`wait`](Condvar::wait)s while the condition holds.
    ///
    /// # Panics
    /// As [`wait`](Condvar::wait).
    #[track_caller]
    pub fn wait_while<T, F>(&self, guard: &mut MutexGuard<'_, T>, condition: F)
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool,
    {
        let _ = self.sleep_while(guard, condition, Patience::Forever, Location::caller());
    }

    /// [`wait`](Condvar::wait)s while the condition holds, at most so long in all.
    ///
    /// # Panics
    /// As [`wait`](Condvar::wait).
    #[track_caller]
    pub fn wait_while_for<T, F>(
        &self,
        guard: &mut MutexGuard<'_, T>,
        condition: F,
        timeout: Duration,
    ) -> WaitTimeoutResult
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool,
    {
        let patience = Patience::Until(World::now().saturating_add(timeout));
        self.sleep_while(guard, condition, patience, Location::caller())
    }

    /// [`wait`](Condvar::wait)s while the condition holds, until the deadline at most.
    ///
    /// # Panics
    /// As [`wait`](Condvar::wait).
    #[track_caller]
    pub fn wait_while_until<T, F>(
        &self,
        guard: &mut MutexGuard<'_, T>,
        condition: F,
        deadline: Instant,
    ) -> WaitTimeoutResult
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool,
    {
        let patience = Patience::Until(deadline.since_start());
        self.sleep_while(guard, condition, patience, Location::caller())
    }

    fn sleep_while<T: ?Sized>(
        &self,
        guard: &mut MutexGuard<'_, T>,
        mut condition: impl FnMut(&mut T) -> bool,
        patience: Patience,
        at: Place,
    ) -> WaitTimeoutResult {
        let mut result = WaitTimeoutResult(false);
        while !result.timed_out() && condition(&mut **guard) {
            result = self.sleep(guard, patience, at);
        }
        result
    }

    fn sleep<T: ?Sized>(
        &self,
        guard: &mut MutexGuard<'_, T>,
        patience: Patience,
        at: Place,
    ) -> WaitTimeoutResult {
        self.0.arrive(at);
        let mutex = guard.guard.as_ref().expect(AWAY).object();
        assert!(
            !self.0.waits_with_another(mutex),
            "attempted to use a condition variable with more than one mutex"
        );
        let theirs = guard.guard.take().expect(AWAY);
        let (theirs, woken) = self.0.sleep(theirs, patience, false, at);
        guard.guard = Some(theirs.unwrap_or_else(PoisonError::into_inner));
        WaitTimeoutResult(woken == Wake::TimedOut)
    }
}

impl Default for Condvar {
    #[track_caller]
    fn default() -> Self {
        Condvar::new()
    }
}

impl fmt::Debug for Condvar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Condvar").finish_non_exhaustive()
    }
}
