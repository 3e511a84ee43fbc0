use crate::engine::{Latch, Mode, Ticket, World};
use crate::tape::{Act, Lane, ObjectId, ObjectKind, Place, Step, Value};
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::Location;
use std::sync::{LockResult, PoisonError, TryLockError, TryLockResult};

/// `std::sync::Mutex` on simulated threads.
///
/// Whoever waits may be the next to get it. A thread that locks what it holds sleeps for ever (std may also panic).
pub struct Mutex<T: ?Sized> {
    pub(super) raw: RawMutex,
    data: std::sync::Mutex<T>,
}

/// The lock without its data.
pub(super) struct RawMutex {
    latch: Latch,
    state: std::sync::Mutex<LockState>,
    pub(super) id: ObjectId,
    made: Place,
    /// Whether an owner that panics poisons it.
    may_poison: bool,
}

#[derive(Default)]
struct LockState {
    owner: Option<Lane>,
    /// Who wants it, and where.
    wanted: Vec<(Lane, Place)>,
    poisoned: bool,
}

/// The right to the data, until it is dropped.
#[must_use = "if unused the Mutex will immediately unlock"]
pub struct MutexGuard<'a, T: ?Sized> {
    mutex: &'a Mutex<T>,
    hold: Option<Hold<'a>>,
    data: Option<std::sync::MutexGuard<'a, T>>,
    locked_at: Place,
}

/// What the owner of a lock has to give back.
pub(super) struct Hold<'a> {
    ticket: Ticket<'a>,
    /// The owner was unwinding already when it locked: it then does not poison.
    unwinding: bool,
}

impl RawMutex {
    fn new(may_poison: bool, made: Place) -> Self {
        RawMutex {
            latch: Latch::new(),
            state: std::sync::Mutex::default(),
            id: World::object(ObjectKind::Mutex, made),
            made,
            may_poison,
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, LockState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn lock(&self, at: Place) -> Hold<'_> {
        let lane = World::lane();
        let holder = {
            let mut state = self.state();
            state.wanted.push((lane, at));
            state.owner
        };
        if let Some(holder) = holder {
            World::record(Act::LockSleeps { holder }, Some(self.id), at);
            self.sleeps(lane, holder, at);
        }
        let ticket = self.latch.take(World::mode(self.made) > Mode::Fine, at);
        self.state().wanted.retain(|(wants, _)| *wants != lane);
        World::awake(lane);
        World::progress();
        World::record(
            Act::Lock {
                poisoned: self.state().poisoned,
            },
            Some(self.id),
            at,
        );
        self.own(ticket)
    }

    fn try_lock(&self, at: Place) -> Option<Hold<'_>> {
        World::demand(Mode::Coarse, self.made);
        let ticket = self.latch.try_take(at);
        World::record(
            Act::TryLock {
                got: ticket.is_some(),
                poisoned: ticket.is_some() && self.is_poisoned(),
            },
            Some(self.id),
            at,
        );
        match ticket {
            None => {
                World::idle(at, 0);
                None
            }
            Some(ticket) => {
                World::progress();
                Some(self.own(ticket))
            }
        }
    }

    /// The latch was taken: whoever wants it sleeps from now on.
    fn own<'a>(&self, ticket: Ticket<'a>) -> Hold<'a> {
        let lane = World::lane();
        let wanted = {
            let mut state = self.state();
            state.owner = Some(lane);
            state.wanted.clone()
        };
        for (wants, at) in wanted {
            self.sleeps(wants, lane, at);
        }
        Hold {
            ticket,
            unwinding: World::panicking(),
        }
    }

    fn sleeps(&self, lane: Lane, holder: Lane, at: Place) {
        World::asleep(Step {
            lane,
            act: Act::LockSleeps { holder },
            object: Some(self.id),
            at,
        });
    }

    pub(super) fn unlock(&self, hold: Hold<'_>, at: Place) {
        if World::mode(self.made) > Mode::Fine {
            self.latch.about_to_go();
        }
        let poisons = self.may_poison && !hold.unwinding && World::panicking();
        self.state().poisoned |= poisons;
        World::record(Act::Unlock { poisons }, Some(self.id), at);
        self.release(hold);
    }

    /// Unlocks for a wait on a condition variable, whose own step says so.
    pub(super) fn unlock_to_wait(&self, hold: Hold<'_>, at: Place) {
        if World::mode(self.made) > Mode::Fine {
            return self.unlock(hold, at);
        }
        self.release(hold);
    }

    fn release(&self, hold: Hold<'_>) {
        let wanted = {
            let mut state = self.state();
            state.owner = None;
            state.wanted.clone()
        };
        for (wants, _) in wanted {
            World::awake(wants);
        }
        hold.ticket.publish();
    }

    pub(super) fn is_poisoned(&self) -> bool {
        self.state().poisoned
    }

    /// Whether somebody holds it.
    fn is_locked(&self, at: Place) -> bool {
        self.meet(at);
        let answer = self.state().owner.is_some();
        World::record(
            Act::Ask {
                name: "is_locked",
                answer: Value::Bool(answer),
            },
            Some(self.id),
            at,
        );
        World::idle(at, u64::from(answer));
        answer
    }

    /// A step that conflicts with every locking and unlocking.
    fn meet(&self, at: Place) {
        World::demand(Mode::Coarse, self.made);
        self.latch.meet(at);
    }
}

