//! `std::sync::atomic` on simulated threads, with the memory model: a load may return any value that its ordering and
//! what the thread knows allow, not only the newest.
//!
//! # What is shown, and what is not
//! - `Relaxed`, `Acquire`, `Release`, `AcqRel` and fences are shown as the language has them, except load buffering: of two threads that each load
//!   what the other stores afterwards, at least one sees the older value here, though the language lets both see the newer. Of each atomic the last
//!   seven stores are kept.
//! - `SeqCst` is one order of all accesses, that of the steps, as long as the atomics made at a line are used with `SeqCst` only. If they are used
//!   with anything weaker as well, their `SeqCst` counts as `AcqRel`: that shows more than can happen, never less, and a story that may
//!   hang on it says so. `fence(SeqCst)` is exact. Not shown is a `Relaxed` store that overtakes a `SeqCst` store to another atomic before it.
//! - A weak compare-exchange may fail for nothing, in a pass of its own. One that fails otherwise has read the newest value.
//!
//! Missing are `AtomicPtr`, `get_mut`, `from_mut`, `as_ptr` and `const` constructors.

use crate::engine::{Mode, Spot, World, at_once};
use crate::tape::{Act, Lane, ObjectId, ObjectKind, Perturbed, Place, Value};
use std::cell::{Cell, RefCell};
use std::fmt;
use std::panic::Location;
use std::sync::Arc;
pub use std::sync::atomic::Ordering;

/// Orders what comes before against what comes after, as `std::sync::atomic::fence` does.
///
/// # Panics
/// With `Relaxed`, as std's does.
#[track_caller]
pub fn fence(order: Ordering) {
    assert!(
        order != Ordering::Relaxed,
        "there is no such thing as a relaxed fence"
    );
    let at = Location::caller();
    World::with_loom(|| loom::sync::atomic::fence(order));
    World::record(Act::Fence { order }, None, at);
}

/// What all atomics have beside loom's: their place in the story, and the newest value.
struct Face<T> {
    id: ObjectId,
    made: Place,
    epoch: u64,
    newest: Cell<T>,
    /// Who has loaded since the last store or update, the last of them at the end.
    loaded: RefCell<Vec<Lane>>,
    /// Where a store meets the loads of one thread; made when they are first needed.
    loads: RefCell<Vec<(Lane, Arc<Spot>)>>,
}

// SAFETY: all simulated threads of a model live on one OS thread; the cells are looked at only by them.
unsafe impl<T: Send> Sync for Face<T> {}

