//! The part of crossbeam-channel's API that worker pools use, on simulated threads.
//!
//! Names, signatures and errors are crossbeam's; the error types are its own. A receive from a channel with several waiting receivers may go to any of them, and
//! `select!` may take any arm that is ready: all are tried. Timeouts fire when the schedule likes and move the virtual clock.
//! Missing are `Select` and `select!` with `send` arms or more than four arms, `select_biased!`, `Receiver::same_channel` and its like.
//!
//! What is queued when the last receiver goes is dropped at once by an unbounded channel and kept by a bounded one until its senders are gone, as in crossbeam.

mod chan;
mod select;

use crate::engine::World;
use crate::tape::{Act, Got, ObjectId, ObjectKind, Place, Value, outside_std};
use crate::time::Instant;
pub(crate) use chan::{Chan, NotGot, NotSent, Wait};
pub use crossbeam_channel::{
    RecvError, RecvTimeoutError, SendError, SendTimeoutError, TryRecvError, TrySendError,
};
#[doc(hidden)]
pub use select::{Arm, Otherwise, RecvArm, wait as __wait};
use std::cell::Cell;
use std::fmt;
use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

#[doc(inline)]
pub use crate::__select as select;

/// A channel with room for so many values; with 0, each send waits for its receive (a rendezvous).
#[track_caller]
pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    pair(Some(capacity), Location::caller())
}

/// A channel with room for any number of values: a send never waits.
#[track_caller]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    pair(None, Location::caller())
}

fn pair<T>(capacity: Option<usize>, made: Place) -> (Sender<T>, Receiver<T>) {
    let chan = Chan::new(capacity, capacity.is_some(), made);
    (
        Sender {
            chan: Arc::clone(&chan),
            made,
        },
        Receiver {
            flavour: Flavour::Chan(chan),
            made,
        },
    )
}

/// A receiver that never has anything, and is never closed.
#[track_caller]
#[must_use]
pub fn never<T>() -> Receiver<T> {
    let made = Location::caller();
    Receiver {
        flavour: Flavour::Never(World::object(ObjectKind::Timer, made)),
        made,
    }
}

/// A receiver that has the time, once, when so much time has passed.
#[track_caller]
#[must_use]
pub fn after(time: Duration) -> Receiver<Instant> {
    timer(World::now().saturating_add(time), None, Location::caller())
}

/// A receiver that has the time, once, when it is as late as that. If it is already, it has it at once.
#[track_caller]
#[must_use]
pub fn at(when: Instant) -> Receiver<Instant> {
    timer(when.since_start(), None, Location::caller())
}

/// A receiver that has the time, again and again, whenever so much time has passed.
#[track_caller]
#[must_use]
pub fn tick(period: Duration) -> Receiver<Instant> {
    let first = World::now().saturating_add(period);
    timer(first, Some(period), Location::caller())
}

fn timer(due: Duration, period: Option<Duration>, made: Place) -> Receiver<Instant> {
    let timer = Timer {
        due: Cell::new(Some(due)),
        period,
        make: |time| time,
        id: World::object(ObjectKind::Timer, made),
    };
    Receiver {
        flavour: Flavour::Timer(Arc::new(timer)),
        made,
    }
}

/// The sending side of a channel. Clones send into the same channel; when the last is dropped, the channel is closed.
pub struct Sender<T> {
    chan: Arc<Chan<T>>,
    made: Place,
}

/// The receiving side of a channel. Clones receive from the same channel: each value goes to one of them.
pub struct Receiver<T> {
    flavour: Flavour<T>,
    made: Place,
}

enum Flavour<T> {
    Chan(Arc<Chan<T>>),
    Timer(Arc<Timer<T>>),
    Never(ObjectId),
}

struct Timer<T> {
    /// When it fires next.
    due: Cell<Option<Duration>>,
    period: Option<Duration>,
    make: fn(Instant) -> T,
    id: ObjectId,
}

// SAFETY: all simulated threads of a model live on one OS thread; the cell is looked at only by them.
unsafe impl<T> Send for Timer<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for Timer<T> {}

impl<T> Timer<T> {
    /// Moves the clock to where it fires, and has it fire.
    fn fire(&self, at: Place) -> Option<T> {
        let due = self.due.get()?;
        World::advance_to(due);
        self.due.set(
            self.period
                .map(|period| World::now().saturating_add(period)),
        );
        World::record(
            Act::Recv {
                got: Got::Value(Value::Opaque),
            },
            Some(self.id),
            at,
        );
        Some((self.make)(Instant::at(due)))
    }
}