impl<T> Mutex<T> {
    /// An unlocked mutex. (Not `const`, as std's is.)
    #[track_caller]
    pub fn new(value: T) -> Self {
        Mutex::made(value, true, Location::caller())
    }

    /// The same, of which it is said whether an owner that panics poisons it.
    pub(crate) fn made(value: T, may_poison: bool, made: Place) -> Self {
        Mutex {
            raw: RawMutex::new(may_poison, made),
            data: std::sync::Mutex::new(value),
        }
    }

    /// The data, without locking: nobody else can have the mutex.
    ///
    /// # Errors
    /// If the mutex is poisoned; the error holds the data.
    pub fn into_inner(self) -> LockResult<T> {
        let poisoned = self.raw.is_poisoned();
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

impl<T: ?Sized> Mutex<T> {
    /// Waits until the mutex is free and takes it.
    ///
    /// # Errors
    /// If a thread panicked while it held the mutex; the error holds the guard.
    #[track_caller]
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        self.lock_at(Location::caller())
    }

    pub(crate) fn lock_at(&self, at: Place) -> LockResult<MutexGuard<'_, T>> {
        let hold = self.raw.lock(at);
        self.guard(hold, at)
    }

    /// Takes the mutex if it is free.
    ///
    /// # Errors
    /// [`TryLockError::WouldBlock`] if it is held, [`TryLockError::Poisoned`] with the guard if a thread panicked while it held it.
    #[track_caller]
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        self.try_lock_at(Location::caller())
    }

    pub(crate) fn try_lock_at(&self, at: Place) -> TryLockResult<MutexGuard<'_, T>> {
        match self.raw.try_lock(at) {
            None => Err(TryLockError::WouldBlock),
            Some(hold) => Ok(self.guard(hold, at)?),
        }
    }

    /// Whether a thread panicked while it held the mutex.
    #[track_caller]
    pub fn is_poisoned(&self) -> bool {
        let at = Location::caller();
        self.raw.meet(at);
        let answer = self.raw.is_poisoned();
        World::record(
            Act::Ask {
                name: "is_poisoned",
                answer: Value::Bool(answer),
            },
            Some(self.raw.id),
            at,
        );
        World::idle(at, u64::from(answer));
        answer
    }

    /// Takes the mutex for sound again.
    #[track_caller]
    pub fn clear_poison(&self) {
        self.raw.meet(Location::caller());
        self.raw.state().poisoned = false;
        World::progress();
    }

    /// The data, without locking: the borrow shows that nobody else has the mutex.
    ///
    /// # Errors
    /// If the mutex is poisoned; the error holds the data.
    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        let poisoned = self.raw.is_poisoned();
        let data = self.data.get_mut().unwrap_or_else(PoisonError::into_inner);
        if poisoned {
            Err(PoisonError::new(data))
        } else {
            Ok(data)
        }
    }

    pub(crate) fn is_locked_at(&self, at: Place) -> bool {
        self.raw.is_locked(at)
    }

    pub(super) fn guard<'a>(&'a self, hold: Hold<'a>, at: Place) -> LockResult<MutexGuard<'a, T>> {
        let data = match self.data.try_lock() {
            Ok(data) => data,
            Err(TryLockError::Poisoned(data)) => data.into_inner(),
            Err(TryLockError::WouldBlock) => unreachable!("the lock has one owner at a time"),
        };
        let guard = MutexGuard {
            mutex: self,
            hold: Some(hold),
            data: Some(data),
            locked_at: at,
        };
        if self.raw.is_poisoned() {
            Err(PoisonError::new(guard))
        } else {
            Ok(guard)
        }
    }
}

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    /// Takes the guard apart for a wait: the mutex, and what is to be given back.
    pub(super) fn take_apart(mut self) -> (&'a Mutex<T>, Hold<'a>) {
        self.data = None;
        let hold = self.hold.take().expect("a guard holds its lock");
        (self.mutex, hold)
    }

    pub(crate) fn object(&self) -> ObjectId {
        self.mutex.raw.id
    }
}

impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) {
        self.data = None;
        if let Some(hold) = self.hold.take().filter(|_| World::live()) {
            self.mutex.raw.unlock(hold, self.locked_at);
        }
    }
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.data.as_ref().expect("a guard has its data")
    }
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.data.as_mut().expect("a guard has its data")
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
        f.debug_struct("Mutex")
            .field("poisoned", &self.raw.is_poisoned())
            .finish_non_exhaustive()
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
