use crate::engine::{Mode, Spot, World};
use crate::tape::{Act, Lane, ObjectId, ObjectKind, Place};
use std::fmt;
use std::panic::Location;
use std::sync::PoisonError;

/// `std::sync::OnceLock` on simulated threads.
pub struct OnceLock<T> {
    spot: Spot,
    state: std::sync::Mutex<State>,
    value: std::sync::OnceLock<T>,
    id: ObjectId,
    made: Place,
}

#[derive(Default)]
struct State {
    running: bool,
    waiting: Vec<Lane>,
}

impl<T> OnceLock<T> {
    /// An empty cell. (Not `const`, as std's is.)
    #[track_caller]
    #[must_use]
    pub fn new() -> Self {
        let made = Location::caller();
        OnceLock {
            spot: Spot::new(),
            state: std::sync::Mutex::default(),
            value: std::sync::OnceLock::new(),
            id: World::object(ObjectKind::OnceLock, made),
            made,
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The value, if there is one by now. Never waits.
    #[track_caller]
    pub fn get(&self) -> Option<&T> {
        let at = Location::caller();
        World::demand(Mode::Coarse, self.made);
        let _ = self.spot.step(at);
        let value = self.value.get();
        World::record(
            Act::OnceGet {
                some: value.is_some(),
            },
            Some(self.id),
            at,
        );
        if value.is_some() {
            World::progress()
        } else {
            World::idle(at, 0)
        }
        value
    }

    /// The value. The borrow shows that nobody else has the cell.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.value.get_mut()
    }

    /// Puts a value in, unless there is one.
    ///
    /// # Errors
    /// If there is one: the new value is handed back.
    #[track_caller]
    pub fn set(&self, value: T) -> Result<(), T> {
        let mut value = Some(value);
        self.get_or_init(|| value.take().expect("run once"));
        value.map_or(Ok(()), Err)
    }

    /// The value, made by the closure if there is none. Whoever comes while it is being made sleeps until it is there. If the closure
    /// panics, the cell stays empty and the next one's closure is run.
    #[track_caller]
    pub fn get_or_init<F: FnOnce() -> T>(&self, make: F) -> &T {
        let at = Location::caller();
        let mut ticket = self.spot.step(at);
        loop {
            if let Some(value) = self.value.get() {
                World::progress();
                World::record(Act::OnceGet { some: true }, Some(self.id), at);
                return value;
            }
            let running = {
                let mut state = self.state();
                let running = state.running;
                if running {
                    state.waiting.push(World::lane())
                } else {
                    state.running = true
                }
                running
            };
            if !running {
                break;
            }
            World::sleep(Act::OnceSleeps, Some(self.id), at);
            // Awake: the value is there, or its maker panicked and somebody else may begin.
            ticket = self.spot.step(at);
        }
        World::record(Act::OnceRun, Some(self.id), at);
        let running = Running {
            cell: self,
            at,
            done: false,
        };
        let value = make();
        if World::mode(self.made) > Mode::Fine {
            // Somebody looks while it is being made.
            ticket = self.spot.step(at);
        }
        let _ = self.value.set(value);
        World::record(Act::OnceSet { set: true }, Some(self.id), at);
        ticket.publish();
        running.end();
        self.value.get().expect("it was just set")
    }

    /// Takes the value out.
    pub fn into_inner(self) -> Option<T> {
        self.value.into_inner()
    }

    /// Takes the value out and leaves the cell empty.
    pub fn take(&mut self) -> Option<T> {
        self.value.take()
    }
}

/// Lets the sleepers go when the making has ended, also by a panic.
struct Running<'a, T> {
    cell: &'a OnceLock<T>,
    at: Place,
    done: bool,
}

impl<T> Running<'_, T> {
    fn end(mut self) {
        self.done = true;
    }
}

impl<T> Drop for Running<'_, T> {
    fn drop(&mut self) {
        if !World::live() {
            return;
        }
        if !self.done {
            World::record(Act::OnceSet { set: false }, Some(self.cell.id), self.at);
        }
        let waiting = {
            let mut state = self.cell.state();
            state.running = false;
            std::mem::take(&mut state.waiting)
        };
        for lane in waiting {
            World::wake(lane);
        }
    }
}

impl<T> Default for OnceLock<T> {
    #[track_caller]
    fn default() -> Self {
        OnceLock::new()
    }
}

impl<T> From<T> for OnceLock<T> {
    #[track_caller]
    fn from(value: T) -> Self {
        let cell = OnceLock::new();
        let _ = cell.value.set(value);
        cell
    }
}

impl<T: fmt::Debug> fmt::Debug for OnceLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}
