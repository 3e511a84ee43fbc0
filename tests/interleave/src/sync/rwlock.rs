use crate::engine::{Letter, Mode, Spot, Ticket, World};
use crate::tape::{Act, Lane, ObjectId, ObjectKind, Place, Value};
use std::collections::VecDeque;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::Location;
use std::sync::{LockResult, PoisonError, TryLockError, TryLockResult};

/// `std::sync::RwLock` on simulated threads.
///
/// Locks are handed over in the order of arrival, and a reader that comes while a writer waits goes behind it. So a thread that
/// reads what it reads already sleeps for ever if a writer came in between: std allows that.
pub struct RwLock<T: ?Sized> {
    spot: Spot,
    state: std::sync::Mutex<LockState>,
    id: ObjectId,
    made: Place,
    data: std::sync::RwLock<T>,
}

#[derive(Default)]
struct LockState {
    /// How often each lane reads.
    readers: Vec<Lane>,
    writer: Option<Lane>,
    waiting: VecDeque<(Lane, bool)>,
    /// What the readers knew that have ended since somebody wrote.
    ended: Vec<Letter>,
    poisoned: bool,
}

/// The right to look, until it is dropped.
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    data: Option<std::sync::RwLockReadGuard<'a, T>>,
    ticket: Option<Ticket<'a>>,
    at: Place,
}

/// The right to change, until it is dropped.
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    data: Option<std::sync::RwLockWriteGuard<'a, T>>,
    ticket: Option<Ticket<'a>>,
    unwinding: bool,
    at: Place,
}

impl<T> RwLock<T> {
    /// An unlocked lock. (Not `const`, as std's is.)
    #[track_caller]
    pub fn new(value: T) -> Self {
        let made = Location::caller();
        RwLock {
            spot: Spot::new(),
            state: std::sync::Mutex::default(),
            id: World::object(ObjectKind::RwLock, made),
            made,
            data: std::sync::RwLock::new(value),
        }
    }

    /// The data, without locking: nobody else can have the lock.
    ///
    /// # Errors
    /// If the lock is poisoned; the error holds the data.
    pub fn into_inner(self) -> LockResult<T> {
        let poisoned = self.state().poisoned;
        let data = self
            .data
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        if poisoned {
            Err(PoisonError::new(data))
        } else {
            Ok(data)
        }
    }
}