impl<T: Copy + PartialEq + 'static> Face<T> {
    fn new(value: T, made: Place) -> Self {
        Face {
            id: World::object(ObjectKind::Atomic, made),
            made,
            epoch: World::epoch(),
            newest: Cell::new(value),
            loaded: RefCell::default(),
            loads: RefCell::default(),
        }
    }

    /// Has loom run a load.
    fn load(&self, at: Place, load: impl FnOnce() -> T) -> T {
        World::same_epoch(self.epoch, at);
        let lane = World::lane();
        if World::mode(self.made) > Mode::Fine {
            let _ = self.loads_of(lane).step(at);
        }
        let value = World::with_loom(load);
        let mut loaded = self.loaded.borrow_mut();
        loaded.retain(|other| *other != lane);
        loaded.push(lane);
        value
    }

    /// Has loom run a store or an update.
    ///
    /// loom compares it with the last access only. If that was a load (perhaps the thread's own) that comes before it in every
    /// schedule, it overlooks that it could have come before the other threads' loads, too. So it meets each of them by itself.
    fn store<R>(&self, at: Place, store: impl FnOnce() -> R) -> R {
        World::same_epoch(self.epoch, at);
        let own = World::lane();
        let mut met = vec![own];
        while let Some(lane) = self.overlooked(&met) {
            World::demand(Mode::Coarse, self.made);
            if World::mode(self.made) > Mode::Fine {
                let _ = self.loads_of(lane).step(at);
            }
            met.push(lane);
        }
        let result = World::with_loom(store);
        self.loaded.borrow_mut().clear();
        result
    }

    fn overlooked(&self, met: &[Lane]) -> Option<Lane> {
        let loaded = self.loaded.borrow();
        let (_last, before) = loaded.split_last()?;
        before.iter().copied().find(|lane| !met.contains(lane))
    }

    fn loads_of(&self, lane: Lane) -> Arc<Spot> {
        if let Some((_, spot)) = self.loads.borrow().iter().find(|(other, _)| *other == lane) {
            return Arc::clone(spot);
        }
        let spot = Arc::new(Spot::new());
        self.loads.borrow_mut().push((lane, Arc::clone(&spot)));
        spot
    }

    /// The ordering that loom is given, and whether the access is one of the single order of all `SeqCst` accesses.
    ///
    /// Such an access always has the newest value, and every other comes before or after it: among these, the order of the
    /// steps is the order that the language asks for. (A fence beside an ordinary access would not do: after the access it
    /// orders it with what follows, before it it lets what was stored in other places be seen.)
    fn order(&self, order: Ordering, weaker: Ordering) -> (Ordering, bool) {
        let seq_cst = order == Ordering::SeqCst;
        let sequential = World::sequential(self.made, seq_cst);
        (if seq_cst { weaker } else { order }, seq_cst && sequential)
    }

    fn loaded(&self, value: T, order: Ordering, at: Place) {
        let newest = self.newest.get();
        let newest = (newest != value).then(|| Value::of(&newest));
        World::record(
            Act::Load {
                order,
                value: Value::of(&value),
                newest,
            },
            Some(self.id),
            at,
        );
    }

    fn updated(
        &self,
        name: &'static str,
        order: Ordering,
        operand: T,
        (old, new): (T, T),
        at: Place,
    ) {
        self.newest.set(new);
        World::updated(self.made);
        let act = Act::Update {
            name,
            order,
            operand: Value::of(&operand),
            old: Value::of(&old),
            new: Value::of(&new),
        };
        World::record(act, Some(self.id), at);
        // To swap `true` for `true` is to look in vain.
        if old == new {
            World::idle(at, 0);
        } else {
            World::progress();
        }
    }
}

