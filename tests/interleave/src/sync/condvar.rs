use super::mutex::MutexGuard;
use crate::engine::{Spot, World};
use crate::tape::{Act, Lane, ObjectId, ObjectKind, Perturbed, Place, Wake};
use std::collections::VecDeque;
use std::fmt;
use std::panic::Location;
use std::sync::{LockResult, PoisonError};
use std::time::Duration;

/// `std::sync::Condvar` on simulated threads.
///
/// In one pass of the search a wait may end for no reason, in another `notify_one` wakes another waiter than the one that waits
/// longest: std allows both. A timeout may fire whenever the schedule likes, and moves the clock to its deadline.
pub struct Condvar {
    spot: Spot,
    waiting: std::sync::Mutex<Waiting>,
    id: ObjectId,
}

#[derive(Default)]
struct Waiting {
    line: VecDeque<Waiter>,
    tickets: u64,
}

struct Waiter {
    ticket: u64,
    lane: Lane,
    /// It sleeps until it is notified; otherwise it also goes on by itself.
    asleep: bool,
    mutex: ObjectId,
}

/// How long a wait may take.
#[derive(Clone, Copy)]
pub(crate) enum Patience {
    Forever,
    For(Duration),
    /// Until this time of the virtual clock.
    Until(Duration),
}

/// Whether a timed wait ended because of its timeout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult(bool);

impl WaitTimeoutResult {
    /// Whether the wait ended because of its timeout.
    #[must_use]
    pub fn timed_out(&self) -> bool {
        self.0
    }
}

impl Condvar {
    /// A condition variable on which nobody waits. (Not `const`, as std's is.)
    #[track_caller]
    #[must_use]
    pub fn new() -> Self {
        Condvar::made(Location::caller())
    }

    pub(crate) fn made(made: Place) -> Self {
        Condvar {
            spot: Spot::new(),
            waiting: std::sync::Mutex::default(),
            id: World::object(ObjectKind::Condvar, made),
        }
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the mutex up and sleeps until it is notified, then takes the mutex again.
    ///
    /// # Errors
    /// If the mutex is poisoned by then; the error holds the guard.
    #[track_caller]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        self.std_wait(guard, Patience::Forever, Location::caller())
            .0
    }