impl<T: ?Sized> RwLock<T> {
    fn state(&self) -> std::sync::MutexGuard<'_, LockState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until nobody writes or waits to write, then looks.
    ///
    /// # Errors
    /// If a writer panicked while it held the lock; the error holds the guard.
    #[track_caller]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        let at = Location::caller();
        let lane = World::lane();
        let ticket = self.spot.step(at);
        let waits = {
            let mut state = self.state();
            let waits = state.writer.is_some() || state.waiting.iter().any(|(_, writes)| *writes);
            if waits {
                state.waiting.push_back((lane, false))
            } else {
                state.readers.push(lane)
            }
            waits
        };
        if waits {
            World::sleep(Act::ReadSleeps, Some(self.id), at);
        }
        World::progress();
        World::record(
            Act::Read {
                poisoned: self.state().poisoned,
            },
            Some(self.id),
            at,
        );
        self.read_guard(ticket, at)
    }

    /// Looks, if nobody writes or waits to write.
    ///
    /// # Errors
    /// [`TryLockError::WouldBlock`] if somebody does, [`TryLockError::Poisoned`] with the guard if a writer panicked while it held the lock.
    #[track_caller]
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        let at = Location::caller();
        World::demand(Mode::Coarse, self.made);
        let ticket = self.spot.step(at);
        let got = {
            let mut state = self.state();
            let got = state.writer.is_none() && !state.waiting.iter().any(|(_, writes)| *writes);
            if got {
                state.readers.push(World::lane());
            }
            got
        };
        let poisoned = got && self.state().poisoned;
        World::record(Act::TryRead { got, poisoned }, Some(self.id), at);
        if !got {
            World::idle(at, 0);
            return Err(TryLockError::WouldBlock);
        }
        World::progress();
        Ok(self.read_guard(ticket, at)?)
    }

    /// Waits until nobody reads or writes, then may change the data.
    ///
    /// # Errors
    /// If a writer panicked while it held the lock; the error holds the guard.
    #[track_caller]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        let at = Location::caller();
        let lane = World::lane();
        let ticket = self.spot.step(at);
        let waits = {
            let mut state = self.state();
            let free = state.writer.is_none() && state.readers.is_empty();
            if free {
                state.writer = Some(lane)
            } else {
                state.waiting.push_back((lane, true))
            }
            !free
        };
        if waits {
            World::sleep(Act::WriteSleeps, Some(self.id), at);
            // The last of the readers has woken it, and it comes after all of them.
            let ended = std::mem::take(&mut self.state().ended);
            ended.into_iter().for_each(Letter::open);
        }
        World::progress();
        World::record(
            Act::Write {
                poisoned: self.state().poisoned,
            },
            Some(self.id),
            at,
        );
        self.write_guard(ticket, at)
    }

    /// May change the data, if nobody reads or writes.
    ///
    /// # Errors
    /// As [`try_read`](RwLock::try_read).
    #[track_caller]
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
        let at = Location::caller();
        World::demand(Mode::Coarse, self.made);
        let ticket = self.spot.step(at);
        let got = {
            let mut state = self.state();
            let got = state.writer.is_none() && state.readers.is_empty();
            if got {
                state.writer = Some(World::lane());
            }
            got
        };
        let poisoned = got && self.state().poisoned;
        World::record(Act::TryWrite { got, poisoned }, Some(self.id), at);
        if !got {
            World::idle(at, 0);
            return Err(TryLockError::WouldBlock);
        }
        World::progress();
        Ok(self.write_guard(ticket, at)?)
    }

    /// Whether a writer panicked while it held the lock.
    #[track_caller]
    pub fn is_poisoned(&self) -> bool {
        let at = Location::caller();
        World::demand(Mode::Coarse, self.made);
        let _ = self.spot.step(at);
        let answer = self.state().poisoned;
        World::record(
            Act::Ask {
                name: "is_poisoned",
                answer: Value::Bool(answer),
            },
            Some(self.id),
            at,
        );
        World::idle(at, u64::from(answer));
        answer
    }

    /// Takes the lock for sound again.
    #[track_caller]
    pub fn clear_poison(&self) {
        World::demand(Mode::Coarse, self.made);
        let _ = self.spot.step(Location::caller());
        self.state().poisoned = false;
        World::progress();
    }

    /// The data, without locking: the borrow shows that nobody else has the lock.
    ///
    /// # Errors
    /// If the lock is poisoned; the error holds the data.
    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        let poisoned = self.state().poisoned;
        let data = self.data.get_mut().unwrap_or_else(PoisonError::into_inner);
        if poisoned {
            Err(PoisonError::new(data))
        } else {
            Ok(data)
        }
    }

    fn read_guard<'a>(
        &'a self,
        ticket: Ticket<'a>,
        at: Place,
    ) -> LockResult<RwLockReadGuard<'a, T>> {
        let data = match self.data.try_read() {
            Ok(data) => data,
            Err(TryLockError::Poisoned(data)) => data.into_inner(),
            Err(TryLockError::WouldBlock) => unreachable!("nobody writes while somebody reads"),
        };
        let guard = RwLockReadGuard {
            lock: self,
            data: Some(data),
            ticket: Some(ticket),
            at,
        };
        if self.state().poisoned {
            Err(PoisonError::new(guard))
        } else {
            Ok(guard)
        }
    }

    fn write_guard<'a>(
        &'a self,
        ticket: Ticket<'a>,
        at: Place,
    ) -> LockResult<RwLockWriteGuard<'a, T>> {
        let data = match self.data.try_write() {
            Ok(data) => data,
            Err(TryLockError::Poisoned(data)) => data.into_inner(),
            Err(TryLockError::WouldBlock) => unreachable!("a writer is alone"),
        };
        let unwinding = World::panicking();
        let guard = RwLockWriteGuard {
            lock: self,
            data: Some(data),
            ticket: Some(ticket),
            unwinding,
            at,
        };
        if self.state().poisoned {
            Err(PoisonError::new(guard))
        } else {
            Ok(guard)
        }
    }

    /// Ends a hold: the next in line get theirs, a writer alone or all readers up to the next writer.
    fn release(
        &self,
        ticket: Ticket<'_>,
        act: Act,
        at: Place,
        end: impl FnOnce(&mut LockState, Lane),
    ) {
        if World::mode(self.made) > Mode::Fine {
            let _ = self.spot.step(at);
        }
        let lane = World::lane();
        let letter = Letter::posted();
        let (woken, again) = {
            let mut state = self.state();
            let wrote = state.writer.is_some();
            end(&mut state, lane);
            if wrote {
                state.ended.clear()
            } else {
                state.ended.push(letter)
            }
            let mut woken = Vec::new();
            while let Some((next, writes)) = state.waiting.front().copied() {
                if state.writer.is_some() || (writes && !state.readers.is_empty()) {
                    break;
                }
                state.waiting.pop_front();
                if writes {
                    state.writer = Some(next)
                } else {
                    state.readers.push(next)
                }
                woken.push(next);
            }
            (woken, state.readers.contains(&lane))
        };
        World::record(act, Some(self.id), at);
        // A thread that still reads publishes when it ends its last read: no writer can come before that.
        if !again {
            ticket.publish();
        }
        for lane in woken {
            World::wake(lane);
        }
    }
}

impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self) {
        self.data = None;
        if let Some(ticket) = self.ticket.take().filter(|_| World::live()) {
            self.lock
                .release(ticket, Act::EndRead, self.at, |state, lane| {
                    if let Some(index) = state.readers.iter().position(|reader| *reader == lane) {
                        state.readers.swap_remove(index);
                    }
                });
        }
    }
}

impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    fn drop(&mut self) {
        self.data = None;
        if let Some(ticket) = self.ticket.take().filter(|_| World::live()) {
            let poisons = !self.unwinding && World::panicking();
            self.lock
                .release(ticket, Act::EndWrite { poisons }, self.at, |state, _| {
                    state.writer = None;
                    state.poisoned |= poisons;
                });
        }
    }
}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.data.as_ref().expect("a guard has its data")
    }
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.data.as_ref().expect("a guard has its data")
    }
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.data.as_mut().expect("a guard has its data")
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// Does not say what is inside: to look would be a step.
impl<T: ?Sized> fmt::Debug for RwLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RwLock")
            .field("poisoned", &self.state().poisoned)
            .finish_non_exhaustive()
    }
}

impl<T: Default> Default for RwLock<T> {
    #[track_caller]
    fn default() -> Self {
        RwLock::new(T::default())
    }
}

impl<T> From<T> for RwLock<T> {
    #[track_caller]
    fn from(value: T) -> Self {
        RwLock::new(value)
    }
}