// `$touch` is an update that changes nothing when given zero: it reads the newest value.
macro_rules! atomic {
    ($(#[$doc:meta])* $Atomic:ident, $T:ty, $touch:ident, $print:expr) => {
        $(#[$doc])*
        pub struct $Atomic {
            loom: loom::sync::atomic::$Atomic,
            face: Face<$T>,
        }

        impl $Atomic {
            /// An atomic with this value. (Not `const`, as std's is.)
            #[track_caller]
            #[must_use]
            pub fn new(value: $T) -> Self {
                let made = Location::caller();
                $Atomic {
                    loom: World::with_loom(|| loom::sync::atomic::$Atomic::new(value)),
                    face: Face::new(value, made),
                }
            }

            /// Takes the value out. Not a step: nobody else can have the atomic.
            #[must_use]
            pub fn into_inner(self) -> $T {
                self.face.newest.get()
            }

            /// A value that was stored: the newest, or an older one if nothing orders the two accesses.
            ///
            /// # Panics
            /// With `Release` and `AcqRel`, as std's does.
            #[track_caller]
            pub fn load(&self, order: Ordering) -> $T {
                self.read(order, Location::caller())
            }

            #[track_caller]
            fn read(&self, order: Ordering, at: Place) -> $T {
                assert!(
                    !matches!(order, Ordering::Release | Ordering::AcqRel),
                    "there is no such thing as a release load"
                );
                let (given, sequential) = self.face.order(order, Ordering::Acquire);
                let value = self.look(given, sequential, at);
                self.face.loaded(value, order, at);
                World::idle(at, $print(value));
                value
            }

            /// Stores a value.
            ///
            /// # Panics
            /// With `Acquire` and `AcqRel`, as std's does.
            #[track_caller]
            pub fn store(&self, value: $T, order: Ordering) {
                assert!(
                    !matches!(order, Ordering::Acquire | Ordering::AcqRel),
                    "there is no such thing as an acquire store"
                );
                let at = Location::caller();
                let (given, sequential) = self.face.order(order, Ordering::Release);
                let updated = World::stored(self.face.made);
                self.face.store(at, || {
                    if sequential {
                        self.loom.swap(value, given);
                    } else if updated {
                        self.go_behind_updates();
                        at_once(|| self.loom.store(value, given));
                    } else {
                        self.loom.store(value, given);
                    }
                });
                self.face.newest.set(value);
                World::record(Act::Store { order, value: Value::of(&value) }, Some(self.face.id), at);
                World::progress();
            }

            /// Stores a value and returns the one before it.
            #[track_caller]
            pub fn swap(&self, value: $T, order: Ordering) -> $T {
                let at = Location::caller();
                self.modify("swap", value, order, at, |loom, order| loom.swap(value, order), |_| value)
            }

            /// Stores `new` if the value is `current`.
            ///
            /// # Errors
            /// The value, if it is another.
            #[track_caller]
            pub fn compare_exchange(
                &self,
                current: $T,
                new: $T,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$T, $T> {
                self.exchange("compare_exchange", (current, new), success, failure, Location::caller())
            }

            /// Stores `new` if the value is `current`; may fail for nothing.
            ///
            /// # Errors
            /// The value: another, or for nothing the expected one.
            #[track_caller]
            pub fn compare_exchange_weak(
                &self,
                current: $T,
                new: $T,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$T, $T> {
                let at = Location::caller();
                self.exchange_weak("compare_exchange_weak", (current, new), success, failure, at)
            }

            fn exchange_weak(
                &self,
                name: &'static str,
                (current, new): ($T, $T),
                success: Ordering,
                failure: Ordering,
                at: Place,
            ) -> Result<$T, $T> {
                if World::perturbed(Perturbed::WeakFailure) {
                    let (given, sequential) = self.face.order(failure, Ordering::Acquire);
                    let found = self.look(given, sequential, at);
                    self.refused(name, (current, found), failure, found == current, at);
                    return Err(found);
                }
                self.exchange(name, (current, new), success, failure, at)
            }

            /// Replaces the value by what the function makes of it, until nobody came in between or it returns `None`.
            ///
            /// # Errors
            /// The value for which the function returned `None`.
            #[track_caller]
            pub fn fetch_update<F>(&self, set: Ordering, fetch: Ordering, update: F) -> Result<$T, $T>
            where
                F: FnMut($T) -> Option<$T>,
            {
                self.replace("fetch_update", set, fetch, Location::caller(), update)
            }

            /// As [`fetch_update`](Self::fetch_update): std's newer name for it.
            ///
            /// # Errors
            /// The value for which the function returned `None`.
            #[track_caller]
            pub fn try_update(
                &self,
                set: Ordering,
                fetch: Ordering,
                update: impl FnMut($T) -> Option<$T>,
            ) -> Result<$T, $T> {
                self.replace("try_update", set, fetch, Location::caller(), update)
            }

            /// Replaces the value by what the function makes of it, until nobody came in between. Returns the value before.
            #[track_caller]
            pub fn update(
                &self,
                set: Ordering,
                fetch: Ordering,
                mut update: impl FnMut($T) -> $T,
            ) -> $T {
                let always = |value| Some(update(value));
                match self.replace("update", set, fetch, Location::caller(), always) {
                    Ok(before) | Err(before) => before,
                }
            }

            fn replace(
                &self,
                name: &'static str,
                set: Ordering,
                fetch: Ordering,
                at: Place,
                mut update: impl FnMut($T) -> Option<$T>,
            ) -> Result<$T, $T> {
                let mut value = self.read(fetch, at);
                while let Some(new) = update(value) {
                    match self.exchange_weak(name, (value, new), set, fetch, at) {
                        Ok(value) => return Ok(value),
                        Err(found) => value = found,
                    }
                }
                Err(value)
            }

            /// Sees to it that the store to come is newer than the newest. An update comes right after what it read, and loom doesn't know
            /// that: it might put the store in between, where it is lost. (The exchange is meant to fail: it stores and acquires nothing.)
            fn go_behind_updates(&self) {
                let other = !self.face.newest.get();
                let relaxed = Ordering::Relaxed;
                let _ = self.loom.compare_exchange(other, other, relaxed, relaxed);
            }

            fn look(&self, given: Ordering, sequential: bool, at: Place) -> $T {
                if sequential {
                    self.face.store(at, || self.loom.$touch(<$T>::default(), given))
                } else {
                    self.face.load(at, || self.loom.load(given))
                }
            }

            fn exchange(
                &self,
                name: &'static str,
                (current, new): ($T, $T),
                success: Ordering,
                failure: Ordering,
                at: Place,
            ) -> Result<$T, $T> {
                let (given, _) = self.face.order(success, Ordering::AcqRel);
                let (given_failure, _) = self.face.order(failure, Ordering::Acquire);
                match self.face.store(at, || self.loom.compare_exchange(current, new, given, given_failure)) {
                    Ok(old) => {
                        self.face.updated(name, success, current, (old, new), at);
                        Ok(old)
                    }
                    Err(found) => {
                        self.refused(name, (current, found), failure, false, at);
                        Err(found)
                    }
                }
            }

            fn refused(
                &self,
                name: &'static str,
                (expected, found): ($T, $T),
                order: Ordering,
                spurious: bool,
                at: Place,
            ) {
                let (expected, value) = (Value::of(&expected), Value::of(&found));
                let act = Act::ExchangeFailed { name, order, expected, found: value, spurious };
                World::record(act, Some(self.face.id), at);
                World::idle(at, $print(found));
            }

            fn modify(
                &self,
                name: &'static str,
                operand: $T,
                order: Ordering,
                at: Place,
                run: impl FnOnce(&loom::sync::atomic::$Atomic, Ordering) -> $T,
                new: impl FnOnce($T) -> $T,
            ) -> $T {
                let (given, _) = self.face.order(order, Ordering::AcqRel);
                let old = self.face.store(at, || run(&self.loom, given));
                self.face.updated(name, order, operand, (old, new(old)), at);
                old
            }
        }

        impl fmt::Debug for $Atomic {
            /// Shows the newest value; not a step.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.face.newest.get().fmt(f)
            }
        }

        impl Default for $Atomic {
            #[track_caller]
            fn default() -> Self {
                $Atomic::new(Default::default())
            }
        }

        impl From<$T> for $Atomic {
            #[track_caller]
            fn from(value: $T) -> Self {
                $Atomic::new(value)
            }
        }
    };
}

macro_rules! updates {
    ($Atomic:ident, $T:ty: $($name:ident => $new:expr),* $(,)?) => {
        impl $Atomic { $(
            #[doc = concat!("As std's `", stringify!($name), "`: returns the value before. Always has the newest.")]
            #[track_caller]
            pub fn $name(&self, operand: $T, order: Ordering) -> $T {
                let new: fn($T, $T) -> $T = $new;
                let run = |loom: &loom::sync::atomic::$Atomic, order| loom.$name(operand, order);
                self.modify(stringify!($name), operand, order, Location::caller(), run, |old| new(old, operand))
            }
        )* }
    };
}

macro_rules! integers {
    ($($Atomic:ident $T:ty),* $(,)?) => { $(
        atomic!(
            #[doc = concat!("`std::sync::atomic::", stringify!($Atomic), "` on simulated threads.")]
            $Atomic, $T, fetch_or, |value: $T| value as u64
        );
        updates!($Atomic, $T:
            fetch_add => |old, by| old.wrapping_add(by),
            fetch_sub => |old, by| old.wrapping_sub(by),
            fetch_and => |old, with| old & with,
            fetch_nand => |old, with| !(old & with),
            fetch_or => |old, with| old | with,
            fetch_xor => |old, with| old ^ with,
            fetch_max => |old, with| old.max(with),
            fetch_min => |old, with| old.min(with),
        );
    )* };
}

integers!(
    AtomicU8 u8, AtomicU16 u16, AtomicU32 u32, AtomicU64 u64, AtomicUsize usize,
    AtomicI8 i8, AtomicI16 i16, AtomicI32 i32, AtomicI64 i64, AtomicIsize isize,
);

atomic!(
    /// `std::sync::atomic::AtomicBool` on simulated threads.
    AtomicBool, bool, fetch_or, u64::from
);
updates!(AtomicBool, bool:
    fetch_and => |old, with| old & with,
    fetch_nand => |old, with| !(old & with),
    fetch_or => |old, with| old | with,
    fetch_xor => |old, with| old ^ with,
);

impl AtomicBool {
    /// As std's `fetch_not`: returns the value before. Always has the newest.
    #[track_caller]
    pub fn fetch_not(&self, order: Ordering) -> bool {
        let at = Location::caller();
        self.modify(
            "fetch_not",
            true,
            order,
            at,
            |loom, order| loom.fetch_xor(true, order),
            |old| !old,
        )
    }
}