    /// [`wait`](Condvar::wait)s while the condition holds.
    ///
    /// # Errors
    /// As [`wait`](Condvar::wait).
    #[track_caller]
    pub fn wait_while<'a, T, F>(
        &self,
        mut guard: MutexGuard<'a, T>,
        mut condition: F,
    ) -> LockResult<MutexGuard<'a, T>>
    where
        F: FnMut(&mut T) -> bool,
    {
        while condition(&mut *guard) {
            guard = self.wait(guard)?;
        }
        Ok(guard)
    }

    /// As [`wait`](Condvar::wait), but at most so long.
    ///
    /// # Errors
    /// If the mutex is poisoned by then; the error holds what there would have been.
    #[track_caller]
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        timeout: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let (guard, woken) = self.std_wait(guard, Patience::For(timeout), Location::caller());
        let result = WaitTimeoutResult(woken == Wake::TimedOut);
        match guard {
            Ok(guard) => Ok((guard, result)),
            Err(poisoned) => Err(PoisonError::new((poisoned.into_inner(), result))),
        }
    }

    /// [`wait`](Condvar::wait)s while the condition holds, at most so long in all.
    ///
    /// # Errors
    /// As [`wait_timeout`](Condvar::wait_timeout).
    #[track_caller]
    pub fn wait_timeout_while<'a, T, F>(
        &self,
        mut guard: MutexGuard<'a, T>,
        timeout: Duration,
        mut condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where
        F: FnMut(&mut T) -> bool,
    {
        let deadline = World::now().saturating_add(timeout);
        loop {
            if !condition(&mut *guard) {
                return Ok((guard, WaitTimeoutResult(false)));
            }
            let left = deadline.saturating_sub(World::now());
            if left.is_zero() {
                return Ok((guard, WaitTimeoutResult(true)));
            }
            guard = self.wait_timeout(guard, left)?.0;
        }
    }

    /// A wait as std has it: it may end for no reason.
    fn std_wait<'a, T: ?Sized>(
        &self,
        guard: MutexGuard<'a, T>,
        patience: Patience,
        at: Place,
    ) -> (LockResult<MutexGuard<'a, T>>, Wake) {
        self.arrive(at);
        let forever = matches!(patience, Patience::Forever);
        let spurious = forever && World::perturbed(Perturbed::SpuriousWake);
        self.sleep(guard, patience, spurious, at)
    }

    /// The step with which a wait begins. The mutex is still held here: to line up and to unlock are one action, as std promises.
    pub(crate) fn arrive(&self, at: Place) {
        let _ = self.spot.step(at);
    }

    /// Whether somebody waits with another mutex than this.
    pub(crate) fn waits_with_another(&self, mutex: ObjectId) -> bool {
        self.waiting()
            .line
            .iter()
            .any(|waiter| waiter.mutex != mutex)
    }

    /// What follows on [`arrive`](Condvar::arrive). A `spurious` wait may end for no reason.
    pub(crate) fn sleep<'a, T: ?Sized>(
        &self,
        guard: MutexGuard<'a, T>,
        patience: Patience,
        spurious: bool,
        at: Place,
    ) -> (LockResult<MutexGuard<'a, T>>, Wake) {
        let object = guard.object();
        let lane = World::lane();
        let now = World::now();
        let (timeout, deadline) = match patience {
            Patience::Forever => (None, None),
            Patience::For(time) => (Some(time), Some(now.saturating_add(time))),
            Patience::Until(time) => (Some(time.saturating_sub(now)), Some(time)),
        };
        let asleep = timeout.is_none() && !spurious;
        let ticket = {
            let mut waiting = self.waiting();
            waiting.tickets += 1;
            let ticket = waiting.tickets;
            waiting.line.push_back(Waiter {
                ticket,
                lane,
                asleep,
                mutex: object,
            });
            ticket
        };
        let (mutex, hold) = guard.take_apart();
        let wait = Act::Wait {
            mutex: object,
            timeout,
        };
        let woken = if asleep {
            World::sleep_after(wait, Some(self.id), at, || {
                mutex.raw.unlock_to_wait(hold, at)
            });
            Wake::Notified
        } else {
            // It may go on whenever the schedule likes, notified or not.
            World::record(wait, Some(self.id), at);
            mutex.raw.unlock_to_wait(hold, at);
            let _ = self.spot.step(at);
            let mut waiting = self.waiting();
            let before = waiting.line.len();
            waiting.line.retain(|waiter| waiter.ticket != ticket);
            if waiting.line.len() == before {
                Wake::Notified
            } else if let Some(deadline) = deadline {
                World::advance_to(deadline);
                Wake::TimedOut
            } else {
                Wake::Spurious
            }
        };
        World::record(Act::Woken { why: woken }, Some(self.id), at);
        match woken {
            Wake::Notified => World::progress(),
            Wake::TimedOut | Wake::Spurious => World::idle(at, 0),
        }
        let hold = mutex.raw.lock(at);
        (mutex.guard(hold, at), woken)
    }

    /// Wakes one waiter, if there is one. What is notified when nobody waits is lost.
    #[track_caller]
    pub fn notify_one(&self) {
        self.wake_one(Location::caller());
    }

    /// Wakes one waiter, and says whether there was one.
    pub(crate) fn wake_one(&self, at: Place) -> bool {
        let _ = self.spot.step(at);
        let others = self.waiting().line.len();
        let other = others > 1 && World::perturbed(Perturbed::OtherWaiter);
        let waiter = {
            let mut waiting = self.waiting();
            if other {
                waiting.line.pop_back()
            } else {
                waiting.line.pop_front()
            }
        };
        World::record(
            Act::NotifyOne {
                woke: waiter.as_ref().map(|waiter| waiter.lane),
            },
            Some(self.id),
            at,
        );
        World::progress();
        let woke = waiter.is_some();
        if let Some(waiter) = waiter.filter(|waiter| waiter.asleep) {
            World::wake(waiter.lane);
        }
        woke
    }

    /// Wakes all waiters. What is notified when nobody waits is lost.
    #[track_caller]
    pub fn notify_all(&self) {
        self.wake_all(Location::caller());
    }

    /// Wakes all waiters, and says how many there were.
    pub(crate) fn wake_all(&self, at: Place) -> usize {
        let _ = self.spot.step(at);
        let waiters: Vec<Waiter> = self.waiting().line.drain(..).collect();
        World::record(
            Act::NotifyAll {
                woke: waiters.iter().map(|waiter| waiter.lane).collect(),
            },
            Some(self.id),
            at,
        );
        World::progress();
        let woke = waiters.len();
        for waiter in waiters.into_iter().filter(|waiter| waiter.asleep) {
            World::wake(waiter.lane);
        }
        woke
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