impl<T> Sender<T> {
    /// Puts a value into the channel, and waits while there is no room.
    ///
    /// # Errors
    /// If all receivers are gone, also while it waits: the value comes back.
    #[track_caller]
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        self.chan
            .send(value, Wait::Forever, Location::caller())
            .map_err(|not| SendError(not.into_value()))
    }

    /// Puts a value into the channel if there is room, or in a rendezvous a receiver waits.
    ///
    /// # Errors
    /// If there is no room or all receivers are gone: the value comes back. Gone wins over full.
    #[track_caller]
    pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
        self.chan
            .send(value, Wait::Never, Location::caller())
            .map_err(|not| match not {
                NotSent::Disconnected(value) => TrySendError::Disconnected(value),
                NotSent::Full(value) | NotSent::TimedOut(value) => TrySendError::Full(value),
            })
    }

    /// Puts a value into the channel, and waits at most so long while there is no room.
    ///
    /// # Errors
    /// If there was no room in time or all receivers are gone: the value comes back.
    #[track_caller]
    pub fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {
        let deadline = World::now().saturating_add(timeout);
        self.send_until(value, deadline, Location::caller())
    }

    /// Puts a value into the channel, and waits until the deadline at most while there is no room.
    ///
    /// # Errors
    /// As [`send_timeout`](Sender::send_timeout).
    #[track_caller]
    pub fn send_deadline(&self, value: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {
        self.send_until(value, deadline.since_start(), Location::caller())
    }

    fn send_until(
        &self,
        value: T,
        deadline: Duration,
        at: Place,
    ) -> Result<(), SendTimeoutError<T>> {
        self.chan
            .send(value, Wait::Until(deadline), at)
            .map_err(|not| match not {
                NotSent::Disconnected(value) => SendTimeoutError::Disconnected(value),
                NotSent::Full(value) | NotSent::TimedOut(value) => SendTimeoutError::Timeout(value),
            })
    }

    /// How many values are in the channel.
    #[track_caller]
    #[must_use]
    pub fn len(&self) -> usize {
        self.chan.ask("len", Location::caller(), |length| length)
    }

    /// Whether no value is in the channel.
    #[track_caller]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.chan
            .ask("is_empty", Location::caller(), |length| length == 0)
    }

    /// Whether there is no room. A rendezvous channel is always full.
    #[track_caller]
    #[must_use]
    pub fn is_full(&self) -> bool {
        let capacity = self.chan.capacity();
        self.chan.ask("is_full", Location::caller(), |length| {
            capacity.is_some_and(|capacity| length >= capacity)
        })
    }

    /// For how many values there is room in all; `None` if for any number.
    #[must_use]
    pub fn capacity(&self) -> Option<usize> {
        self.chan.capacity()
    }
}

impl<T> Receiver<T> {
    /// Takes the next value, and waits for it while there is none.
    ///
    /// # Errors
    /// If the channel is empty and all senders are gone, also while it waits.
    #[track_caller]
    pub fn recv(&self) -> Result<T, RecvError> {
        self.receive(Wait::Forever, Location::caller())
            .map_err(|_| RecvError)
    }

    /// Takes the next value, if there is one.
    ///
    /// # Errors
    /// If there is none: `Disconnected` if all senders are gone, else `Empty`.
    #[track_caller]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        self.receive(Wait::Never, Location::caller())
            .map_err(|not| match not {
                NotGot::Disconnected => TryRecvError::Disconnected,
                NotGot::Empty | NotGot::TimedOut => TryRecvError::Empty,
            })
    }

    /// Takes the next value, and waits for it at most so long.
    ///
    /// # Errors
    /// If there was none in time, or the channel is empty and all senders are gone.
    #[track_caller]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        self.receive_until(World::now().saturating_add(timeout), Location::caller())
    }

    /// Takes the next value, and waits for it until the deadline at most.
    ///
    /// # Errors
    /// As [`recv_timeout`](Receiver::recv_timeout).
    #[track_caller]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {
        self.receive_until(deadline.since_start(), Location::caller())
    }

    fn receive_until(&self, deadline: Duration, at: Place) -> Result<T, RecvTimeoutError> {
        self.receive(Wait::Until(deadline), at)
            .map_err(|not| match not {
                NotGot::Disconnected => RecvTimeoutError::Disconnected,
                NotGot::Empty | NotGot::TimedOut => RecvTimeoutError::Timeout,
            })
    }

    fn receive(&self, wait: Wait, at: Place) -> Result<T, NotGot> {
        match &self.flavour {
            Flavour::Chan(chan) => chan.recv(wait, at),
            Flavour::Timer(timer) => match (wait, timer.due.get()) {
                (Wait::Never, Some(due)) if due > World::now() => Err(NotGot::Empty),
                (Wait::Until(deadline), Some(due)) if due > deadline => {
                    World::advance_to(deadline);
                    Err(NotGot::TimedOut)
                }
                (_, Some(_)) => timer.fire(at).ok_or(NotGot::Empty),
                (wait, None) => nothing(wait, timer.id, at),
            },
            Flavour::Never(id) => nothing(wait, *id, at),
        }
    }

    /// The values that come, until the channel is closed and empty.
    #[must_use]
    #[track_caller]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter {
            receiver: self,
            at: Location::caller(),
        }
    }

    /// The values that are there.
    #[must_use]
    #[track_caller]
    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter {
            receiver: self,
            at: Location::caller(),
        }
    }

    /// How many values are in the channel.
    #[track_caller]
    #[must_use]
    pub fn len(&self) -> usize {
        self.ask("len", Location::caller(), |length| length)
    }

    /// Whether no value is in the channel.
    #[track_caller]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ask("is_empty", Location::caller(), |length| length == 0)
    }

    /// Whether there is no room. A rendezvous channel is always full.
    #[track_caller]
    #[must_use]
    pub fn is_full(&self) -> bool {
        let capacity = self.capacity();
        self.ask("is_full", Location::caller(), |length| {
            capacity.is_some_and(|capacity| length >= capacity)
        })
    }

    /// For how many values there is room in all; `None` if for any number.
    #[must_use]
    pub fn capacity(&self) -> Option<usize> {
        match &self.flavour {
            Flavour::Chan(chan) => chan.capacity(),
            Flavour::Timer(_) => Some(1),
            Flavour::Never(_) => Some(0),
        }
    }

    fn ask<R: Copy>(&self, name: &'static str, at: Place, answer: impl FnOnce(usize) -> R) -> R {
        match &self.flavour {
            Flavour::Chan(chan) => chan.ask(name, at, answer),
            Flavour::Timer(timer) => answer(usize::from(
                timer.due.get().is_some_and(|due| due <= World::now()),
            )),
            Flavour::Never(_) => answer(0),
        }
    }
}

/// A receive from what never has anything.
fn nothing<T>(wait: Wait, id: ObjectId, at: Place) -> Result<T, NotGot> {
    match wait {
        Wait::Never => Err(NotGot::Empty),
        Wait::Until(deadline) => {
            World::advance_to(deadline);
            World::record(Act::Recv { got: Got::TimedOut }, Some(id), at);
            World::idle(at, 0);
            Err(NotGot::TimedOut)
        }
        Wait::Forever => {
            World::sleep(Act::RecvSleeps, Some(id), at);
            unreachable!("nobody wakes it")
        }
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.chan.add_sender();
        Sender {
            chan: Arc::clone(&self.chan),
            made: self.made,
        }
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        let flavour = match &self.flavour {
            Flavour::Chan(chan) => {
                chan.add_receiver();
                Flavour::Chan(Arc::clone(chan))
            }
            Flavour::Timer(timer) => Flavour::Timer(Arc::clone(timer)),
            Flavour::Never(id) => Flavour::Never(*id),
        };
        Receiver {
            flavour,
            made: self.made,
        }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.chan.drop_sender(self.made);
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        if let Flavour::Chan(chan) = &self.flavour {
            chan.drop_receiver(self.made);
        }
    }
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("Sender { .. }")
    }
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("Receiver { .. }")
    }
}

impl<T> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("Iter { .. }")
    }
}

impl<T> fmt::Debug for TryIter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("TryIter { .. }")
    }
}

impl<T> fmt::Debug for IntoIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("IntoIter { .. }")
    }
}

/// The values that come, until the channel is closed and empty.
pub struct Iter<'a, T> {
    receiver: &'a Receiver<T>,
    /// Where it was made.
    at: Place,
}

/// The values that are there.
pub struct TryIter<'a, T> {
    receiver: &'a Receiver<T>,
    /// Where it was made.
    at: Place,
}

/// The values that come, until the channel is closed and empty; owns the receiver.
pub struct IntoIter<T> {
    receiver: Receiver<T>,
    /// Where it was made.
    at: Place,
}

impl<T> Iterator for Iter<'_, T> {
    type Item = T;

    #[track_caller]
    fn next(&mut self) -> Option<T> {
        let at = outside_std(Location::caller(), self.at);
        self.receiver.receive(Wait::Forever, at).ok()
    }
}

impl<T> Iterator for TryIter<'_, T> {
    type Item = T;

    #[track_caller]
    fn next(&mut self) -> Option<T> {
        let at = outside_std(Location::caller(), self.at);
        self.receiver.receive(Wait::Never, at).ok()
    }
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    #[track_caller]
    fn next(&mut self) -> Option<T> {
        let at = outside_std(Location::caller(), self.at);
        self.receiver.receive(Wait::Forever, at).ok()
    }
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;

    #[track_caller]
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    #[track_caller]
    fn into_iter(self) -> IntoIter<T> {
        IntoIter {
            receiver: self,
            at: Location::caller(),
        }
    }
}

impl<T> NotSent<T> {
    fn into_value(self) -> T {
        match self {
            NotSent::Full(value) | NotSent::TimedOut(value) | NotSent::Disconnected(value) => value,
        }
    }
}
